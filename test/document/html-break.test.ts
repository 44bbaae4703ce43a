import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/document/index.ts';

const page = (rest: string) => `<html><body><p>标题</p><table><tr><td>1</td><td>2</td></tr>${rest}`;
const breaks = (source: string) => readHtml(source).brokenOffAt ?? null;

describe('a page breaks off', () => {
  it.each([
    ['in a tag', page('<tr><td cols')],
    ['in the name of an end tag', page('<tr><td>3</')],
    ['in a cell', page('<tr><td>3</td><td>')],
    ['in the text of a cell', page('<tr><td>规')],
    ['behind a row, where other tables end', page('</table><table><tr><td>3</td></tr>\n')],
    ['in a line', page('</table><p>五、存在的主')],
  ])('%s', (_, source) => {
    expect(breaks(source)).toBe(source.trimEnd().length);
  });

  it.each([
    ['with all end tags', page('</table></body></html>')],
    ['with the end tag of the body alone', page('</table></body>')],
    ['without end tags of page and body', page('</table><p>六、无</p>')],
    ['without any end tags of cells', '<html><body><table><tr><td>1<td>2<tr><td>3<td>4'],
    ['where the last line has no end tag, as none has', '<html><body><p>一<p>二<p>三'],
    ['that is a part of a page', '<table><tr><td>1</td></tr><tr><td>'],
    ['whose comment does not end', page('<tr><td><!-- </td></tr></table><p>六、无</p>')],
    ['with an unfinished table before its end', page('<tr><td>3</body></html>')],
  ])('not %s', (_, source) => {
    expect(breaks(source)).toBeNull();
  });
});
