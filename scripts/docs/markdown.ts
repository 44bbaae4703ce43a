import type { Language } from '../../src/messages/language.ts';

const SPECIAL = /[\\`*_<>|[\]#]/g;

/** A text that Markdown shows as it is. */
export function escaped(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

/** The file of a page: English has the plain name. */
export function fileOf(name: string, language: Language): string {
  return language === 'zh' ? `${name}.zh.md` : `${name}.md`;
}

/** A table; its cells are Markdown. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
