import { type Dirent, type Stats, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { Localized } from '../forms/index.ts';
import { archiveKindOf, mayBeReport, type PassedOver, passOver } from './kinds.ts';
import { codeOf, problemOf } from './problems.ts';

/** A file that was found, or the reason why a place could not be searched. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'problem'; readonly path: string; readonly problem: Localized };

/** The state of a path, or null where nothing has this name. Other failures are thrown. */
export function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null;
    throw error;
  }
}

/** The files of a folder and its subfolders that may be or hold reports, in the order of their names; counts what it passes over. */
export async function* filesIn(folder: string, passedOver: PassedOver): AsyncGenerator<Found> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { kind: 'problem', path: folder, problem: problemOf(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = below(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules') yield* filesIn(path, passedOver);
    } else if (isWanted(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && isFile(path)))) {
      yield { kind: 'file', path };
    } else {
      passOver(entry.name, passedOver);
    }
  }
}

/** Links are followed to files, not to folders: those could lead in a circle. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // A link that leads nowhere: reading it will say so.
    return true;
  }
}

function isWanted(name: string): boolean {
  return mayBeReport(name) || (archiveKindOf(name) !== null && !name.startsWith('~$'));
}

function below(folder: string, name: string): string {
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}
