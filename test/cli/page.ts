import { type Block, type FormId, formOf, printed, type Row } from '../../src/forms/index.ts';

/** Figures by cell identifier; every other cell prints 0. */
export type Figures = Readonly<Record<string, string | number>>;

/** Consistent figures: 3 + 1 requests, 2 granted and 1 a state secret, 1 carried over. */
export const consistent: Figures = {
  'applications.received.naturalPerson': 3,
  'applications.received.total': 3,
  'applications.carriedIn.commercialEnterprise': 1,
  'applications.carriedIn.total': 1,
  'applications.granted.naturalPerson': 2,
  'applications.granted.total': 2,
  'applications.withheld.stateSecret.naturalPerson': 1,
  'applications.withheld.stateSecret.total': 1,
  'applications.concluded.naturalPerson': 3,
  'applications.concluded.total': 3,
  'applications.carriedOut.commercialEnterprise': 1,
  'applications.carriedOut.total': 1,
};

export interface PageOptions {
  readonly form?: FormId;
  readonly year?: number;
  readonly publisher?: string;
}

/** A plain HTML page of a report with these figures. */
export function page(figures: Figures = consistent, options: PageOptions = {}): string {
  const { form = '2021', year = 2022, publisher = '云溪镇' } = options;
  const { tables, sections } = formOf(form).definition;
  const title = `${publisher}${year}年政府信息公开工作年度报告`;
  const heading = (index: number): string => {
    const section = sections[index];
    return section ? `<p>${printed(section, 'zh')}</p>` : '';
  };
  const body = [
    `<h1>${title}</h1>`,
    `<p>发布时间：${year + 1}-01-20</p>`,
    heading(0),
    '<p>本年度工作平稳开展。</p>',
    heading(1),
    `<table>${tables.proactive.blocks.map((block) => proactiveRows(block, figures)).join('')}</table>`,
    heading(2),
    `<table>${tables.applications.blocks.map((block) => applicationRows(block, figures)).join('')}</table>`,
    heading(3),
    `<table>${tables.remedies.blocks.map((block) => remedyRows(block, figures)).join('')}</table>`,
    heading(4),
    '<p>仍需改进。</p>',
    heading(5),
    '<p>本年度没有收取信息处理费。</p>',
  ];
  const head = `<head><meta charset="utf-8"><title>${title}</title></head>`;
  return `<!DOCTYPE html>\n<html>${head}<body>\n${body.join('\n')}\n</body></html>\n`;
}

/** The figures with some changed. */
export function damaged(changes: Figures): Figures {
  return { ...consistent, ...changes };
}

function tr(cells: readonly string[]): string {
  return `<tr>${cells.join('')}</tr>\n`;
}

function th(text: string, attributes = ''): string {
  return `<th${attributes}>${text}</th>`;
}

function figuresOf(table: string, { row }: Row, block: Block, figures: Figures): readonly string[] {
  return block.columns.map(({ id }) => `<td>${figures[`${table}.${row}.${id}`] ?? 0}</td>`);
}

function proactiveRows(block: Block, figures: Figures): string {
  const caption = block.caption ? tr([th(block.caption.zh, ' colspan="4"')]) : '';
  const headers = block.columns.map(({ label }) => th(label.gloss ? `${label.zh}（${label.gloss}）` : label.zh));
  const rows = block.rows.filter((row) => 'row' in row);
  const lines = rows.map((row) => tr([th(row.label.zh), ...figuresOf('proactive', row, block, figures)]));
  return caption + tr([th('信息内容'), ...headers]) + lines.join('');
}

function applicationRows(block: Block, figures: Figures): string {
  const sentence = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
  const legal = block.columns.slice(1, -1).map(({ label }) => th(label.zh));
  const header = [
    tr([th(sentence, ' rowspan="3"'), th('申请人情况', ' colspan="7"')]),
    tr([th('自然人', ' rowspan="2"'), th('法人或其他组织', ' colspan="5"'), th('总计', ' rowspan="2"')]),
    tr(legal),
  ];
  const lines = block.rows.map((entry) =>
    'row' in entry
      ? tr([th(printed(entry.label, 'zh')), ...figuresOf('applications', entry, block, figures)])
      : tr([th(printed(entry.heading, 'zh'), ' colspan="8"')]),
  );
  return header.join('') + lines.join('');
}

function remedyRows(block: Block, figures: Figures): string {
  const rows = block.rows.filter((row) => 'row' in row);
  const results = block.columns.map(({ label }) => th(label.zh));
  const [first, ...others] = rows;
  const cells = rows.flatMap((row) => figuresOf('remedies', row, block, figures));
  return [
    tr([th(first?.label.zh ?? '', ' colspan="5" rowspan="2"'), th('行政诉讼', ' colspan="10"')]),
    tr(others.map((row) => th(row.label.zh, ' colspan="5"'))),
    tr(rows.flatMap(() => results)),
    tr(cells),
  ].join('');
}
