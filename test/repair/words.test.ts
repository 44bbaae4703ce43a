import { expect, test } from 'vitest';
import { repairInWords, slipInWords } from '../../src/repair/index.ts';
import { reportWith } from './figures.ts';

test('one change', () => {
  const reading = reportWith({ 'applications.granted.naturalPerson': 21 });
  const repair = { changes: [{ cell: 'applications.granted.naturalPerson', from: 21, to: 12 }] } as const;
  expect(repairInWords(repair, reading)).toEqual({
    zh: '第三（一）行“自然人”应为 12（现为 21），改后全部平衡',
    en: 'row “Granted”, column “Natural persons” should be 12 (now 21); then everything balances',
  });
});

test('several changes, of rows that are numbered otherwise and of an empty cell', () => {
  const reading = reportWith({ 'applications.withheld.thirdPartyRights.naturalPerson': null });
  const repair = {
    changes: [
      { cell: 'applications.carriedOut.total', from: 2, to: 2 },
      { cell: 'applications.withheld.thirdPartyRights.naturalPerson', from: null, to: 2 },
    ],
  } as const;
  expect(repairInWords(repair, reading).zh).toBe(
    '“四、结转下年度继续办理”行“总计”应为 2（现为 2），第三（三）4行“自然人”应为 2（现为空），改后全部平衡',
  );
});

test('what stays open is not called balanced', () => {
  const reading = reportWith({
    'remedies.reconsideration.upheld': 31,
    'remedies.litigation.direct.pending': null,
  });
  const repair = { changes: [{ cell: 'remedies.reconsideration.upheld', from: 31, to: 13 }] } as const;
  expect(repairInWords(repair, reading)).toEqual({
    zh: '“行政复议”行“结果维持”应为 13（现为 31），改后再无矛盾',
    en: 'row “Reconsideration”, column “Upheld” should be 13 (now 31); then nothing contradicts',
  });
});

test('a slip has words in both languages', () => {
  expect(slipInWords('digitsSwapped')).toEqual({ zh: '相邻两位数字颠倒', en: 'two digits swapped' });
});
