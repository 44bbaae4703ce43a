import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/document/html.ts';

/** The text of a cell, on a page with a style sheet. */
function cellIn(content: string, sheet = '') {
  const { blocks } = readHtml(`<style>${sheet}</style><table><tr><td>行政许可</td><td>${content}</td></tr></table>`);
  const [grid] = blocks;
  return grid?.kind === 'grid' ? grid.cells[1]?.text : undefined;
}

describe('the mark of a note', () => {
  it.each([
    '<small>1</small>',
    '<font size="1">1</font>',
    '<small><b>1</b></small>',
    '<span style="vertical-align:6px;font-size:9px">1</span>',
    '<span style="vertical-align:50%">1</span>',
    '<span style="vertical-align: text-top">1</span>',
    '<span style="position:relative;top:-4.0pt;mso-text-raise:4.0pt">1</span>',
    '<i style="position:relative; bottom:.5em">1</i>',
    '<span class="MsoFootnoteReference">1</span>',
    '<a class="footnote" href="javascript:;">1</a>',
    '<b class="note-ref">1</b>',
    '<em class="x sup">1</em>',
    '<a href="notes.html" role="doc-noteref">1</a>',
  ])('does not run into the figure: 198%s', (mark) => {
    expect(cellIn(`198${mark}`)).toBe('198 1');
  });

  it.each([
    '.x{vertical-align:super}',
    'p, SPAN.x { font-size:9px; vertical-align: 4px }',
    'table td > .x{mso-text-raise:3pt}',
  ])('is told by the style sheet %s', (sheet) => {
    expect(cellIn('198<span class="x">1</span>', sheet)).toBe('198 1');
  });

  it.each([
    ['that is set alike throughout', '<font size="2">1</font><font size="2">98</font>'],
    ['in a smaller size', '<p><small>198</small></p>'],
    ['in nested sizes', '<font size="2"><font size="2">1</font>98</font>'],
    [
      'in a lower line',
      '<span style="position:relative;top:2px">1</span><span style="position:relative;top:2px">98</span>',
    ],
    ['in spans of several sizes', '<span style="font-size:10pt">1</span><span style="font-size:12pt">98</span>'],
    ['whose style moves nothing', '<span style="position:relative;top:0;vertical-align:middle">1</span>98'],
    ['whose class only resembles', '<span class="support notes-on">1</span>98'],
  ])('is none of a figure %s', (_, figure) => {
    expect(cellIn(figure)).toBe('198');
  });

  it('is none where text stands uneven, but no two figures touch', () => {
    expect(cellIn('<small>约</small>38<small>.5</small><big>万元</big>')).toBe('约38.5万元');
  });

  it.each([
    ['another rule takes it back', '.x{vertical-align:super} .y .x{vertical-align:baseline}', ''],
    ['it is for something elsewhere', '.menu .x{vertical-align:super}', ''],
    ['its own style says otherwise', '.x{vertical-align:super}', 'style="vertical-align:baseline"'],
  ])('is none where a rule says so, but %s', (_, sheet, own) => {
    expect(cellIn(`19<span class="x" ${own}>8</span>`, sheet)).toBe('198');
  });
});

describe('what the style sheet strikes out', () => {
  it.each([
    '.x{text-decoration:line-through}',
    'td span.x { color:red; text-decoration-line: line-through }',
    '#t .x, .y .x{text-decoration:line-through red}',
  ])('is left out: %s', (sheet) => {
    expect(cellIn('<b class="y" id="t"><span class="x">21</span></b>20', sheet)).toBe('20');
  });

  it.each([
    '.x{text-decoration:line-through} .x.off{text-decoration:none} .y .x{text-decoration:none}',
    'li .x{text-decoration:line-through}',
    '@media print{.x{text-decoration:line-through}}',
  ])('is left in where the rule may not hold: %s', (sheet) => {
    expect(cellIn('<span class="x">21</span>', sheet)).toBe('21');
  });
});

describe('what only a screen reader reads', () => {
  it.each([
    ['class="sr-only"', ''],
    ['class="b visually-hidden"', ''],
    ['class="screen-reader-text"', ''],
    ['style="position:absolute;clip:rect(0 0 0 0)"', ''],
    ['style="position:absolute; clip: rect(1px, 1px, 1px, 1px)"', ''],
    ['style="position:absolute;clip-path:inset(50%)"', ''],
    ['style="position:absolute;width:1px;height:1px;overflow:hidden"', ''],
    ['class="x"', '.x{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}'],
  ])('is left out: %s', (marked, sheet) => {
    expect(cellIn(`<span ${marked}>13</span><span aria-hidden="true">12</span>`, sheet)).toBe('12');
  });

  it.each([
    'style="position:absolute;clip:rect(0,80px,20px,0)"',
    'style="clip:rect(0,0,0,0)"',
    'style="position:absolute;width:100px;height:21px;overflow:hidden"',
    'class="sr-only-not"',
  ])('is not text that is shown: %s', (marked) => {
    expect(cellIn(`<span ${marked}>12</span>`)).toBe('12');
  });

  it('is no cell and no large part of the page', () => {
    expect(readHtml('<table><tr><td class="sr-only">12</td><td>13</td></tr></table>').blocks).toMatchObject([
      { cells: [{ text: '12' }, { text: '13' }] },
    ]);
    const text = '一'.repeat(2000);
    expect(readHtml(`<div class="sr-only">${text}</div>`).blocks).toMatchObject([{ text }]);
  });
});

describe('rules of style sheets that contradict each other', () => {
  it('show what one of them insists on', () => {
    const content = '<span class="a b">12</span>';
    expect(cellIn(content, '.a{display:none} .b{display:inline !important}')).toBe('12');
    expect(cellIn(content, '.a{display:none} .b{color:red !important}')).toBe('');
  });
});

describe('two copies of a figure side by side', () => {
  it.each([
    ['<span class="pc">198</span><span class="mobile">198</span>', '198 198'],
    ['<span class="pc">3</span><b class="mobile"><i>3</i></b>', '3 3'],
    ['<span>1980</span><span>1980</span>', '1980 1980'],
    ['<span>1</span><span>1</span>', '11'],
    ['<span style="font-size:9pt">12</span><span style="font-size:10pt">12</span>', '1212'],
    ['<span class="a">19</span><span class="b">8</span>', '198'],
  ])('are parted, unlike parts of a figure: %s', (content, text) => {
    expect(cellIn(content)).toBe(text);
  });
});

describe('a figure that is shown otherwise than written', () => {
  it.each([
    '<bdo dir="rtl">4321</bdo>',
    '&#x202e;4321&#x202c;',
    '<span style="unicode-bidi:bidi-override;direction:rtl">4321</span>',
  ])('keeps the mark of it: %s', (content) => {
    expect(cellIn(content)).toBe('\u202e4321');
  });

  it('is none where nothing turns it around', () => {
    expect(cellIn('&#x202d;12&#x202c;<bdo dir="ltr">34</bdo><span style="direction:rtl">5</span>')).toBe('12345');
  });

  it.each([
    ['<img src="m.gif" alt="-">3', '-3'],
    ['<img src="m.gif" alt=" − "> 3', '− 3'],
    ['<img src="m.gif" alt="负">3', '负3'],
    ['<img src="m.gif" alt="图">3', '3'],
    ['<img src="m.gif" alt="-">件', '件'],
    ['<img src="m.gif" alt="-">', '\ufffc'],
  ])('has the sign of an image: %s', (content, text) => {
    expect(cellIn(content)).toBe(text);
  });
});

describe('a cell that something else fills', () => {
  it.each([
    '<span v-text="d.xk"></span>',
    '<span ng-bind="d.xk"></span>',
    '<span data-bind="text: xk"></span>',
    '<span th:text="xk"></span>',
    '<p x-text="xk"></p>',
    '<input v-model="d.xk">',
    '<input :value="xk">',
    '<count-to :end-val="12"></count-to>',
    '<cms:field name="xk"></cms:field>',
    '<span style="display:inline-block;background:url(12.png)"></span>',
    '<div background="12.gif"></div>',
    '<picture><source srcset="12.webp"></picture>',
    '<?php echo $xk ?>',
    '<p><?= $xk ?></p>',
  ])('is not blank: %s', (content) => {
    expect(cellIn(content)).toBe('\ufffc');
    expect(cellIn(`8${content.replace(/^<input.*/, '')}`)).toBe('8');
  });

  it.each([
    '.n::before{content:"12"}',
    'i.n:after{color:red;content: attr(data-n)}',
  ])('by its style sheet is not blank: %s', (sheet) => {
    expect(cellIn('<i class="n"></i>', sheet)).toBe('\ufffc');
  });

  it('may be bound itself', () => {
    expect(readHtml('<table><tr><td>行政许可</td><td v-html="xk"></td></tr></table>').blocks).toMatchObject([
      { cells: [{ text: '行政许可' }, { text: '\ufffc' }] },
    ]);
  });

  it.each([
    ['<span :class="x" v-if="y" data-sheets-value="1"></span>', ''],
    ['<?xml:namespace prefix="o" /><o:p class="x"></o:p><st1:chsdate year="2023"></st1:chsdate>', ''],
    ['<span style="background:#eee"></span><span background=""></span>', ''],
    ['<span style="background:url(images/spacer.gif)"></span>', ''],
    ['<x-y></x-y>', ''],
    ['<span hidden><b v-text="x"></b></span>', ''],
    ['<i class="n"></i>', '.n::before{content:"\\e600"} .m::before{content:"12"}'],
    ['<i class="n"></i>', '.n:after{content:""} .n:before{content:attr(data-label)}'],
  ])('is blank where nothing does: %s', (content, sheet) => {
    expect(cellIn(content, sheet)).toBe('');
  });
});
