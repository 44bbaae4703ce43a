import { expect, test } from 'vitest';
import { changesInWords, outcomeInWords, slipInWords } from '../../src/repair/index.ts';
import { reportWith } from './figures.ts';

test('one change', () => {
  const reading = reportWith({ 'applications.granted.naturalPerson': 21 });
  const repair = { changes: [{ cell: 'applications.granted.naturalPerson', from: 21, to: 12 }] } as const;
  expect(changesInWords(repair, reading)).toEqual({
    zh: '第三（一）行“自然人”应为 12（现为 21）',
    en: 'row “Granted”, column “Natural persons” should be 12 (now 21)',
  });
  expect(outcomeInWords([repair], reading)).toEqual({ zh: '改后全部平衡', en: 'then everything balances' });
});

test('several changes, of rows that are numbered otherwise and of an empty cell', () => {
  const reading = reportWith({ 'applications.withheld.thirdPartyRights.naturalPerson': null });
  const repair = {
    changes: [
      { cell: 'applications.carriedOut.total', from: 2, to: 2 },
      { cell: 'applications.withheld.thirdPartyRights.naturalPerson', from: null, to: 2 },
    ],
  } as const;
  expect(changesInWords(repair, reading).zh).toBe(
    '“四、结转下年度继续办理”行“总计”应为 2（现为 2），第三（三）4行“自然人”应为 2（现为空）',
  );
});

test('changes of one row are told together', () => {
  const repair = {
    changes: [
      { cell: 'applications.carriedOut.naturalPerson', from: 0, to: 2 },
      { cell: 'applications.carriedOut.otherOrganization', from: null, to: 1 },
      { cell: 'applications.carriedOut.total', from: 0, to: 3 },
    ],
  } as const;
  expect(changesInWords(repair, reportWith())).toEqual({
    zh: '“四、结转下年度继续办理”行“自然人”“其他”“总计”应为 2、1、3（现为 0、空、0）',
    en: 'row “Carried over to next year”, columns “Natural persons”, “Other organizations”, “Total” should be 2, 1, 3 (now 0, empty, 0)',
  });
});

test('what stays open is not called balanced', () => {
  const reading = reportWith({
    'remedies.reconsideration.upheld': 31,
    'remedies.litigation.direct.pending': null,
  });
  const repair = { changes: [{ cell: 'remedies.reconsideration.upheld', from: 31, to: 13 }] } as const;
  expect(outcomeInWords([repair], reading)).toEqual({ zh: '改后再无矛盾', en: 'then nothing contradicts' });
});

test('a slip has words in both languages', () => {
  expect(slipInWords('digitsSwapped')).toEqual({ zh: '相邻两位数字颠倒', en: 'two digits swapped' });
});
