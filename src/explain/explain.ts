import { type AnyCheck, isBetween } from '../checks/catalogue.ts';
import type { Check } from '../checks/check.ts';
import { factsOf } from '../checks/facts.ts';
import { defaultSettings, optionsOf, severityOf } from '../checks/settings.ts';
import { type Sketch, sketched } from '../checks/sketch.ts';
import { formOrLatest, forms, type Localized, type TableId } from '../forms/index.ts';
import { explainText } from '../messages/explain.ts';
import type { Language } from '../messages/language.ts';
import { outputText } from '../messages/output.ts';
import type { Severity } from '../report/report.ts';
import { exampleBetween } from './example-between.ts';
import { wordsOfSketch } from './sketch-words.ts';

const { separator } = outputText;

/** What of a report is not ordinary, a line each. */
export interface Told {
  /** What tells the reports of an example apart; null where it has one only. */
  readonly name: string | null;
  readonly lines: readonly string[];
}

/** An example of a check: its report or reports in words, and what the check says of them. */
export interface Example {
  readonly shows: string;
  readonly reports: readonly Told[];
  readonly found: readonly { readonly severity: Severity; readonly message: string }[];
}

/** Everything that is told of a check, in one language: its page in docs/checks and `explain` both print it. */
export interface Explanation {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly basis: string;
  readonly tables: string;
  /** Null for a check between reports: it goes by the cells that they share. */
  readonly editions: string | null;
  readonly why: string;
  readonly mend: string;
  readonly options: readonly { readonly name: string; readonly initial: string; readonly text: string }[];
  readonly examples: { readonly pass: readonly Example[]; readonly fail: readonly Example[] };
}

/** Explains a check; its examples are run for what it says of them. */
export function explain(check: AnyCheck, language: Language): Explanation {
  return {
    id: check.id,
    severity: check.severity,
    title: sentence(check.title[language], language),
    basis: explainText.basis(explainText.kinds[check.basis.kind], check.basis)[language],
    tables: scopeOf(check)[language],
    editions: isBetween(check) ? null : (check.editions ?? forms.map(({ id }) => id)).join(separator[language]),
    why: check.why[language],
    mend: check.mend[language],
    options: Object.entries(check.options ?? {}).map(([name, { default: initial, text }]) => ({
      name,
      initial: JSON.stringify(initial),
      text: text[language],
    })),
    examples: examplesOf(check, language),
  };
}

/** Of what a check speaks. */
function scopeOf(check: AnyCheck): Localized {
  const names = check.tables.map(tableName);
  const tables = {
    zh: names.map(({ zh }) => zh).join(separator.zh),
    en: names.map(({ en }) => en).join(separator.en),
  };
  if (isBetween(check)) return names.length === 0 ? explainText.betweenReports : explainText.comparing(tables);
  return names.length === 0 ? explainText.wholeReport : tables;
}

function examplesOf(check: AnyCheck, language: Language): Explanation['examples'] {
  if (isBetween(check)) return ofBothKinds(check.examples, (example) => exampleBetween(check, example, language));
  return ofBothKinds(check.examples, (sketch) => exampleOf(check, sketch, language));
}

function ofBothKinds<From>(
  { pass, fail }: { readonly pass: readonly From[]; readonly fail: readonly From[] },
  inWords: (example: From) => Example,
): Explanation['examples'] {
  return { pass: pass.map(inWords), fail: fail.map(inWords) };
}

/** How a table is called: 表二. */
export function tableName(table: TableId): Localized {
  return formOrLatest(null).definition.tables[table].name;
}

function exampleOf(check: Check, sketch: Sketch, language: Language): Example {
  const found: Example['found'][number][] = [];
  for (const { severity, message } of check.find(
    factsOf(sketched(sketch), defaultSettings),
    optionsOf(check, defaultSettings),
  )) {
    const level = severityOf(check, severity, defaultSettings);
    if (level !== 'off') found.push({ severity: level, message: message[language] });
  }
  const reports = [{ name: null, lines: wordsOfSketch(sketch, language) }];
  return { shows: sketch.shows[language], reports, found };
}

/** A title as a sentence of its own. */
function sentence(title: string, language: Language): string {
  return language === 'en' ? title.charAt(0).toUpperCase() + title.slice(1) : title;
}
