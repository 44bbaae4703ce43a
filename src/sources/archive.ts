import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Localized } from '../forms/index.ts';
import { inputsText } from '../messages/inputs.ts';
import { createByteReader } from './bytes.ts';
import { gunzipped } from './gzip.ts';
import { type ArchiveKind, mayBeReport, type PassedOver, pageEndings, passOver } from './kinds.ts';
import { createGuard, type Guard } from './limits.ts';
import { type Capture, createNames, isHidden, type Member, safeName } from './member.ts';
import { openPage } from './page.ts';
import { notLookedAt, problemOf, unreadable } from './problems.ts';
import { CommonRefusal, Damage, Refusal } from './refusal.ts';
import type { Source } from './source.ts';
import { tarMembers } from './tar.ts';
import { warcMembers } from './warc.ts';
import { zipMembers } from './zip.ts';

export interface Archive {
  readonly name: string;
  readonly path: string;
  readonly kind: ArchiveKind;
}

/**
 * The reports in an archive, in its order, one at a time: the next is read when it is asked for. What cannot be read costs one line, a damage
 * of the archive what stands behind it.
 */
export async function* readArchive({ name, path, kind }: Archive, limit: number): AsyncGenerator<Source> {
  const passedOver: PassedOver = new Map();
  const common = new Map<string, { readonly text: Localized; count: number }>();
  const nameOnce = createNames();
  let read = 0;
  let isEmpty = true;
  try {
    const stats = await stat(path);
    if (!stats.isFile() && kind === 'zip') {
      yield unreadable(name, inputsText.noFileToSeek);
      return;
    }
    const guard = createGuard(stats.size);
    for await (const member of membersOf({ path, kind, isFile: stats.isFile() }, guard)) {
      if (!member.isPage) {
        passOver(member.name, passedOver);
        continue;
      }
      isEmpty = false;
      const full = nameOnce(`${name}!${safeName(member.name)}`);
      try {
        const page = await member.read(limit);
        guard(page.bytes.length);
        read += 1;
        yield { kind: 'input', name: full, ...page };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const { text } = error;
        if (!(error instanceof CommonRefusal)) yield unreadable(full, text);
        else common.set(text.en, { text, count: (common.get(text.en)?.count ?? 0) + 1 });
      }
    }
  } catch (error) {
    isEmpty = false;
    yield unreadable(name, error instanceof Damage ? damageOf(error, kind, read) : problemOf(error));
  }
  for (const { text, count } of common.values()) yield unreadable(name, inputsText.members(count, text));
  if (isEmpty) yield { ...unreadable(name, inputsText.emptyArchive(pageEndings.join(' '))), reason: 'noMatch' };
  if (passedOver.size > 0) yield { kind: 'remark', name, remark: notLookedAt(passedOver) };
}

function damageOf(error: Damage, kind: ArchiveKind, read: number): Localized {
  if (error.kind === 'excessive') return inputsText.excessive(read);
  if (read === 0) return inputsText.notReadable(kind);
  // Each member of a zip archive has its own checksum, and was not read without.
  return error.kind === 'doubtful' && kind !== 'zip' ? inputsText.doubtful(read) : inputsText.damaged(read);
}

interface Opened {
  readonly path: string;
  readonly kind: ArchiveKind;
  readonly isFile: boolean;
}

async function* membersOf({ path, kind, isFile }: Opened, guard: Guard): AsyncGenerator<Capture> {
  if (kind === 'zip') {
    yield* pagesAmong(zipMembers(path));
    return;
  }
  const stream = isFile ? createReadStream(path, { highWaterMark: 512 * 1024 }) : await openedPipe(path);
  try {
    const isCompressed = kind === 'tar.gz' || kind === 'warc.gz';
    const reader = createByteReader(isCompressed ? guarded(gunzipped(createByteReader(stream)), guard) : stream);
    if (kind === 'tar' || kind === 'tar.gz') yield* pagesAmong(tarMembers(reader));
    else yield* warcMembers(reader);
  } finally {
    stream.destroy();
  }
}

/** A pipe into which an archive is written as it is read. */
async function openedPipe(path: string): Promise<Readable> {
  const { openPipe } = await import('./pipe.ts');
  return openPipe(path);
}

async function* guarded(pieces: AsyncIterable<Uint8Array>, guard: Guard): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    guard(piece.length);
    yield piece;
  }
}

/** Files are pages by their name, and taken out of what each is kept in. */
async function* pagesAmong(members: AsyncIterable<Member>): AsyncGenerator<Capture> {
  for await (const { name, read } of members) {
    if (isHidden(name)) continue;
    yield { name, isPage: mayBeReport(name), read: async (limit) => openPage(name, await read(limit), limit) };
  }
}
