import { expect, test } from 'vitest';
import { rowTotal } from '../../src/checks/arithmetic/row-total.ts';
import type { Check } from '../../src/checks/check.ts';
import { configSchema } from '../../src/config/config-schema.ts';
import { faultOf } from '../../src/config/validate.ts';

const words = { zh: '截止日期', en: 'the deadline' };
const day = { zh: '月-日', en: 'month and day' };
const check: Check = {
  ...rowTotal,
  id: 'late',
  options: {
    day: { default: '01-31', pattern: '^\\d\\d-\\d\\d$', form: day, text: words },
    most: { default: 3, text: words },
  },
};
const schema = configSchema([check, rowTotal]);
const faultIn = (options: unknown) => {
  const fault = faultOf({ options }, schema);
  return fault && `${fault.path.join('.')} ${fault.problem.en}`;
};

test('options have the types, patterns and defaults of their check', () => {
  expect(faultIn({ late: { day: '02-15', most: 7 } })).toBeNull();
  expect(faultIn({ late: { day: 'Friday' } })).toBe('options.late.day cannot be "Friday"; allowed: month and day');
  expect(faultIn({ late: { day: 31 } })).toBe('options.late.day cannot be 31; allowed: a text "…"');
  expect(faultIn({ late: { most: '7' } })).toBe('options.late.most cannot be "7"; allowed: a number');
  expect(faultIn({ late: { dayy: '' } })).toBe('options.late.dayy is not known; did you mean day?');
  expect(faultIn({ 'row-total': {} })).toBe('options.row-total is not known; allowed: late');
  expect(faultIn([])).toBe('options cannot be []; allowed: an object { … }');
});

test('the schema carries what an editor shows', () => {
  expect(schema).toMatchObject({
    properties: {
      rules: { properties: { late: { default: 'error' } } },
      options: {
        properties: {
          late: {
            properties: {
              day: {
                type: 'string',
                default: '01-31',
                pattern: '^\\d\\d-\\d\\d$',
                patternErrorMessage: '月-日\nmonth and day',
                description: '截止日期\nthe deadline',
              },
              most: { type: 'number', default: 3 },
            },
          },
        },
      },
    },
  });
});
