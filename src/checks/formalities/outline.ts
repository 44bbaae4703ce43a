import type { Place } from '../../document/document.ts';
import { formOrLatest, type Label, printed } from '../../forms/index.ts';
import type { Line, Reading, Section } from '../../report/report.ts';

/** One of the form's sections as the page has it, with all that stands up to the next of them. */
export interface Part {
  /** Which of the form's sections it is, from 0. */
  readonly index: number;
  readonly number: string | null;
  readonly title: string;
  readonly at: Place;
  readonly lines: readonly Line[];
}

/** The six sections of a report: which are there, in which order, and what stands in their place. */
export interface Outline {
  /** As the page has them, each once, without its list of contents. */
  readonly parts: readonly Part[];
  /** Headings in words of their own that stand where one of the form's is missing, by its index. */
  readonly renamed: ReadonlyMap<number, Line>;
  /** Sections of which nothing is there. */
  readonly missing: readonly number[];
}

export const numerals = ['一', '二', '三', '四', '五', '六'] as const;

/** So many headings on end with nothing below them, and all of them elsewhere again, are a list of contents. */
const SHORTEST_CONTENTS = 3;
const LONGEST_HEADING = 30;
const SENTENCE = /[。；;：:，,]/;
const PAGE_NUMBER = /\d\s*$/;
const NUMBERING =
  /^\s*(?:第[一二三四五六七八九十]{1,2}(?:部分|章)\s*|[一二三四五六七八九十壹贰貳叁參叄肆伍陆陸柒捌玖拾]{1,2}\s*[、.．])\s*/;
/** （一）, 1.: the numbering of what stands within a section. */
const LOWER_NUMBERING = /^\s*(?:[（(]|\d|[①-⑳㈠-㈩])/;
/** Headings that share half of their pairs of letters are the same in other words. */
const LEAST_LIKENESS = 0.5;

const isBefore = (a: Place, b: Place) => a.line < b.line || (a.line === b.line && a.column < b.column);

interface Stretch {
  readonly section: Section;
  readonly isEmpty: boolean;
}

function stretchesOf({ sections, tables }: Reading): Stretch[] {
  return sections.map((section, i) => {
    const next = sections[i + 1];
    const holdsTable = tables.some(({ at }) => !isBefore(at, section.at) && (!next || isBefore(at, next.at)));
    return { section, isEmpty: section.lines.length === 0 && !holdsTable };
  });
}

/** Takes out a list of contents: headings on end, nothing below any but the last, each of them once more elsewhere. */
function withoutContents(all: readonly Stretch[]): readonly Stretch[] {
  let stretches = all;
  for (let from = 0; from < stretches.length; from += 1) {
    const others = withoutContentsFrom(stretches, from);
    if (others === null) continue;
    stretches = others;
    from = -1;
  }
  return stretches;
}

function withoutContentsFrom(stretches: readonly Stretch[], from: number): readonly Stretch[] | null {
  let to = from;
  while (stretches[to]?.isEmpty && stretches[to]?.section.index !== null) to += 1;
  // A heading with something below it ends the list, or is the first of the report's own.
  const last = (stretches[to]?.section.index ?? null) === null ? to : to + 1;
  for (const end of new Set([last, to])) {
    if (end - from < SHORTEST_CONTENTS) continue;
    const others = [...stretches.slice(0, from), ...stretches.slice(end)];
    const again = new Set(others.map(({ section }) => section.index));
    if (stretches.slice(from, end).every(({ section }) => again.has(section.index))) return others;
  }
  return null;
}

/** A part as far as it has been gathered. */
interface Gathered extends Part {
  readonly lines: Line[];
  isEmpty: boolean;
}

interface Collected {
  readonly parts: readonly Part[];
  /** What stands before the first part, and numbered headings in other words by the number of parts before them. */
  readonly preamble: readonly Line[];
  readonly others: readonly { readonly heading: Section; readonly after: number }[];
}

function collect(stretches: readonly Stretch[]): Collected {
  const parts: Gathered[] = [];
  const others: Collected['others'][number][] = [];
  const preamble: Line[] = [];
  for (const { section, isEmpty } of stretches) {
    const { index, title, at, lines, number } = section;
    if (index === null) {
      if (number !== null) others.push({ heading: section, after: parts.length });
      const last = parts.at(-1);
      if (last) last.isEmpty = false;
      const above = last?.lines ?? preamble;
      if (title !== '') above.push({ text: title, at });
      for (const line of lines) above.push(line);
      continue;
    }
    const known = parts.findIndex((part) => part.index === index);
    const twin = parts[known];
    if (twin && !twin.isEmpty) for (const line of lines) twin.lines.push(line);
    else {
      if (twin) parts.splice(known, 1);
      parts.push({ index, number, title, at, lines: [...lines], isEmpty });
    }
  }
  return { parts, others, preamble };
}

function pairsOf(text: string): Set<string> {
  const letters = text.replace(NUMBERING, '').replace(/[\s、，,]/g, '');
  return new Set([...letters].slice(1).map((letter, i) => `${letters.charAt(i)}${letter}`));
}

function likeness(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  return (2 * [...one].filter((pair) => other.has(pair)).length) / Math.max(1, one.size + other.size);
}

const resembles = ({ text }: Line, { zh, variants = [] }: Label) =>
  text.length <= LONGEST_HEADING &&
  !SENTENCE.test(text) &&
  !LOWER_NUMBERING.test(text) &&
  !PAGE_NUMBER.test(text) &&
  [zh, ...variants].some((words) => likeness(text, words) >= LEAST_LIKENESS);

/** What stands where a section would: a heading with its numeral, or a short line much like its words. */
function standIn(index: number, label: Label, { parts, others, preamble }: Collected): Line | null {
  const isPlace = (after: number) =>
    parts.slice(0, after).every((part) => part.index < index) && parts.slice(after).every((part) => part.index > index);
  const found = others.find(({ heading, after }) => heading.number === numerals[index] && isPlace(after));
  if (found) return { text: found.heading.title, at: found.heading.at };
  const after = parts.findLastIndex((part) => part.index < index) + 1;
  if (!isPlace(after)) return null;
  return (parts[after - 1]?.lines ?? preamble).find((line) => resembles(line, label)) ?? null;
}

/** The outline of a report. */
export function outlineOf(reading: Reading): Outline {
  const collected = collect(withoutContents(stretchesOf(reading)));
  const renamed = new Map<number, Line>();
  const missing: number[] = [];
  for (const [index, label] of formOrLatest(reading.form).definition.sections.entries()) {
    if (collected.parts.some((part) => part.index === index)) continue;
    const line = standIn(index, label, collected);
    // Words that the heading begins with: it is broken over lines.
    if (line && label.zh.startsWith(line.text.replace(NUMBERING, ''))) continue;
    if (line) renamed.set(index, line);
    else if (!isRunIn(label, reading)) missing.push(index);
  }
  return { parts: collected.parts, renamed, missing };
}

/** Whether the heading stands within a line of prose, with its text or with other headings. */
function isRunIn(label: Label, { sections }: Reading): boolean {
  const words = printed(label, 'zh');
  return sections.some(({ lines }) => lines.some(({ text }) => text.includes(words) && !PAGE_NUMBER.test(text)));
}
