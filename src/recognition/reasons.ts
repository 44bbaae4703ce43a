import type { Localized } from '../forms/index.ts';

/** Why a cell is not known, in words for the reader of the page. */
export const reasons = {
  headerDisagrees: {
    zh: '按表头与按次序对应的列不一致',
    en: 'the header and the order of the figures tell different columns',
  },
  columnOrder: {
    zh: '表头各列的次序与格式不同，无法按次序确定各数属于哪一列',
    en: 'the header prints the columns in another order than the form: the order of the figures does not tell their columns',
  },
  severalRows: {
    zh: '表头下有几行数，无法确定哪一行是本年的数',
    en: 'several rows of figures stand under the header: which of them is meant is not certain',
  },
  mergedRows: {
    zh: '有数的格竖跨几行（rowspan），无法确定各行的数',
    en: 'a cell with a figure covers several rows (rowspan): what each of them has is not certain',
  },
  severalLines: {
    zh: '行标签之后连着几行数，无法确定哪一行是该行的数',
    en: 'several lines of figures follow the label: which of them is this row’s is not certain',
  },
  columnNumbers: {
    zh: '表头下只有各列的编号（1、2、3……），没有数',
    en: 'under the header there is only a row that numbers the columns (1, 2, 3 …), and no figures',
  },
  figuresBefore: {
    zh: '数排在行标签之前，无法确定属于哪一行',
    en: 'the page prints figures before their labels: which row they belong to is not certain',
  },
  leftover: {
    zh: '该行没有数，而表中另有不知属于哪一行的数，不能认定为空',
    en: 'the row prints nothing, while the table has figures that belong to no row: it cannot be taken for empty',
  },
  columnLost: {
    zh: '表头不全，而多数行按次序放置后不平衡：可能缺了一列或多了一列，无法确定各数属于哪一列',
    en: 'the header is not complete and most rows do not balance as they stand: a column may be lost or added, so the columns are not certain',
  },
  widerThanHeader: {
    zh: '该行的格数多于表头，且有空格：可能有数被拆在两格，无法确定各数属于哪一列',
    en: 'the row has more cells than the header, and empty ones: a figure may be split over two of them, so the columns are not certain',
  },
  fewerCells: {
    zh: '该行只有几个空格，不足格式规定的格数：其余的格不在页面上或印在别处，不能认定为空',
    en: 'the row has but a few empty cells, fewer than the form: the others are lost or printed elsewhere, so they cannot be taken for empty',
  },
  columnsAsRows: {
    zh: '该行印有表头的文字，表格的行列与格式不同，无法确定各数属于哪一列',
    en: 'the row holds a word of the header: rows and columns are not those of the form, so the columns are not certain',
  },
  moreCells: {
    zh: '该行的格数多于格式规定，且有空格：空格可能属于格式的某一列，无法确定各数属于哪一列',
    en: 'the row has more cells than the form, and empty ones that may be cells of the form: which columns its figures stand in is not certain',
  },
  moreColumns: {
    zh: '表头有格式以外的列，无法确定哪些数属于格式的各列',
    en: 'the header has columns beside those of the form: which figures are the form’s is not certain',
  },
  repeats: {
    zh: '页面上重复的行都被删去了（每种文字只出现一次），该行的数无法复原',
    en: 'the page has lost its repeated lines (each text occurs just once): the figures of this row cannot be told',
  },
  lostLine: {
    zh: '该行没有数，而页面上单独成行的数没有两行相同：重复的行可能已被删去，不能认定为空',
    en: 'the row prints nothing, and no two lines of figures on the page are alike: repeated lines may have been removed, so it cannot be taken for empty',
  },
  spliced: {
    zh: '该行不全，而表中其后的行页面上没有：可能是两行残缺后连成的，无法确定各数属于哪一行',
    en: 'the row is not whole and the page lacks the rows that follow it: it may be what is left of two rows, so its figures cannot be taken for its own',
  },
  pageEnds: {
    zh: '页面到该行为止，而表中其后还有行：页面可能在此中断，该行的数可能不全',
    en: 'the page ends in this row, while the table has rows behind it: it may break off here, and the row may not be whole',
  },
  unnamed: {
    zh: '这一组数前没有完整的标题和表头，而表中另有一组不在页面上，无法确定是哪一组的数',
    en: 'the label and header over these figures are not whole, and another part of the table is not on the page: whose figures they are is not certain',
  },
  sharedCell: {
    zh: '几行的标签在同一格里或连写，无法确定各数属于哪一行',
    en: 'the labels of several rows are joined or share one cell: which row each figure belongs to is not certain',
  },
  noCells: {
    zh: '页面上没有该行的单元格，不能认定为空',
    en: 'the page has no cells for the row: it cannot be taken for empty',
  },
  bracketed: {
    zh: '行标签后的括号里有数，可能就是该行的数',
    en: 'a bracket behind the label holds a figure: it may be the row’s',
  },
  otherYear: {
    zh: '表的标题写的是另一年度，不能认定是本报告的数',
    en: 'the title of the table names another year: its figures need not be the report’s',
  },
  otherWords: {
    zh: '行标签中另有格式以外的文字，可能不是格式的这一行',
    en: 'the label holds other words than the form’s: it may not be this row of the form',
  },
  amongLabels: {
    zh: '该行的标签在表头一类的行里，紧接着另一个标签，不能认定为空',
    en: 'the label stands in a row of labels, right beside another: the row cannot be taken for empty',
  },
  inSentence: {
    zh: '行标签夹在别的文字里，其后没有数，不能认定为空',
    en: 'the label stands among other words with no figure behind it: the row cannot be taken for empty',
  },
  lone: {
    zh: '数不在该行上而单独成行，其他行并非如此，不能认定属于该行',
    en: 'the figure stands on a line of its own, as no other row has it: it cannot be taken for this row’s',
  },
  goesOn: {
    zh: '该行的数在下一行还有，无法确定哪些属于该行',
    en: 'more figures follow on the next line: which belong to this row is not certain',
  },
  glued: (raw: string): Localized => ({
    zh: `行标签与数连写，“${raw}”可以是几个数`,
    en: `label and figures run together: “${raw}” may be several figures`,
  }),
  gluedElsewhere: {
    zh: '页面上其他行的标签与数连写，该行印出的不足格数，可能也有连写的数',
    en: 'the page runs the figures of other rows together with their labels: this row prints fewer than it has cells, and they may be run together too',
  },
  count: (found: number, size: number): Localized => ({
    zh: `该行应有 ${size} 个数，页面上有 ${found} 个，无法确定各属哪一列`,
    en: `the row has ${size} cells, the page prints ${found} figures: their columns are not certain`,
  }),
  strayText: (text: string): Localized => ({
    zh: `行标签后是无法识别的文字“${text.slice(0, 20)}”，其后的数不能认定属于该行`,
    en: `the label is followed by unknown text “${text.slice(0, 20)}”: the figures behind it cannot be taken for this row's`,
  }),

  notText: {
    zh: '单元格里是图片或脚本，不是文字',
    en: 'the cell holds an image or a script, not text',
  },
  severalPlaces: (raw: string): Localized => ({
    zh: `该行只印有“${raw}”，按全表的勾稽关系可放在不止一处`,
    en: `the row prints only “${raw}”, which the identities of the table let stand in more than one place`,
  }),
  noPlace: {
    zh: '该行的数怎样放置都不能使全表平衡',
    en: 'no placement of the figures of this row makes the table balance',
  },
  printedTwice: {
    zh: '页面上此格的数出现在两处，且不相同',
    en: 'the page prints this cell in two places, with different figures',
  },
  nothingPrinted: {
    zh: '该行没有数，而全表其余的数也无法放妥，不能认定为空',
    en: 'the row prints nothing, and as the rest of the table does not fit either it cannot be taken for empty',
  },
} as const;
