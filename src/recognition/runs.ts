import { skeleton } from './characters.ts';
import { type Item, isBlank, isText } from './items.ts';
import { type Strand, spellingsOf } from './script.ts';
import type { Slot } from './slots.ts';

/** The letters of each strand's labels; asked for often. */
const lettersByStrand = new WeakMap<Strand, ReadonlySet<string>>();

function lettersOf(strand: Strand): ReadonlySet<string> {
  const known = lettersByStrand.get(strand);
  if (known) return known;
  const letters = new Set(strand.entries.flatMap(({ label }) => spellingsOf(label).flatMap((words) => [...words])));
  lettersByStrand.set(strand, letters);
  return letters;
}

/** Whether letters are those of a block's header, whole words or what a narrow column has made of them. */
function isHeader(letters: string, strand: Strand): boolean {
  const header = lettersOf(strand);
  return letters !== '' && [...letters].every((letter) => header.has(letter));
}

/** What may be left of a label behind its last letter; a question mark is no such thing, it stands for something lost. */
const CLOSING_MARKS = /^[\p{Pf}\p{Pi}\p{Pe}\p{Ps}"'＂＇″′:：、,，.．。;；\s]*$/u;

/** Whether text that stands before the figures belongs to the label: the other half of it, or words of the header. */
export function belongsToLabel(text: string, { entry, letters: label, cells }: Slot): boolean {
  if (/\d/.test(text.normalize('NFKC'))) return false;
  const letters = skeleton(text);
  if (letters === '') return CLOSING_MARKS.test(text);
  if (entry.strand.band === cells) return isHeader(letters, entry.strand);
  // What the label has already is that of another, which ends alike.
  if (letters.length < 2 || label.includes(letters)) return false;
  return spellingsOf(entry.label).some((spelling) => spelling.includes(letters));
}

/** The first items that stand together, unbroken by text. */
export interface Run {
  readonly items: readonly Item[];
  /** Figures stand behind the text that ends it. */
  readonly goesOn: boolean;
  /** Words stand behind the last figure, on its line: a remark, or what another cell holds. */
  readonly words: boolean;
}

/** The first run behind a label; text before it must belong to the label. Null where it does not. */
export function firstRun(slot: Slot): Run | null {
  const items: Item[] = [];
  let read = 0;
  for (const item of slot.items) {
    read += 1;
    if (!isText(item)) items.push(item);
    else if (items.length >= slot.cells.length || items.some((earlier) => !isBlank(earlier))) {
      const goesOn = slot.items.slice(read).some(({ value }) => value.state === 'reported');
      const words = item.row === items.at(-1)?.row && !goesOn && !isHeader(skeleton(item.raw), slot.entry.strand);
      return { items, goesOn, words };
    } else if (!belongsToLabel(item.raw, slot)) return null;
  }
  return { items, goesOn: false, words: false };
}
