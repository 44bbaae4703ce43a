import type { Example, Explanation } from '../../explain/explain.ts';
import type { Group } from '../../explain/groups.ts';
import { explainText } from '../../messages/explain.ts';
import { outputText } from '../../messages/output.ts';
import { padEnd, widthOf, wrap } from '../text.ts';
import type { Style } from './table.ts';

const indent = '  ';

/** The list of checks, group by group. */
export function drawList(groups: readonly Group[], { paint, language, width }: Style): readonly string[] {
  const widest = Math.max(...groups.flatMap(({ checks }) => checks.map(({ id }) => id.length)));
  const words = outputText.severities;
  const lines: string[] = [];
  for (const { title, checks } of groups) {
    if (lines.length > 0) lines.push('');
    lines.push(paint.bold(title[language]));
    for (const { id, severity, title: about } of checks) {
      const word = padEnd(
        words[severity][language],
        Math.max(...Object.values(words).map((each) => widthOf(each[language]))),
      );
      const start = `${indent}${padEnd(id, widest)}${indent}${word}${indent}`;
      const [first = '', ...rest] = wrap(about[language], width - widthOf(start));
      lines.push(`${indent}${padEnd(id, widest)}${indent}${paint[severity](word)}${indent}${first}`);
      lines.push(...rest.map((line) => ' '.repeat(widthOf(start)) + line));
    }
  }
  return lines;
}

/** One check, in full. */
export function drawExplanation(explanation: Explanation, style: Style): readonly string[] {
  const { paint, language, width } = style;
  const { headingsOf } = explainText;
  const severity = outputText.severities[explanation.severity][language];
  const lines = [
    `${paint.bold(explanation.id)}${indent}${paint[explanation.severity](severity)}`,
    ...wrap(explanation.title, width),
  ];
  lines.push(
    '',
    ...(['basis', 'tables', 'editions'] as const).flatMap((key) => {
      const text = explanation[key];
      return text === null
        ? []
        : hanging(`${headingsOf[key][language]}${language === 'zh' ? '：' : ': '}`, text, width);
    }),
  );
  for (const key of ['why', 'mend'] as const) {
    lines.push('', paint.bold(headingsOf[key][language]), ...hanging(indent, explanation[key], width));
  }
  if (explanation.options.length > 0) {
    lines.push('', paint.bold(headingsOf.options[language]));
    for (const { name, initial, text } of explanation.options) {
      lines.push(...hanging(indent, explainText.option(name, text, initial)[language], width));
    }
  }
  const [pass] = explanation.examples.pass;
  const [fail] = explanation.examples.fail;
  if (pass) lines.push('', paint.bold(headingsOf.pass[language]), ...drawExample(pass, style));
  if (fail) lines.push('', paint.bold(headingsOf.fail[language]), ...drawExample(fail, style));
  return lines;
}

function drawExample({ shows, reports, found }: Example, { paint, language, width }: Style): readonly string[] {
  const lines = [...hanging(indent, shows, width)];
  for (const { name, lines: told } of reports) {
    if (name !== null) lines.push(...hanging(indent, name, width).map(paint.dim));
    for (const line of told)
      lines.push(...hanging(`${indent}${name === null ? '' : indent}· `, line, width).map(paint.dim));
  }
  for (const { severity, message } of found) {
    const word = outputText.severities[severity][language];
    const [first = '', ...rest] = hanging(`${indent}${word}${indent}`, message, width);
    lines.push(first.replace(word, paint[severity](word)), ...rest);
  }
  return lines;
}

/** A text behind its start; further lines stand below the text. */
function hanging(start: string, text: string, width: number): readonly string[] {
  return wrap(text, width - widthOf(start)).map(
    (line, index) => (index === 0 ? start : ' '.repeat(widthOf(start))) + line,
  );
}
