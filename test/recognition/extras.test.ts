import { describe, expect, it } from 'vitest';
import { checkBytes } from '../../src/check.ts';

const columns = [
  'proactive.normativeDocuments.issued',
  'proactive.normativeDocuments.repealed',
  'proactive.normativeDocuments.inForce',
] as const;
const header = '<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td>';

/** A page with table 2 alone: rows as cells. */
function extrasIn(rows: readonly (readonly string[])[], more = '') {
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const page = `<p>二、主动公开政府信息情况</p><table><tr><td colspan="4">第二十条第（一）项</td></tr>${header}${more}</tr>${body}
    <tr><td>第二十条第（五）项</td></tr><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>9</td></tr></table>`;
  const [report] = checkBytes(new TextEncoder().encode(page), 'page.html');
  const values = columns.map((column) => report?.cells.get(column)?.value);
  const extras = report?.remarks.flatMap((remark) => ('text' in remark ? [`${remark.kind} ${remark.text}`] : []));
  return { values, extras };
}

const rules = ['规章', '0', '0', '0'];
const documents = ['行政规范性文件', '1', '2', '7'];

describe('extrasOf', () => {
  it('says nothing of the form itself', () => {
    expect(extrasIn([rules, documents])).toEqual({ values: [1, 2, 7], extras: [] });
  });

  it('names a row that the form does not have, and keeps its figures out', () => {
    const added = ['其他主动公开文件（含会议纪要）', '3', '4', '5'];
    expect(extrasIn([rules, documents, added])).toEqual({
      values: [1, 2, 7],
      extras: ['extraRow 其他主动公开文件（含会议纪要）'],
    });
  });

  it('names a column that the form does not have', () => {
    const remarked = [rules, documents].map((row) => [...row, '']);
    expect(extrasIn(remarked, '<td>备注</td>')).toEqual({ values: [1, 2, 7], extras: ['extraColumn 备注'] });
  });
});
