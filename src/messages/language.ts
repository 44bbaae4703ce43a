import type { Localized } from '../forms/index.ts';

export type Language = keyof Localized;

export const languages: readonly Language[] = ['zh', 'en'];

export function isLanguage(text: string): text is Language {
  return text === 'zh' || text === 'en';
}

/** The variables that name the locale, the strongest first. */
export interface LocaleVariables {
  readonly LC_ALL?: string | undefined;
  readonly LC_MESSAGES?: string | undefined;
  readonly LANG?: string | undefined;
}

/** The language of the environment: the first of LC_ALL, LC_MESSAGES and LANG that is set, otherwise what the system says. */
export function languageOf(environment: LocaleVariables): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
  const name = locale || new Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh\b|^zh_/i.test(name) ? 'zh' : 'en';
}
