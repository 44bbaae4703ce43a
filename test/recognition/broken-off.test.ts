import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../src/archive/tally.ts';
import { checkBytes } from '../../src/check.ts';
import { balanced, headings, html, received, remedies, report } from './tables.ts';

const end = '<p>五、存在的主要问题及改进情况</p><p>无。</p><p>六、其他需要报告的事项</p><p>无。</p></body></html>';
const whole = `<html><body>${report({})}${end}`;
const check = (source: string) => checkBytes(Buffer.from(source), 'report.html')[0];
const told = (source: string) =>
  check(source)
    ?.findings.filter(({ check }) => check === 'not-assessable')
    .map(({ message }) => message.en) ?? [];
const blamed = (source: string) =>
  (check(source)?.findings ?? []).filter(({ check: id }) => /^missing-|^section-missing/.test(id)).length;
const upTo = (words: string) => whole.slice(0, whole.lastIndexOf(words) + words.length);

describe('a page that breaks off', () => {
  it('has what is behind not read, and nobody to blame for it', () => {
    const source = upTo('予以公开');
    expect(told(source)).toEqual([expect.stringMatching(/inside table 3: \d+ of its rows and table 4 could not/)]);
    expect(blamed(source)).toBe(0);
    const read = check(source);
    expect(read?.verdict).toBe('warn');
    expect(read && tallyOf(read, { failOn: 'error', maxWarnings: null }).inPart).toBe(1);
    expect(check(source)?.cells.get('applications.granted.naturalPerson')?.state).toBe('missing');
  });

  it('may do so behind a table', () => {
    const source = upTo(headings[2].slice(0, 6));
    expect(told(source)).toEqual([expect.stringContaining('behind table 3: table 4 could not')]);
    expect(blamed(source)).toBe(0);
  });

  it('may do so before any table', () => {
    const source = upTo(headings[0].slice(0, 5));
    expect(check(source)?.verdict).toBe('notAssessable');
    expect(told(source)).toEqual([expect.stringContaining('breaks off before any table')]);
  });

  it('has to answer for what is missing before', () => {
    const rows = received().filter(([label]) => !label?.includes('结转政府信息公开申请'));
    const source = `<html><body>${report({ three: [rows] })}${end}`;
    const cut = source.slice(0, source.lastIndexOf('重复申请'));
    expect(told(cut)).toHaveLength(1);
    expect(blamed(cut)).toBe(1);
  });
});

describe('a page that ends', () => {
  it.each([
    ['in its foot', whole],
    ['without end tags of its own', whole.replace('</body></html>', '')],
    ['with a table of its site that is not finished', `${whole.replace('</body></html>', '')}<table><tr><td>邮编`],
  ])('has to answer for a table that is missing: %s', (_, source) => {
    const without = source.replace(html(remedies([balanced(2)])), '<p>见附件。</p>');
    expect(told(without)).toEqual([]);
    expect(check(without)?.findings.map(({ check: id }) => id)).toContain('missing-table');
  });
});
