import { CONCLUDABLE } from './conclusions.ts';
import type { Context } from './context.ts';
import { claimOf, type Span } from './making.ts';

const COUNTED = '[件宗份条起例]';
/** 比上年的 8 件增长 25%, and no other word. */
const GROWTH = new RegExp(
  `^(?:比|较)(?:上一?年度?|去年|(?<year>\\d{4})年)(?:同期)?(?:的|收到的?)?(?<base>\\d{1,3}(?:,\\d{3})+|\\d+)${COUNTED}(?:申请)?` +
    `(?:(?<more>增长|增加|上升|提高)|下降|减少|降低)了?(?<by>\\d+)(?:\\.(?<decimals>\\d+))?(?<unit>%|${COUNTED})$`,
);

/** How much a figure of requests is said to have grown, where the figure of the year before is told too. */
export function growth(context: Context, clause: string, span: Span): void {
  const groups = GROWTH.exec(clause)?.groups;
  const { last, scope, speaker } = context;
  if (!groups || last?.kind !== 'figure' || last.approximate || !CONCLUDABLE.has(last.quantity) || scope !== 'requests')
    return;
  const { year, base = '', more, by = '', decimals = '', unit = '' } = groups;
  if (year !== undefined && Number(year) + 1 !== speaker.year) return;
  const value = (more === undefined ? -1 : 1) * Number(`${by}.${decimals}`);
  const counted = { value, unit, approximate: false, decimals: decimals.length };
  context.claims.push({
    ...claimOf(context, 'growth', last.quantity, counted, span),
    of: last,
    base: Number(base.replaceAll(',', '')),
  });
}
