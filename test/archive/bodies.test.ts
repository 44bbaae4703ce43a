import { describe, expect, it } from 'vitest';
import { createBodies, readBodies } from '../../src/archive/bodies.ts';
import { normalName } from '../../src/archive/body-name.ts';
import { DeclarationError } from '../../src/archive/declaration.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const same = (a: string, b: string) => normalName(a) === normalName(b);

describe('normalName', () => {
  it.each([
    ['青石街道', '青石街道办事处'],
    ['青石镇', '青石镇人民政府'],
    ['石桥乡', '石桥乡政府'],
    ['青石縣 财政局', '青石县财政局'],
    ['青石县财政局（国资局）', '青石县财政局(国资局)'],
    ['第１中学', '第1中学'],
  ])('takes %s and %s for one body', (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    ['青石县', '青石县财政局'],
    ['青石县人民政府办公室', '青石县人民政府'],
    ['青石县人民政府', '青石县'],
    ['第1中学', '第2中学'],
    ['青石镇', '青石街道'],
  ])('tells %s from %s', (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});

describe('bodies', () => {
  const bodies = createBodies([]);
  const keyOf = (name: string, source: string) => bodies.of(name, source, 2022)?.key;

  it('are told by a name with its place, wherever the page lies', () => {
    expect(keyOf('青石县财政局', 'a/1.html')).toBe(keyOf('青石县财政局', 'b/2.html'));
  });

  it('are told by the folder too where many bear the name', () => {
    for (const name of ['财政局', '城关镇', '市场监督管理局', '住房和城市建设局', '松河区教育局']) {
      expect(keyOf(name, '青石/2021/x.html')).toBe(keyOf(name, '青石/2022/y.html'));
      expect(keyOf(name, '青石/x.html')).not.toBe(keyOf(name, '白石/x.html'));
    }
  });

  it('are not known where the page names none', () => {
    expect(bodies.of(null, 'a.html', 2022)).toBe(null);
  });
});

describe('declared bodies', () => {
  const of = (text: string) => createBodies(readBodies(bytes(text), 'bodies.csv'));

  it('join a renamed body, up to the year in which the name passed to another', () => {
    const bodies = of('name,body,until\n青石县卫计局,青石县卫健局,2019\n');
    expect(bodies.of('青石县卫计局', 'a.html', 2019)?.key).toBe(normalName('青石县卫健局'));
    expect(bodies.of('青石县卫计局', 'a.html', 2020)?.key).toBe(normalName('青石县卫计局'));
    expect(bodies.of('青石县卫健局', 'b.html', 2021)?.name).toBe('青石县卫健局');
  });

  it('name the body of pages by their source', () => {
    const bodies = of('name,body\ncaizheng/**,青石县财政局\nzip*.html,青石县统计局\n');
    for (const source of ['caizheng/2021/a.html', './caizheng/a.html#2']) {
      expect(bodies.of(null, source, 2021)?.name).toBe('青石县财政局');
    }
    expect(bodies.of('局', 'all.zip!zip-1.html', 2021)?.name).toBe('青石县统计局');
    expect(bodies.of(null, 'xcaizheng/a.html', 2021)).toBe(null);
    expect(bodies.of(null, 'zip.html.txt', 2021)).toBe(null);
  });

  it('are one body wherever its pages lie', () => {
    const bodies = of('name,body\n财政局,青石县财政局\n');
    expect(bodies.of('财政局', 'a/x.html', 2021)?.key).toBe(bodies.of('财政局', 'b/x.html', 2021)?.key);
  });

  it('can be JSON', () => {
    const bodies = of('{ "青石县卫计局": { "body": "青石县卫健局", "until": 2019 }, "旧局": "新局" }');
    expect(bodies.of('青石县卫计局', 'a.html', 2018)?.name).toBe('青石县卫健局');
    expect(bodies.of('旧局', 'a.html', 2024)?.name).toBe('新局');
  });

  it('can come from a spreadsheet: byte-order mark, GB18030, quotes, empty lines and fields', () => {
    const mark = [0xef, 0xbb, 0xbf, ...bytes('name,body,,\r\n"旧,局" , 新局,,\r\n\r\n')];
    const [rule] = readBodies(Uint8Array.from(mark), 'b.csv');
    expect(rule).toMatchObject({ name: '旧,局', body: '新局', until: null, where: 'b.csv:2' });
    // 旧局,新局
    const gb = [...bytes('name,body\n'), 0xbe, 0xc9, 0xbe, 0xd6, 0x2c, 0xd0, 0xc2, 0xbe, 0xd6];
    expect(readBodies(Uint8Array.from(gb), 'b.csv')).toMatchObject([{ name: '旧局', body: '新局' }]);
  });

  it.each([
    ['', 'b.csv:1: the header lacks name, body; the first line should be name,body,[until]'],
    ['name,title\n', 'b.csv:1: the header lacks body; the first line should be name,body,[until]'],
    ['name,body,x\n', 'b.csv:1: unknown column "x"; the first line should be name,body,[until]'],
    ['name,body\n\n旧局\n', 'b.csv:3: body is empty; fill it in or take the line out'],
    ['name,body\n旧局,新局,甲\n', 'b.csv:2: 3 fields where the header has 2; put names with a comma in quotes'],
    ['name,body\n"旧\n局",新局\n"x,y\n', 'b.csv:4: a quote is not closed; close it'],
    ['name,body,until\n旧局,新局,去年\n', 'b.csv:2: until should be a year of four digits, not "去年"'],
    [
      'name,body\n旧局,新局\n旧 局,甲局\n',
      'b.csv:3: "旧 局" is declared at b.csv:2 already; where a name passed to another body, say with until up to which year',
    ],
    [
      'name,body\n甲局,乙局\n乙局,丙局\n',
      'b.csv:2: "乙局" is itself declared to be "丙局" at b.csv:3; write "丙局" here',
    ],
    ['{ "旧局": "新局",\n }', 'b.csv:2: no valid JSON; check quotes, commas and brackets around here'],
    ['["旧局"]', 'b.csv: should be a JSON object {…}, or CSV with a header'],
    ['{ "旧局": 5 }', 'b.csv "旧局": should say which body it is: a name, or {"body": "name", "until": year}'],
  ])('are refused with one clear line: %j', (text, message) => {
    expect(() => readBodies(bytes(text), 'b.csv')).toThrow(DeclarationError);
    expect(() => readBodies(bytes(text), 'b.csv')).toThrow(message);
  });
});
