import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { damaged, page } from './page.ts';
import { disclosureCheck, folderWith } from './process.ts';

/** The year before has carried 1 request of an enterprise over. */
const carriesNothing = damaged({
  'applications.carriedIn.commercialEnterprise': 0,
  'applications.carriedIn.total': 0,
  'applications.carriedOut.commercialEnterprise': 0,
  'applications.carriedOut.total': 0,
});

const folder = folderWith({
  'years/2022.html': page(),
  'years/2023.html': page(carriesNothing, { year: 2023 }),
  'renamed/2022.html': page(undefined, { publisher: '白石县卫计局' }),
  'renamed/2023.html': page(carriesNothing, { year: 2023, publisher: '白石县卫健局' }),
  'towns/a.html': page(undefined, { publisher: '城关镇人民政府' }),
  'towns/b.html': page(carriesNothing, { publisher: '城关镇人民政府', year: 2023 }),
  'towns/1/2022.html': page(undefined, { publisher: '城关镇' }),
  'towns/county2/2022.html': page(carriesNothing, { publisher: '城关镇' }),
  'towns.csv': 'name,body\ntowns/*.html,青石县城关镇\n',
  'twins/a.html': page(undefined, { publisher: '城关镇' }),
  'twins/b.html': page(damaged({ 'proactive.licensing.decisions': 7 }), { publisher: '城关镇' }),
  'bodies.csv': 'name,body\n白石县卫计局,白石县卫健局\n',
  'roll-up.json': '{ "松河县": { "complete": true, "bodies": ["白石县卫健局", "白石县卫计局分局"] } }',
  'county/county.html': page(undefined, { publisher: '松河县' }),
  'county/a.html': page(damaged({ 'applications.received.naturalPerson': 4 }), { publisher: '松河县财政局' }),
  'county.csv': 'body,subordinate,complete\n松河县,松河县财政局,yes\n',
});
const run = (...args: readonly string[]) => disclosureCheck(args, { cwd: folder });
const findings = async (...args: readonly string[]): Promise<readonly string[]> => {
  const { stdout } = await run(...args, '--format', 'csv', '--of', 'findings');
  return stdout.split('\r\n').slice(1, -1);
};

describe('reports of a run', () => {
  test('are compared with each other', async () => {
    const found = await findings('years');
    expect(found.join('\n')).toMatch(/^years\/2023\.html,云溪镇,2023,carry-over,/m);
    expect((await run('years')).stderr).toMatch(/^between reports: 2 reports of 1 body, 1 pair/m);
  });

  test('of one page are not', async () => {
    expect((await run('years/2023.html')).stderr).not.toContain('between reports');
  });

  test('belong together where --bodies says so', async () => {
    expect((await findings('renamed')).join('\n')).not.toContain('carry-over');
    expect((await findings('renamed', '--bodies', 'bodies.csv')).join('\n')).toMatch(
      /^renamed\/2023\.html,白石县卫健局,2023,carry-over,/m,
    );
  });

  test('of a name that many bodies bear are taken for those of one only where their place and names agree', async () => {
    expect((await findings('towns')).join('\n')).not.toMatch(/duplicate-report|carry-over/);
    const { stderr } = await run('towns');
    expect(stderr).toMatch(/^2 reports bear a name that does not say of which place .*--bodies can name the body$/m);
    expect((await run('towns', '--lang', 'zh')).stderr).toMatch(
      /^2 份报告的单位名称没有写明是哪里的.*可用 --bodies 指定$/m,
    );
    const asked = await findings('twins');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^twins\/b\.html,城关镇,2022,duplicate-report,info,.*is it the same body\?/);
    expect((await findings('towns', '--bodies', 'towns.csv')).join('\n')).toMatch(/^towns\/b\.html,.*,carry-over,/m);
  });

  test('are held against the sum of others with --roll-up', async () => {
    const found = await findings('county', '--roll-up', 'county.csv');
    expect(found.join('\n')).toMatch(/^county\/county\.html,松河县,2022,roll-up,/m);
  });

  test('that a declaration names and that are not there are named', async () => {
    const { stderr } = await run('renamed', '--bodies', 'bodies.csv', '--roll-up', 'roll-up.json');
    expect(stderr).toContain('松河县');
  });
});

describe('a declaration that cannot be used is refused with one line, before anything is written', () => {
  test.each([
    ['--bodies', 'name\n甲\n', /^disclosure-check: bad:1: .*name,body/],
    ['--bodies', 'name,body\n甲,\n', /^disclosure-check: bad:2: /],
    ['--bodies', 'name,body,until\n甲,乙,soon\n', /^disclosure-check: bad:2: .*soon/],
    ['--bodies', '{ "甲": ', /^disclosure-check: bad:1: /],
    ['--roll-up', 'body,subordinate\n甲,甲\n', /^disclosure-check: bad:2: .*below itself/],
    ['--roll-up', '[]', /^disclosure-check: bad: /],
    ['--roll-up', '{}', /^disclosure-check: bad: it declares nothing; /],
    ['--roll-up', 'body,subordinate\n', /^disclosure-check: bad: it declares nothing; /],
    ['--bodies', '{}', /^disclosure-check: bad: it declares nothing; /],
    ['--bodies', '{ "甲": "乙",\n "甲": "丙" }', /^disclosure-check: bad:2: "甲" is given twice; /],
  ])('%s %j', async (flag, content, line) => {
    writeFileSync(join(folder, 'bad'), content);
    const { status, stdout, stderr } = await run('years', flag, 'bad', '--format', 'ndjson');
    expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
    expect(stderr).toMatch(line);
  });

  test.each(['--bodies', '--roll-up'])('%s of a file that is not there', async (flag) => {
    const { status, stderr } = await run('years', flag, 'absent.csv');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^disclosure-check: absent\.csv: .+\n$/);
  });
});
