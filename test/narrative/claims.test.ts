import { describe, expect, it } from 'vitest';
import { sketched } from '../../src/checks/sketch.ts';
import { claimsOf } from '../../src/narrative/claims.ts';
import { adversarial } from './sentences/adversarial.ts';
import { derived } from './sentences/derived.ts';
import { heldOut } from './sentences/held-out.ts';
import type { Labelled } from './sentences/labelled.ts';
import { open } from './sentences/open.ts';
import { found, tallyOf } from './sentences/tally.ts';
import { unseen } from './sentences/unseen.ts';

const named = (sentences: readonly Labelled[]) => sentences.map((sentence) => [sentence.text, sentence] as const);
const all = [...open, ...heldOut, ...adversarial, ...derived, ...unseen];

describe('claims of sentences', () => {
  it.each(named(all))('%s', (_, sentence) => {
    expect(found(sentence).toSorted()).toEqual(sentence.claims.toSorted());
  });

  it('are all found, and no trap is taken', () => {
    expect(tallyOf(all)).toMatchObject({ wrong: 0, missed: 0, misread: [] });
  });

  it('has traps for half of its sentences', () => {
    expect(all.length).toBeGreaterThan(430);
    expect(all.filter(({ claims }) => claims.length === 0).length * 2).toBeGreaterThan(all.length);
  });
});

describe('the place of a claim', () => {
  const placed = (...lines: readonly { text: string; line: number; column: number }[]) => {
    const reading = sketched({ shows: { zh: '', en: '' }, year: 2023 });
    const [first, ...others] = reading.sections;
    if (!first) throw new Error('a sketch has sections');
    const prose = lines.map(({ text, line, column }) => ({ text, at: { line, column } }));
    return claimsOf({ ...reading, sections: [{ ...first, lines: prose }, ...others] }).map(({ text, at }) => ({
      text,
      at,
    }));
  };

  it('is that of its words within the line', () => {
    expect(placed({ text: '2023年，我局 收到政府信息公开申请 12 件，办结11件。', line: 7, column: 3 })).toEqual([
      { text: '我局 收到政府信息公开申请 12 件', at: { line: 7, column: 9 } },
      { text: '办结11件', at: { line: 7, column: 28 } },
    ]);
  });

  it('is told in the letters of the page', () => {
    expect(placed({ text: '收到政府信息公開申請１２件，均予以公開。', line: 3, column: 1 })).toEqual([
      { text: '收到政府信息公開申請１２件', at: { line: 3, column: 1 } },
      { text: '收到政府信息公開申請１２件，均予以公開', at: { line: 3, column: 1 } },
    ]);
  });

  it('is in the line where the words begin, where the page breaks them', () => {
    expect(
      placed(
        { text: '2023年度，收到政府信息公开申请 1', line: 4, column: 1 },
        { text: '2 件，办结 11 件。', line: 5, column: 1 },
      ),
    ).toEqual([
      { text: '收到政府信息公开申请 12 件', at: { line: 4, column: 8 } },
      { text: '办结 11 件', at: { line: 5, column: 5 } },
    ]);
  });
});
