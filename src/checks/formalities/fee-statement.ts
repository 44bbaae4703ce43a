import type { CellId } from '../../forms/index.ts';
import type { Check } from '../check.ts';

const UNPAID: CellId = 'applications.other.feeUnpaid.total';
/** A quick look that the prose of a report without a word on fees fails. */
const MONEY = /[费費]|收取/;
/** Any word on fees: what exactly it says is not prescribed in words that we have seen. */
const FEES = /[处處]理[费費]|收[费費]|[费費]用|收取/;
/** No notice was issued; not 未按收费通知要求缴纳. */
const NO_NOTICE =
  /(?:未|没有|无|不存在)[^，,。；;按]{0,12}[收缴]费通知|[收缴]费通知(?:书)?[^，,。；;\d]{0,6}[0０零]\s*(?:件|份|次)/;
const NOTICE_ISSUED = /[收缴]费通知(?:书)?[^，,。；;\d]{0,6}[1-9１-９]/;

const AMOUNTS =
  /(?:总金额|金额)(?:为|共计?|合计)?(\d+(?:\.\d+)?)(万?元)[，,、；;]?实际收取(?:的)?(?:总金额|金额|费用)?(?:为|共计?)?(\d+(?:\.\d+)?)(万?元)/;

/** Section six says how it stands with fees for processing requests, and agrees with table 3. */
export const feeStatement: Check = {
  id: 'fee-statement',
  severity: 'warning',
  title: {
    zh: '第六部分未写信息处理费，或与表三矛盾',
    en: 'section six does not state processing fees, or contradicts table 3',
  },
  tables: ['applications'],
  editions: ['2021'],
  basis: {
    kind: 'law',
    zh: '《政府信息公开条例》第四十二条；国办函〔2020〕109号；报告中写明收费情况为各地通行做法',
    en: 'Open Government Information Regulation, Art. 42; 国办函〔2020〕109号; by universal practice reports state the fees',
  },
  why: {
    zh: '没有写明，读者无从知道是未收费还是漏报；与表三矛盾的，必有一处写错。',
    en: 'Unless it is said nobody can tell no fees from a gap; where text and table 3 differ one of them is wrong.',
  },
  mend: {
    zh: '写明发出收费通知的件数和总金额、实际收取的总金额；没有的写“本年度未收取信息处理费”；与表三不一致的，核对后改正。',
    en: 'Give the number and amount of fee notices and what was collected, or say that there were none; correct whichever of text and table is wrong.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '写明没有收费', en: 'it says that there were none' },
        prose: { 5: ['2023年未收取信息处理费。'] },
      },
      {
        shows: { zh: '未收到费用与逾期不缴费并不矛盾', en: 'nothing collected, since it was not paid' },
        cells: { [UNPAID]: 1 },
        prose: { 5: ['发出收费通知1件，未收到信息处理费。'] },
      },
      {
        shows: { zh: '通知的金额尚未全部收取', en: 'not all that was noticed was collected' },
        prose: { 5: ['发出收费通知2件，总金额300元，实际收取100元。'] },
      },
    ],
    fail: [
      {
        shows: { zh: '第六部分没有提到收费', en: 'section six does not speak of fees' },
        prose: { 5: ['没有其他需要报告的事项。'] },
      },
      {
        shows: { zh: '称未发收费通知，表三却有逾期不缴费', en: 'no notice was issued, yet a fee was not paid' },
        cells: { [UNPAID]: 1 },
        prose: { 5: ['2023年未发出收费通知，未收取信息处理费。'] },
      },
      {
        shows: { zh: '实际收取多于通知的金额', en: 'more collected than noticed' },
        prose: { 5: ['发出收费通知1件，总金额100元，实际收取300元。'] },
      },
    ],
  },
  *find({ outline: { parts }, figure, prose, lines: allLines }) {
    const six = parts.find(({ index }) => index === 5);
    const lines = MONEY.test(prose()) ? allLines() : [];
    const unpaid = figure(UNPAID);
    const denied = lines.find(({ text }) => text.includes('费通知') && NO_NOTICE.test(text));
    if (denied && unpaid !== null && unpaid > 0 && !lines.some(({ text }) => NOTICE_ISSUED.test(text))) {
      yield {
        message: {
          zh: `正文称没有发出收费通知，表三“逾期未按收费通知要求缴纳费用”却有 ${unpaid} 件；请核对`,
          en: `the text says that no fee notice was issued, yet in table 3 ${unpaid} requests ended because the fee was not paid`,
        },
        cells: [UNPAID],
        at: denied.at,
      };
    }
    for (const { text, at } of lines) {
      if (!text.includes('实际')) continue;
      const [whole, noticed, noticedUnit, collected, collectedUnit] = AMOUNTS.exec(text) ?? [];
      if (whole === undefined || noticedUnit !== collectedUnit || Number(collected) <= Number(noticed)) continue;
      yield {
        severity: 'info',
        message: {
          zh: `“${whole}”：实际收取的多于通知的；其中有上年通知、本年收取的，请写明`,
          en: `“${whole}”: more was collected than was noticed; where some was noticed the year before say so`,
        },
        cells: [],
        at,
      };
    }
    // Whether the section is there at all is another check's affair.
    if (!six || lines.some(({ text }) => FEES.test(text))) return;
    yield {
      severity: 'info',
      message: {
        zh: '第六部分没有写明信息处理费的情况；没有收取的，也请写一句',
        en: 'section six does not say how it stands with processing fees; say so even where there were none',
      },
      cells: [],
      at: six.at,
    };
  },
};
