import { describe, expect, test } from 'vitest';
import { compare } from '../bench/accuracy/compare.ts';
import { generate, withoutPlaces } from '../fixtures/generate/generate.ts';
import { randomOf } from '../fixtures/generate/random.ts';
import { checkBytes } from '../src/check.ts';

// Not html-divs: there the site's `</div>` may as well be the cell's own.
const layouts = ['html-spans', 'html-plain', 'html-word', 'html-nested', 'html-split', 'html-unclosed'];
/** Between two digits of a cell. */
const WITHIN_FIGURE = /(?<=>[\d,]*\d)(?=[\d,]*\d<)/g;
const REPORTS = 10;

/** What stands in front of the report and behind the cut: nothing, or what a site puts around a text that its store has cut short. */
const sites: readonly (readonly [name: string, before: string, behind: string])[] = [
  ['nothing', '', ''],
  ['a line end', '', '\n'],
  ['the end of the page', '', '</body></html>'],
  ['the end of a division', '', '</div>\n</body></html>'],
  ['a foot', '', '</div><div class="footer">主办：云溪县 邮编：000000</div></body></html>'],
  ['a paragraph', '', '<p>上一篇：无</p></div><div>主办：云溪县 邮编：000000</div></body></html>'],
  ['another table', '', '</div><table><tr><td>主办</td><td>12</td></tr></table></body></html>'],
  ['a table in the cell', '', '<div><table><tr><td>主办</td><td>12</td></tr></table></div></body></html>'],
  ['the end of a table around', '<table width="100%"><tr><td>', '</td></tr></table><p>邮编：000000</p></body></html>'],
  ['the ends of division and table around', '<table><tr><td><div>', '</div></td></tr></table></body></html>'],
];

describe.each(layouts)('%s, cut short within a figure', (layout) => {
  test.each(sites)('before %s: no figure is wrong', (_, before, behind) => {
    let cut = 0;
    for (let seed = 1; seed <= REPORTS; seed += 1) {
      const { text, truth, name } = generate(seed, { layout, encoding: 'utf-8' });
      const places = [...text.matchAll(WITHIN_FIGURE)]
        .map(({ index }) => index)
        .filter((at) => at > text.indexOf('规章'));
      if (places.length === 0) continue;
      const page = text.slice(0, randomOf(seed, 'cut').pick(places)).replace('<div class="content">', `$&${before}`);
      const [report] = checkBytes(Buffer.from(`${page}${behind}`), name);
      const { mismatches } = compare(withoutPlaces(truth, 'gone'), report);
      expect(mismatches.filter(({ outcome, what }) => outcome === 'wrong' && what.includes('.'))).toEqual([]);
      cut += 1;
    }
    expect(cut).toBeGreaterThan(REPORTS / 4);
  });
});
