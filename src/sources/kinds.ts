const reportEndings = ['.html', '.htm', '.xhtml', '.shtml', '.txt', '.md', '.text'] as const;

/** `compressed` is one page in gzip, `saved` one page with its images in MHTML. */
export type PageKind = 'plain' | 'compressed' | 'saved';
export type ArchiveKind = 'zip' | 'tar' | 'tar.gz' | 'warc' | 'warc.gz';

/** The longer ending stands first. */
const archives: readonly (readonly [ending: string, kind: ArchiveKind])[] = [
  ['.zip', 'zip'],
  ['.tar.gz', 'tar.gz'],
  ['.tgz', 'tar.gz'],
  ['.tar', 'tar'],
  ['.warc.gz', 'warc.gz'],
  ['.warc', 'warc'],
];
const savedEndings = ['.mht', '.mhtml'] as const;
/** The pages that a folder or an archive is searched for. */
export const pageEndings: readonly string[] = [...reportEndings, ...savedEndings];
/** The archives that a folder is searched for. */
export const archiveEndings: readonly string[] = archives.map(([ending]) => ending);

const compressedEnding = '.gz';

/** In what else reports are kept; it cannot be read. */
const otherEndings: ReadonlySet<string> = new Set(
  'pdf doc docx xls xlsx wps ofd zip rar 7z tar tgz gz bz2 xz warc'.split(' '),
);

export function archiveKindOf(name: string): ArchiveKind | null {
  const lower = name.toLowerCase();
  return archives.find(([ending]) => lower.endsWith(ending))?.[1] ?? null;
}

/** How a page of this name is kept; `plain` for any name that says nothing else. */
export function pageKindOf(name: string): PageKind {
  const lower = name.toLowerCase();
  if (savedEndings.some((ending) => lower.endsWith(ending))) return 'saved';
  return lower.endsWith(compressedEnding) ? 'compressed' : 'plain';
}

/** Whether a name that nobody gave, but that was found, is that of a page. */
export function mayBeReport(name: string): boolean {
  const lower = withoutCompression(name.toLowerCase());
  return pageEndings.some((ending) => lower.endsWith(ending));
}

export function withoutCompression(name: string): string {
  return name.toLowerCase().endsWith(compressedEnding) ? name.slice(0, -compressedEnding.length) : name;
}

/** How many files of each ending were passed over that may hold reports. */
export type PassedOver = Map<string, number>;

/** Counts a name that is not looked at, if reports are kept in such files. `~$…` is what an office program puts beside a file that is open. */
export function passOver(path: string, passedOver: PassedOver): void {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (!otherEndings.has(ending) || name.startsWith('~$')) return;
  passedOver.set(ending, (passedOver.get(ending) ?? 0) + 1);
}
