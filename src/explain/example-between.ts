import type { ArchiveCheck, Example as Reports } from '../archive/checks/archive-check.ts';
import { findBetween } from '../archive/panel/index.ts';
import { readingsOf, sketchedPanel } from '../archive/panel/sketched.ts';
import { defaultSettings } from '../checks/settings.ts';
import { explainText } from '../messages/explain.ts';
import type { Language } from '../messages/language.ts';
import type { Example, Told } from './explain.ts';
import { wordsOfSketch } from './sketch-words.ts';

/** An example of a check between reports: report by report, and what the check says when they are compared. */
export function exampleBetween(check: ArchiveCheck, example: Reports, language: Language): Example {
  const found = [...findBetween(sketchedPanel(example), defaultSettings)].filter((each) => each.check === check.id);
  return {
    shows: example.shows[language],
    reports: [...declared(example, language), ...told(example, language)],
    found: found.map(({ severity, message }) => ({ severity, message: message[language] })),
  };
}

function* declared({ rollUps = [] }: Reports, language: Language): Iterable<Told> {
  if (rollUps.length === 0) return;
  yield { name: explainText.declared[language], lines: rollUps.map((each) => explainText.rollUp(each)[language]) };
}

function* told(example: Reports, language: Language): Iterable<Told> {
  for (const [i, { source, year }] of readingsOf(example).entries()) {
    // The year stands in the name already, and so does the publisher where several bodies are told apart.
    const { year: _, publisher = null, ...rest } = example.reports[i] ?? {};
    yield {
      name: explainText.reportOf(source, publisher, year)[language],
      lines: wordsOfSketch(rest, language),
    };
  }
}
