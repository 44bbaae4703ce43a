import { expect, test } from 'vitest';
import { addressText, inputsText } from '../../src/messages/inputs.ts';

const why = { zh: '原因', en: 'reason' };
const texts = [
  ...Object.values(inputsText).flatMap((text) => ('zh' in text ? text : [])),
  ...Object.values(addressText).flatMap((text) => ('zh' in text ? text : [])),
  inputsText.emptyArchive('.html'),
  inputsText.notReadable('zip'),
  inputsText.damaged(2),
  inputsText.doubtful(2),
  inputsText.excessive(2),
  inputsText.members(2, why),
  inputsText.unknownMethod(12),
  inputsText.unknownEncoding('compress'),
  addressText.scheme('ftp:'),
  addressText.tooManyRedirects(5),
  addressText.status(404),
  addressText.status(418),
  addressText.noPage('application/pdf'),
  addressText.failed('ENOTFOUND'),
  addressText.failed('EWEIRD'),
];

test('each text says in both languages, in one line, what is wrong and what to do', () => {
  for (const { zh, en } of texts) {
    expect(zh).toMatch(/^[^\n]*\p{Script=Han}[^\n]*[^。]$/u);
    expect(en).toMatch(/^[a-z0-9][^\n]*[^.]$/);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  }
});

test('one and many are told apart', () => {
  expect(inputsText.damaged(1).en).toContain('only the 1 report before');
  expect(inputsText.members(1, why).en).toBe('1 report in it was not read: reason');
  expect(inputsText.members(3, why).en).toBe('3 reports in it were not read: reason');
});

test('a status and a failure that are not known are named as they are', () => {
  expect(addressText.status(418).zh).toContain('HTTP 418');
  expect(addressText.failed('EWEIRD').zh).toContain('EWEIRD');
});
