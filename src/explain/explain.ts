import type { Check } from '../checks/check.ts';
import { factsOf } from '../checks/facts.ts';
import { defaultSettings, optionsOf, severityOf } from '../checks/settings.ts';
import { type Sketch, sketched } from '../checks/sketch.ts';
import { formOrLatest, forms, type Localized, type TableId } from '../forms/index.ts';
import { explainText } from '../messages/explain.ts';
import type { Language } from '../messages/language.ts';
import { outputText } from '../messages/output.ts';
import type { Severity } from '../report/report.ts';
import { wordsOfSketch } from './sketch-words.ts';

/** An example of a check: the report in words, and what the check says of it. */
export interface Example {
  readonly shows: string;
  /** What of the report is not ordinary, a line each. */
  readonly report: readonly string[];
  readonly found: readonly { readonly severity: Severity; readonly message: string }[];
}

/** Everything that is told of a check, in one language: its page in docs/checks and `explain` both print it. */
export interface Explanation {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly basis: string;
  readonly tables: string;
  readonly editions: string;
  readonly why: string;
  readonly mend: string;
  readonly options: readonly { readonly name: string; readonly initial: string; readonly text: string }[];
  readonly examples: { readonly pass: readonly Example[]; readonly fail: readonly Example[] };
}

/** Explains a check; its examples are run for what it says of them. */
export function explain(check: Check, language: Language): Explanation {
  const { separator } = outputText;
  const editions = check.editions ?? forms.map(({ id }) => id);
  return {
    id: check.id,
    severity: check.severity,
    title: sentence(check.title[language], language),
    basis: explainText.basis(explainText.kinds[check.basis.kind], check.basis)[language],
    tables:
      check.tables.length === 0
        ? explainText.wholeReport[language]
        : check.tables.map((table) => tableName(table)[language]).join(separator[language]),
    editions: editions.join(separator[language]),
    why: check.why[language],
    mend: check.mend[language],
    options: Object.entries(check.options ?? {}).map(([name, { default: initial, text }]) => ({
      name,
      initial: JSON.stringify(initial),
      text: text[language],
    })),
    examples: {
      pass: check.examples.pass.map((sketch) => exampleOf(check, sketch, language)),
      fail: check.examples.fail.map((sketch) => exampleOf(check, sketch, language)),
    },
  };
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
  return { shows: sketch.shows[language], report: wordsOfSketch(sketch, language), found };
}

/** A title as a sentence of its own. */
function sentence(title: string, language: Language): string {
  return language === 'en' ? title.charAt(0).toUpperCase() + title.slice(1) : title;
}
