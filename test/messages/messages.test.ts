import { expect, test } from 'vitest';
import { helpText, inputText, languageOf, optionText, usageText } from '../../src/messages/index.ts';

test('the strongest variable of the locale that is set decides', () => {
  expect(languageOf({ LANG: 'zh_CN.UTF-8' })).toBe('zh');
  expect(languageOf({ LANG: 'zh' })).toBe('zh');
  expect(languageOf({ LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' })).toBe('en');
  expect(languageOf({ LC_MESSAGES: 'zh_TW', LANG: 'en_US' })).toBe('zh');
  expect(languageOf({ LC_ALL: '', LANG: 'zh_CN' })).toBe('zh');
  expect(languageOf({ LANG: 'C' })).toBe('en');
  expect(['zh', 'en']).toContain(languageOf({}));
});

test('the Chinese words are Chinese, the English ones are not', () => {
  const texts = [...Object.values(optionText), helpText.summary, helpText.paths, helpText.after];
  for (const { zh, en } of texts) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  }
});

test('what the system refuses is said in words, an unknown code as it is', () => {
  expect(usageText.outputFailed('a.csv', 'EACCES')).toEqual({
    zh: '无法写入 a.csv：没有权限',
    en: 'cannot write a.csv: no permission',
  });
  expect(inputText.readFailed('ELOOP').zh).toContain('链接绕成了圈');
  expect(usageText.outputFailed('a.csv', 'EWEIRD').en).toBe('cannot write a.csv: EWEIRD');
});
