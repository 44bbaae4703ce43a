import { dirname, resolve, sep } from 'node:path';
import type { Override } from '../config/config.ts';
import type { Effective } from '../config/effective.ts';
import { named } from '../config/json-file.ts';
import type { Localized } from '../forms/index.ts';
import { configText } from '../messages/config.ts';
import { isFolder } from '../output/file.ts';

/** Watches which overrides of the configurations apply to something. */
export interface OverrideWatch {
  readonly note: (effective: Effective) => void;
  /** What is to be said of those that apply to nothing, though the whole folder of their configuration was searched. */
  readonly words: () => readonly Localized[];
}

export function watchOverrides(paths: readonly string[]): OverrideWatch {
  const searched = paths.filter((path) => path !== '-' && isFolder(path)).map((folder) => resolve(folder));
  const isSearched = (file: string): boolean =>
    searched.some((folder) => `${dirname(file)}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`));
  const seen = new Set<Effective>();
  return {
    note: (effective) => seen.add(effective),
    words: () => {
      const idle = new Map<Override, Localized>();
      for (const { file, overrides } of seen) {
        if (file === null || !isSearched(file)) continue;
        for (const [i, override] of overrides.entries()) {
          idle.set(override, configText.idleOverride(named(file), `overrides[${i}].files`, override.files));
        }
      }
      for (const override of [...seen].flatMap(({ applied }) => applied)) idle.delete(override);
      return [...idle.values()];
    },
  };
}
