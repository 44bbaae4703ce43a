import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/document/html.ts';
import { placed, shown } from './shown.ts';

function read(source: string) {
  return shown(readHtml(source));
}

describe('readHtml: text', () => {
  it('reads each block as a paragraph, and text between blocks too', () => {
    const source =
      '前<div>一<p>二</p>三</div>后<h2>四</h2><ul><li>五<li>六</ul><dl><dt>七<dd>八</dl><center>九</center>';
    expect(read(source)).toEqual(['前', '一', '二', '三', '后', '四', '五', '六', '七', '八', '九']);
  });

  it('does not part words at inline elements, comments and unknown elements', () => {
    expect(read('<p>政<b>府</b><span>信</span><o:p></o:p>息<!-- x -->公<wbr><u1:x>开</u1:x></p>')).toEqual([
      '政府信息公开',
    ]);
  });

  it('folds white space as a browser shows it', () => {
    expect(read('<p>&nbsp;\n　规\n\t 章&#12288;&ensp;0\u200b1&zwnj;2&shy;3&nbsp;</p><p>&nbsp;</p>')).toEqual([
      '规 章 0123',
    ]);
  });

  it('keeps line breaks within a paragraph', () => {
    expect(read('<p><br>一 <br> 二<br/><br>三</br>四<br></p>')).toEqual(['一\n二\n三\n四']);
  });

  it('takes Chinese in angle brackets for text', () => {
    expect(read('<p><中华人民共和国政府信息公开工作年度报告格式>的通知，a < b</p>')).toEqual([
      '<中华人民共和国政府信息公开工作年度报告格式>的通知，a < b',
    ]);
  });

  it('keeps the base of ruby text', () => {
    expect(read('<p><ruby>規<rp>(</rp><rt>guī</rt><rp>)</rp></ruby>章</p>')).toEqual(['規章']);
  });

  it.each([
    '<script>var x = "<p>1</p>";</script>',
    '<style>p {}</style>',
    '<template><p>1</p></template>',
    '<noscript>1</noscript>',
    '<textarea>1</textarea>',
    '<select><option>1</select>',
    '<button>1</button>',
    '<svg><text>1</text></svg>',
    '<!-- 1 -->',
    '<xml><w:View>1</w:View></xml>',
    '<p hidden>1</p>',
    '<p style="color:red;DISPLAY : none">1</p>',
    '<span style="visibility:hidden">1</span>',
    "<span style='mso-hide:all'>1</span>",
    '<table style="display:none"><tr><td>1</table>',
    '<iframe src="x">1</iframe>',
    '<span style="opacity:0">1</span>',
    '<p style="color:#fff;opacity: 0.0;">1</p>',
    '<div style="height:0;overflow:hidden">1</div>',
    '<span style="display:inline-block;width:0px;overflow:hidden">1</span>',
    '<div style="position:absolute;left:-9999px">1</div>',
    '<p style="text-indent:-9999px">1</p>',
    '<p style="transform: scale(0)">1</p>',
    '<div style="color:red;transform:translate(1px) scaleX(0.0)">1</div>',
    '<div style="scale:0">1</div>',
  ])('leaves out %s', (hidden) => {
    expect(read(`<p>一</p>${hidden}<p>二</p>`)).toEqual(['一', '二']);
  });

  it.each([
    ['.x{display:none}', 'class="a x"'],
    ['/* .y */ h1, span.x { visibility : hidden }', 'class="x"'],
    ['#x{font-size:0}', 'id="x"'],
    ['.x{opacity:0}', 'class="x"'],
    ['<!-- @charset "utf-8"; .x{position:absolute;left:-9999px} -->', 'class="x"'],
  ])('leaves out what its style sheet %s hides', (sheet, marked) => {
    const cell = `<table><tr><td><span ${marked}>7</span>2</td><td>3</td></tr></table>`;
    expect(read(`<style>${sheet}</style>${cell}`)).toEqual([[['2', '3']]]);
  });

  it.each([
    ['a rule for some media', '@media print{.y{color:red}.x{display:none}}', '7'],
    ['a sheet for print', '</style><style media="print">.x{display:none}', '7'],
    ['a rule that another takes back', '.x{display:none} .x.on{display:block}', '7'],
    ['a rule for something near it', '.x:after{display:none} .y .x{display:none}', '7'],
    ['a large part of the page', '.x{display:none}', '7'.repeat(2000)],
  ])('leaves in what is hidden by no more than %s', (_, sheet, text) => {
    expect(read(`<style>${sheet}</style><p class="x">${text}</p>`)).toEqual([text]);
  });

  it('leaves in what its own style shows', () => {
    expect(read('<style>.x{display:none}</style><p class="x" style="display:block">一</p>')).toEqual(['一']);
  });

  it('leaves in what only looks hidden', () => {
    expect(read('<p aria-hidden="true" style="display:block;mso-hide:none;overflow:hidden">一</p>')).toEqual(['一']);
  });

  it.each([
    'opacity:0.9',
    'fill-opacity:0',
    'height:0',
    'transform:scale(0.5)',
    'transform:scale(1, 0.8)',
    'line-height:0;overflow:hidden',
    'border-width:0;overflow:hidden',
    'text-indent:-21.0pt;margin-left:21pt',
    'left:-9999px',
  ])('leaves in a paragraph of style %s', (style) => {
    expect(read(`<p style="${style}">一</p>`)).toEqual(['一']);
  });

  it('leaves in what shows though its style says no size', () => {
    expect(read('<p>一<span style="width:0;overflow:hidden">二</span></p>')).toEqual(['一二']);
    expect(read('<body style="opacity:0"><p>一</p></body>')).toEqual(['一']);
    expect(read('<table><tr><td style="opacity:0">一</td><td>二</td></tr></table>')).toEqual([[['一', '二']]]);
  });

  describe('a page that is cut short', () => {
    const rows = '<table><tr><td>12</td><td>34</td></tr><tr><td>56</td><td>52';
    const cut = [
      ['12', '34'],
      ['56', '52…'],
    ];

    it.each([
      '',
      '\n',
      '</body></html>',
      '</div></body></html>',
      '</span></div>',
      '\n</div><div>电话 123</div></body></html>',
    ])('shows no figure in whose middle it may be cut off, before %j', (rest) => {
      const [grid] = read(`<html><body><div>${rows}${rest}`);
      expect(Array.isArray(grid) ? grid.map((row) => row.map((text) => text.split('\n')[0])) : grid).toEqual(cut);
    });

    it('shows none in a table within the table that the site’s end tags have closed', () => {
      const outer = (inner: string, after: string) =>
        read(`<body><table><tr><td><p>表</p>${inner}</td></tr></table>${after}</body>`);
      expect(outer(rows, '<p>主办</p>')).toEqual(['表', cut, '主办']);
      expect(outer(`${rows}</td></tr></table>`, '')).toEqual([
        '表',
        [
          ['12', '34'],
          ['56', '52'],
        ],
      ]);
    });

    it('shows behind the table what the last cell has swallowed', () => {
      const foot = '<p>五、</p><p>问题</p><p>六、</p></div>';
      expect(read(`<div>${rows}${foot}`)).toEqual([cut, '五、', '问题', '六、']);
      expect(read(`<div><table><tr><td>规章</td><td>5</td><td>${foot}`)).toEqual([
        [['规章', '5', '…']],
        '五、',
        '问题',
        '六、',
      ]);
    });

    it('shows none in a paragraph', () => {
      expect(read('<div><p>一</p><p>52</div><p>三</p>')).toEqual(['一', '52…', '三']);
      expect(read('<ul><li>一</li><li>52</ul>三')).toEqual(['一', '52…', '三']);
      expect(read('<div>一</div><div>52\n')).toEqual(['一', '52…']);
      expect(read('<div><p>一<p>52</div><p>三</p>')).toEqual(['一', '52', '三']);
      expect(read('<div><p>一</p><p>52<p>三</p></div>')).toEqual(['一', '52', '三']);
    });

    it.each([
      ['a cell that the table ends', '<div><table><tr><td>5<td>6</table></div>', [['5', '6']]],
      ['a cell that its row ends', '<div><table><tr><td>5<td>6</tr></div>', [['5', '6']]],
      ['a cell whose paragraph has ended', '<div><table><tr><td>5</td><td><p>6</p></div>', [['5', '6']]],
      ['a cell whose division has ended', '<div><table><tr><td>5</td><td><div>6</div></div>', [['5', '6']]],
      [
        'the last cell in spite of a stray end tag',
        '<div><table><tr><td>5</td><td>6</div></td></tr></table>',
        [['5', '6']],
      ],
      ['a cell in the midst of the table', '<div><table><tr><td>5</div></td><td>6</td></tr></table>', [['5', '6']]],
      ['a label', '<div><table><tr><td>5</td><td>第3项</div>', [['5', '第3项']]],
    ])('shows %s', (_, source, rows) => {
      expect(read(source)).toEqual([rows]);
    });

    it('shows the last cell of a table in a table in spite of a stray end tag', () => {
      const source = '<table><tr><td><div><table><tr><td>5</td><td>6</div></td></tr></table></div></td></tr></table>';
      expect(read(source)).toEqual([[['5', '6']]]);
    });

    it('takes no longer the more tables break off', () => {
      const start = performance.now();
      read(`<table><tr><td>${'<div><table><tr><td>1</td><td>2</div>'.repeat(5000)}`);
      expect(performance.now() - start).toBeLessThan(2000);
    });
  });

  it('does not lose a page to a button without its end tag, nor to a head without', () => {
    expect(read(`<button><p>${'一'.repeat(30_000)}</p>`)).toHaveLength(1);
    expect(read('<html><head><title>t</title><p>一</p>')).toEqual(['一']);
  });

  it('keeps the lines of preformatted text', () => {
    expect(read('<pre>\n一、 总体\r\n  二、\n\n三<br>四</pre><p>五\n六</p>')).toEqual([
      '一、 总体\n二、\n三\n四',
      '五 六',
    ]);
  });

  it('reads preformatted rows as a text file', () => {
    const source =
      '<pre>&nbsp;标题 &amp; x\n规章 |&nbsp;0&nbsp;| &#49;2\n<b>行政</b>许可\t| 1 | 3</i>4<br>正文 &lt;x</pre>';
    const { blocks } = readHtml(source);
    expect(read(source)).toEqual([
      '标题 & x',
      [
        ['规章', '0', '12'],
        ['行政许可', '1', '34'],
      ],
      '正文 <x',
    ]);
    const offsets = blocks.flatMap((block) =>
      block.kind === 'grid' ? block.cells.map(({ offset }) => offset) : [block.offset],
    );
    const starts = ['标题', '规章', '0&nbsp;|', '&#49;', '行政', '1 |', '3</i>', '正文'];
    expect(offsets).toEqual(starts.map((start) => source.indexOf(start)));
  });

  it('reads a pre that holds more than text as part of the page', () => {
    expect(read('<pre>a | b\n<table><tr><td>1<td>2</table></pre>')).toEqual(['a | b', [['1', '2']]]);
  });
});

describe('readHtml: the page', () => {
  it('reads title and metadata', () => {
    const source =
      '<head><title>\n 某局 2021年 &amp; </title><meta name="PubDate" content="2022-01-18 "><meta name=pubdate content=x><meta charset=utf-8><meta name=Author></head>';
    const { format, title, metadata, blocks } = readHtml(source);
    expect({ format, title, blocks }).toEqual({ format: 'html', title: '某局 2021年 &', blocks: [] });
    expect([...metadata]).toEqual([
      ['pubdate', '2022-01-18'],
      ['author', ''],
    ]);
    expect(readHtml('<title> </title>').title).toBeNull();
    expect(readHtml('').title).toBeNull();
  });

  it('lists images, attachments and frames', () => {
    const source =
      '<img src=a.jpg><img src=b.jpg alt=表二><img src=c.png title=图><img src=i.png width=16 height="16px"><img>' +
      '<img src="data:image/png;base64,AAAA" width=600 height=20><a href="/f/r.docx?x=1#y"><b></b></a>' +
      '<a href="x.PDF">附件 <b>1</b></a><a href=/x.html>x</a><a>y</a><iframe src=/f.html></iframe><embed src=e.pdf><object data=o.swf></object>';
    expect(readHtml(source).embedded.map(({ kind, name }) => [kind, name])).toEqual([
      ['image', 'a.jpg'],
      ['image', '表二'],
      ['image', '图'],
      ['image', 'data:image/png;'],
      ['attachment', 'r.docx'],
      ['attachment', '附件 1'],
      ['frame', '/f.html'],
      ['frame', 'e.pdf'],
      ['frame', 'o.swf'],
    ]);
  });

  it('knows where each text stands, entities and stray tags or not', () => {
    const source =
      '<p>\n　&nbsp;一&amp;b</p>\r\n&#160;</b>&#x3000;二<table><tr><td> &nbsp<b>3</b><td>&nbsp;</td></tr></table>';
    const document = readHtml(source);
    for (const [text, found] of placed(source, document.blocks)) expect(found).toBe(text);
    expect(document.placeOf(source.indexOf('二'))).toEqual({ line: 3, column: 19 });
    const [, , grid] = document.blocks;
    expect(grid?.kind === 'grid' && grid.cells[1]?.offset).toBe(source.indexOf('<td>&nbsp;<'));
  });

  it.each([
    ['198<sup>1</sup>', '198 1'],
    ['198<span style="vertical-align: super">1</span>', '198 1'],
    ['<span style="text-decoration:line-through">21</span>20', '20'],
    ['20<a href="#note1">1</a>', '20 1'],
    ['<del>12</del>198', '198'],
    ['1<s>2</s>3', '1 3'],
    ['198 <strike>件</strike>', '198'],
    ['<s>12</s>', '~~12~~'],
    ['<span style="font-size:0">7</span>198', '198'],
    ['1<b>9</b>8', '198'],
  ])('reads %s as %s: marks do not run into figures', (source, text) => {
    const [block] = readHtml(`<p>${source}</p>`).blocks;
    expect(block).toMatchObject({ kind: 'paragraph', text });
  });
});

describe('the place of a paragraph', () => {
  const marks = (source: string) =>
    readHtml(source).blocks.map((block) =>
      block.kind === 'paragraph' ? [block.heading ?? 0, block.aside ?? null] : null,
    );

  it('tells headings, links and entries of lists from the matter', () => {
    expect(
      marks('<h1>一</h1><p>二</p><h3>三</h3><p><a href="x">四</a></p><p>五<a href="x">六</a></p><ul><li>七'),
    ).toEqual([
      [1, null],
      [0, null],
      [3, null],
      [0, 'link'],
      [0, null],
      [0, 'item'],
    ]);
  });

  it('takes a linked heading for both, and an anchor without an address for text', () => {
    expect(marks('<h2><a href="x">一</a></h2><p><a name="x">二</a></p><nav><b>三</b></nav>')).toEqual([
      [2, 'link'],
      [0, null],
      [0, 'item'],
    ]);
  });

  it('gives up a heading or a link that has lost its end tag', () => {
    expect(marks(`<h1>${'一'.repeat(5000)}<p>二</p>`).at(-1)).toEqual([0, null]);
    expect(marks(`<a href="x">${'一'.repeat(5000)}<p>二</p>`).at(-1)).toEqual([0, null]);
  });
});

describe('fields of a form in a table', () => {
  const cellIn = (source: string) => {
    const [block] = readHtml(`<table><tr><td>行政许可</td><td>${source}</td></tr></table>`).blocks;
    return block?.kind === 'grid' ? block.cells[1]?.text : undefined;
  };

  it.each([
    ['<input value="12">', '12'],
    ['<input type="text" value=" 3 " disabled>件', '3 件'],
    ['<input type="hidden" value="4">5', '5'],
    ['<input type="button" value="编辑">', ''],
    ['<input>', ''],
  ])('show what they hold: %s', (source, text) => {
    expect(cellIn(source)).toBe(text);
  });
});

describe('lines of a paragraph', () => {
  it('are rows of a table where they have bars', () => {
    const source = '<p>第二十条第（六）项<br>行政处罚 | 8 |<br/>\n行政强制 | 9 | 8 |</p>';
    const [caption, grid] = readHtml(source).blocks;
    expect(caption).toMatchObject({ kind: 'paragraph', text: '第二十条第（六）项' });
    const cells = grid?.kind === 'grid' ? grid.cells : [];
    expect(cells.map(({ text, row, column }) => [text, row, column])).toEqual([
      ['行政处罚', 0, 0],
      ['8', 0, 1],
      ['行政强制', 1, 0],
      ['9', 1, 1],
      ['8', 1, 2],
    ]);
    expect(cells.map(({ text, offset }) => source.startsWith(text, offset))).not.toContain(false);
    expect(cells.at(-1)?.offset).toBe(source.lastIndexOf('8'));
  });

  it('are lines where a bar parts the entries of a menu', () => {
    expect(readHtml('<p>首页 | 概况<br>新闻</p>').blocks).toHaveLength(1);
  });
});

describe('a page of nothing but open tags', () => {
  it('is read, and its text keeps its place', () => {
    const source = `<p>开头${'<span>'.repeat(200_000)}结尾</p>`;
    const [block] = readHtml(source).blocks;
    expect(block).toMatchObject({ text: '开头 结尾', offset: 3 });
  });

  it.each([
    ['<b>'],
    ['<div>'],
    ['<ul><li>'],
    ['<form><b>'],
    ['<x-y>'],
  ])('is read with the table behind %s, though each has its end tag', (tags) => {
    const ends = tags.replaceAll('<', '</');
    const table = '<table><tr><td>行政处罚</td><td>8</td></tr></table>';
    const { blocks } = readHtml(`<p>开头</p>${tags.repeat(50_000)}${table}<p>结尾</p>${ends.repeat(50_000)}`);
    expect(blocks.map((block) => (block.kind === 'grid' ? block.cells.map(({ text }) => text) : block.text))).toEqual([
      '开头',
      ['行政处罚', '8'],
      '结尾',
    ]);
  });

  it('costs no more than its length', () => {
    const timeOf = (count: number) => {
      const { user } = process.cpuUsage();
      readHtml(`${'<div>'.repeat(count)}${'</div>'.repeat(count)}`);
      return process.cpuUsage().user - user;
    };
    timeOf(40_000);
    expect(timeOf(320_000)).toBeLessThan(30 * timeOf(40_000));
  });
});
