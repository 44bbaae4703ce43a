import type { Dirent, Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import type { Localized } from '../forms/index.ts';
import { inputText } from '../messages/run.ts';

/** What a folder is searched for. */
export const reportEndings = ['.html', '.htm', '.xhtml', '.shtml', '.txt', '.md', '.text'] as const;

/** In what else reports are kept; it cannot be read. */
const otherEndings: ReadonlySet<string> = new Set('pdf doc docx xls xlsx wps ofd zip rar mht mhtml'.split(' '));

/** How many files of each ending were passed over that may hold reports. */
export type PassedOver = Map<string, number>;

/** A file that was found, or the reason why a place could not be searched. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'problem'; readonly path: string; readonly problem: Localized };

/** The code of a failed system call (ENOENT …), or the name of the error where it has none. */
export function codeOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error ? String(error.code) : error.name;
  return String(error);
}

/** Why a file or folder cannot be read, in words. */
export function problemOf(error: unknown): Localized {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return inputText.notFound;
  if (code === 'EACCES' || code === 'EPERM') return inputText.noPermission;
  return inputText.readFailed(code);
}

/** The state of a path, or null where nothing has this name. Other failures are thrown. */
export async function statOf(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null;
    throw error;
  }
}

/** The files of a folder and its subfolders that may be reports, in the order of their names; counts what it passes over. */
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
    } else if (mayBeReport(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path))))) {
      yield { kind: 'file', path };
    } else {
      const ending = otherEndingOf(entry.name);
      if (ending !== null) passedOver.set(ending, (passedOver.get(ending) ?? 0) + 1);
    }
  }
}

/** Links are followed to files, not to folders: those could lead in a circle. */
async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    // A link that leads nowhere: reading it will say so.
    return true;
  }
}

function mayBeReport(name: string): boolean {
  const lower = name.toLowerCase();
  return reportEndings.some((ending) => lower.endsWith(ending));
}

/** `~$…` is what an office program puts beside a file that is open. */
function otherEndingOf(name: string): string | null {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return otherEndings.has(ending) && !name.startsWith('~$') ? ending : null;
}

function below(folder: string, name: string): string {
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}
