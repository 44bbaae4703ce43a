import { expect, test } from 'vitest';
import { helpText, languageOf, optionText } from '../../src/messages/index.ts';

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
