import { type Role, roleOf, roleUnder } from './html-elements.ts';
import { isCopy } from './html-marks.ts';
import { type HtmlElement, type HtmlNode, textIn } from './html-nodes.ts';
import { gatherSheet, hidingOf, type Sheets } from './html-sheet.ts';
import { marksOn } from './html-sheet-marks.ts';

/** The role of an element on its page, whose style sheets may hide it or mark it. A style sheet is gathered as it is met. */
export function roleOnPage(nodes: readonly HtmlNode[], sheets: Sheets, element: HtmlElement): Role {
  const role = roleOf(element);
  if (element.name === 'style') gatherSheet(sheets, element, textIn(nodes, element));
  else if (sheets.hiding.size > 0 && role !== 'leftOut') {
    const declarations = hidingOf(sheets, element);
    if (declarations !== null && roleUnder(element, declarations) === 'leftOut') return 'leftOut';
  }
  if (role !== 'inline' && role !== 'uneven') return role;
  const marked = sheets.marking.marks.size > 0 ? roleUnder(element, marksOn(sheets.marking, element)) : role;
  const found = marked === 'struck' || marked === 'apart' || marked === 'uneven' ? marked : role;
  return found !== 'struck' && isCopy(nodes, element) ? 'apart' : found;
}
