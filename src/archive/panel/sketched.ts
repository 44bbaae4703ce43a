import { sketched } from '../../checks/sketch.ts';
import type { Reading } from '../../report/report.ts';
import type { Example } from '../checks/archive-check.ts';
import { digestOf } from './digest.ts';
import { createPanel, type Panel } from './panel.ts';

/** A sketched report, as a run has it. */
export interface SketchedReport extends Reading {
  readonly source: string;
}

/** The readings of the reports of an example, in their order: `1.html`, `2.html`, … */
export function readingsOf({ reports }: Pick<Example, 'reports'>): readonly SketchedReport[] {
  return reports.map((report, i) => ({ ...sketched(report), source: `${i + 1}.html` }));
}

/** The panel that an example makes. Throws where one of its reports cannot be compared: it would show nothing. */
export function sketchedPanel(example: Example): Panel {
  const panel = createPanel({ rollUps: example.rollUps ?? [] });
  for (const reading of readingsOf(example)) {
    const digest = digestOf(reading);
    if (digest === null || !panel.add(digest)) throw new TypeError(`${reading.source} of an example is not compared`);
  }
  return panel;
}
