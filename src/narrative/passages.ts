import type { Place } from '../document/document.ts';
import { roomOf } from '../document/space.ts';
import { foldCode, isLetter } from '../recognition/characters.ts';
import type { Line, Section } from '../report/report.ts';

/** Text of one or more lines, folded: no white space, figures and brackets in ASCII, no traditional characters; each character knows its place. */
export interface Passage {
  /** Index of the section, from 0; null where it is not one of the form's. */
  readonly section: number | null;
  readonly text: string;
  readonly placeOf: (offset: number) => Place;
  /** The words between two offsets as the page prints them; white space folded. */
  readonly quote: (from: number, to: number) => string;
}

const ENDED = /[。！？!?；;：:]$/;
/** What opens a paragraph of its own: （一） 1. 一是 2023年. */
const OPENS = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．](?!\d)|[一二三四五六七八九]是|\d{4}年)/;
/** A line shorter than this is no line of a paragraph that the page has broken at its width. */
const NARROWEST = 9;
const FIRST_HAN = 0x3400;
const SPACE = /\s+/g;

/** A passage has one of these words, or stands in a section that is about them, or it makes no claim. In both scripts. */
const WORTH_READING =
  /申[请請]|[复複復][议議]|[诉訴][讼訟]|[规規][范範]性文件|行政[许許]可|行政[处處][罚罰]|行政[强強]制|[采採][购購]|收[费費]/;
const TOPICAL = new Set<number | null>([2, 3]);

const isDigit = (code: number) => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

function foldedCharacter(code: number): string {
  if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - 0xfee0);
  const folded = code >= FIRST_HAN ? foldCode(code) : code;
  return String.fromCharCode(isLetter(folded) ? folded : code);
}

/** Lines of one paragraph as one text. A space between two digits stays: whether they are one figure is not known. */
function passageOf(section: number | null, lines: readonly Line[]): Passage {
  let text = '';
  const starts: { readonly from: number; readonly line: Line; readonly offsets: number[] }[] = [];
  for (const line of lines) {
    const offsets: number[] = [];
    starts.push({ from: text.length, line, offsets });
    for (let i = 0; i < line.text.length; i += 1) {
      const code = line.text.charCodeAt(i);
      if (roomOf(code) !== 'solid') {
        if (!isDigit(line.text.charCodeAt(i - 1)) || !isDigit(line.text.charCodeAt(i + 1))) continue;
      }
      text += foldedCharacter(code);
      offsets.push(i);
    }
  }
  const placeOf = (offset: number): Place => {
    const start = starts.findLast(({ from }) => from <= offset) ?? starts[0];
    if (!start) return { line: 1, column: 1 };
    const { line, column } = start.line.at;
    return { line, column: column + (start.offsets[offset - start.from] ?? 0) };
  };
  const quote = (from: number, to: number): string => {
    let quoted = '';
    for (const { from: start, line, offsets } of starts) {
      const first = offsets[Math.max(0, from - start)];
      const last = offsets[Math.min(offsets.length, to - start) - 1];
      if (first !== undefined && last !== undefined) quoted += line.text.slice(first, last + 1);
    }
    return quoted.replaceAll(SPACE, ' ');
  };
  return { section, text, placeOf, quote };
}

/** Whether a line that a page has broken in mid sentence goes on in the next. */
function goesOn(line: string, next: string): boolean {
  return line.length >= NARROWEST && !ENDED.test(line) && !OPENS.test(next);
}

/** The prose of a report as paragraphs that may make a claim: lines that a page has broken in mid sentence are joined. */
export function passagesOf(sections: readonly Section[]): Passage[] {
  const passages: Passage[] = [];
  for (const { index, lines } of sections) {
    for (let from = 0, to = 1; from < lines.length; from = to, to += 1) {
      let isWorth = TOPICAL.has(index) || WORTH_READING.test(lines[from]?.text ?? '');
      while (to < lines.length && goesOn(lines[to - 1]?.text.trim() ?? '', lines[to]?.text ?? '')) {
        isWorth ||= WORTH_READING.test(lines[to]?.text ?? '');
        to += 1;
      }
      if (isWorth) passages.push(passageOf(index, lines.slice(from, to)));
    }
  }
  return passages;
}
