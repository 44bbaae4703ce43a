import type { Localized } from '../forms/index.ts';

/** An accepted finding in a few words. */
interface Named {
  readonly report: string;
  readonly check: string;
}

/** The words about accepted findings. */
export const baselineText = {
  unused: (file: string, entries: readonly Named[]): Localized => {
    const [first] = entries;
    const example = first ? `${first.report}: ${first.check}` : '';
    const count = entries.length;
    return {
      zh: `${file}：有 ${count} 条已不再需要（${count > 1 ? '如 ' : ''}${example}）；可用 --update-baseline 去掉`,
      en: `${file}: ${count === 1 ? '1 entry is' : `${count} entries are`} no longer needed (${count > 1 ? 'such as ' : ''}${example}); --update-baseline removes ${count === 1 ? 'it' : 'them'}`,
    };
  },
  written: (file: string, entries: number, added: number, removed: number): Localized => ({
    zh: `${file}：已写入，共 ${entries} 条（新增 ${added}，去掉 ${removed}）${added > 0 ? '；请为新增的写明理由（reason）' : ''}`,
    en: `${file}: written, ${entries === 1 ? '1 entry' : `${entries} entries`} (${added} new, ${removed} removed)${added > 0 ? '; write down a reason for each new one' : ''}`,
  }),
} as const;
