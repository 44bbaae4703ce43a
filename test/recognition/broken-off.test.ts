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

describe('a text that ends in the middle of a table', () => {
  const lines = [
    '青石县档案局2023年政府信息公开工作年度报告',
    '二、主动公开政府信息情况',
    '第二十条第（一）项',
    '信息内容 本年制发件数 本年废止件数 现行有效件数',
    '规章 0 0 0',
    '行政规范性文件 2 1 19',
  ];
  const documents = (ending: string) => {
    const source = `${lines.slice(0, -1).join('\n')}\n行政规范性文件${ending}`;
    const report = checkBytes(Buffer.from(source), 'report.txt')[0];
    return ['issued', 'repealed', 'inForce'].map((column) => {
      const cell = report?.cells.get(`proactive.normativeDocuments.${column as 'issued'}`);
      return cell?.value ?? cell?.state;
    });
  };

  it.each([
    ['in a figure', ' 2 1 1'],
    ['in a row', ' 2 1\n'],
  ])('does not tell the last row: %s', (_, ending) => {
    expect(documents(ending)).toEqual(['ambiguous', 'ambiguous', 'ambiguous']);
  });

  it('does not call a row empty of which it has no more than the label', () => {
    expect(documents('')).toEqual(['unreadable', 'unreadable', 'unreadable']);
  });

  it('has the last row where it is whole and its line has ended', () => {
    expect(documents(' 2 1 19\n')).toEqual([2, 1, 19]);
    expect(documents(' 2 1 1\n第二十条第（五）项')).toEqual([2, 1, 1]);
  });

  it('is told to break off, and not blamed for what is behind', () => {
    const source = lines.join('\n');
    const findings = checkBytes(Buffer.from(source), 'report.txt')[0]?.findings ?? [];
    expect(findings.filter(({ check: id }) => id === 'not-assessable')).toHaveLength(1);
    expect(findings.filter(({ check: id }) => id === 'missing-table')).toEqual([]);
  });
});

it('a row in which a page breaks off is not placed by identities', () => {
  const cells = ['1', '1', '0', '0', '0', '0', '2'];
  const before = whole.slice(0, whole.indexOf('本机关不掌握'));
  const row = `本机关不掌握相关政府信息</td>${cells.map((text) => `<td>${text}</td>`).join('')}`;
  const cut = `${before}${row}`.slice(0, -'<td>0</td><td>0</td><td>0</td><td>0</td><td>2</td>'.length);
  const total = check(`${cut}<td`)?.cells.get('applications.unable.notHeld.total');
  expect(total?.state).toBe('ambiguous');
});
