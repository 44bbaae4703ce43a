import type { Publisher } from '../../publisher/publisher.ts';
import type { Check, Options } from '../check.ts';
import { yearsStated } from './editions.ts';

const DAY = '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$';
const dayInWords = { zh: '月-日，如 01-31', en: 'month and day, such as 01-31' };
/** Whether Art. 49 names a deadline for the body: a department or government that is certainly at county level or above. */
const isNamed = ({ level, kind }: Publisher) => kind !== null && level !== null && level !== 'township';

/** The last day, `MM-DD`; the later one for a body of which it is not certain which holds. */
function deadlineFor(publisher: Publisher, { departmentsUntil, governmentsUntil }: Options): string {
  const days = [`${departmentsUntil}`, `${governmentsUntil}`].sort();
  if (!isNamed(publisher)) return days.at(-1) ?? '';
  return `${publisher.kind === 'department' ? departmentsUntil : governmentsUntil}`;
}

/** The report was published after the day that the law sets, or before the year was over. */
export const latePublication: Check = {
  id: 'late-publication',
  severity: 'warning',
  title: {
    zh: '公布时间晚于法定期限，或早于报告期结束',
    en: 'published after the deadline, or before the year was over',
  },
  tables: [],
  basis: {
    kind: 'law',
    zh: '《政府信息公开条例》第四十九条：县级以上人民政府部门每年 1 月 31 日前公布，政府信息公开工作主管部门每年 3 月 31 日前公布；该条未提乡镇、街道',
    en: 'Open Government Information Regulation, Art. 49: departments at county level and above publish by 31 January, the authorities for open government information by 31 March; it does not name townships and streets',
  },
  why: {
    zh: '逾期公布违反法定时限；公布早于报告期结束的，日期或年度有一处写错。',
    en: 'A late report misses the term of the law; where the date lies before the end of the year, the date or the year is wrong.',
  },
  mend: {
    zh: '核对公布日期；如果所载是网站迁移后的日期，请改回原公布日期。',
    en: "Check the date of publication; if it is that of the site's move, put the original one back.",
  },
  options: {
    departmentsUntil: {
      default: '01-31',
      pattern: DAY,
      form: dayInWords,
      text: { zh: '部门公布的最后一天（月-日）', en: 'last day for departments (MM-DD)' },
    },
    governmentsUntil: {
      default: '03-31',
      pattern: DAY,
      form: dayInWords,
      text: { zh: '政府公布的最后一天（月-日）', en: 'last day for governments (MM-DD)' },
    },
  },
  examples: {
    pass: [
      { shows: { zh: '次年 1 月公布', en: 'published in January' }, publishedOn: '2024-01-20' },
      {
        shows: { zh: '期限当天公布', en: 'published on the last day' },
        publisher: '青石县人民政府',
        publishedOn: '2024-03-31',
      },
    ],
    fail: [
      { shows: { zh: '次年 4 月公布', en: 'published in April' }, publishedOn: '2024-04-10' },
      { shows: { zh: '公布时报告期未满', en: 'published before the year was over' }, publishedOn: '2023-11-20' },
      { shows: { zh: '公布日期的年份写错', en: 'a slip in the year of the date' }, publishedOn: '2022-01-18' },
    ],
  },
  *find({ reading, publisher }, options) {
    const { form, year, publishedOn } = reading;
    if (form === null || year === null || publishedOn === null || yearsStated(reading).length > 1) return;
    if (publishedOn <= `${year}-12-31`) {
      yield {
        message: {
          zh: `页面所载日期 ${publishedOn} 早于报告期（${year} 年）结束；请核对日期和年度`,
          en: `the date on the page, ${publishedOn}, is before the end of the year reported on (${year}); check both`,
        },
        cells: [],
      };
      return;
    }
    const deadline = `${year + 1}-${deadlineFor(publisher, options)}`;
    if (publishedOn <= deadline) return;
    const named = isNamed(publisher);
    // Years later it is rather the date on which the site was moved.
    const moved = Number(publishedOn.slice(0, 4)) > year + 1;
    yield {
      ...(named && !moved ? {} : { severity: 'info' }),
      message: {
        zh: `页面所载日期为 ${publishedOn}，晚于 ${deadline}${named ? '' : '（第四十九条未规定乡镇、街道的期限，机关类别不明的按较晚的期限核对）'}`,
        en: `the date on the page is ${publishedOn}, after ${deadline}${named ? '' : ' (Art. 49 names no term for townships and streets; where the kind of body is not known the later one is taken)'}`,
      },
      cells: [],
    };
  },
};
