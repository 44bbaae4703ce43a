import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Generated, generate } from '../fixtures/generate/generate.ts';
import { makeYears } from '../fixtures/generate/years.ts';

/** Bytes of a page as they are published: navigation, styles and scripts around three tables. */
export const pageSize = 60 * 1024;

/** Pads a page with the attributes and navigation that published pages carry. */
export function ofSize(html: string, size: number): string {
  const styled = html.replaceAll(/<(td|th)\b/g, '<$1 style="border:1px solid #000;font-size:16px;text-align:center"');
  const link = '<li><a href="/zwgk/zfxxgkzl/index.html" title="政府信息公开">政府信息公开指南</a></li>\n';
  const missing = Math.max(0, size - Buffer.byteLength(styled));
  const links = link.repeat(Math.ceil(missing / Buffer.byteLength(link)));
  return styled.replace(/<body[^>]*>/, (body) => `${body}\n<ul>\n${links}</ul>`);
}

const layouts = ['html-spans', 'html-plain', 'html-word', 'html-nested', 'html-split'];
const from = 2021;
const yearCount = 5;
const setCount = 40;
const placeholder = '模板街道';

/** Pages of one size: reports of consistent years, printed in the layouts of web pages. */
export function templates(size = pageSize): readonly Generated[] {
  return Array.from({ length: setCount }, (_, set) =>
    makeYears(set + 1, from, yearCount).map(({ year, form, figures }, i) => {
      const number = set * yearCount + i;
      const page = generate(number, {
        form: form.id,
        figures,
        layout: layouts[number % layouts.length] ?? '',
        encoding: 'utf-8',
        habits: [],
        about: {
          publisher: placeholder,
          writtenBy: placeholder,
          year,
          title: `${placeholder}${year}年政府信息公开工作年度报告`,
          publishedOn: `${year + 1}-01-15`,
        },
      });
      const text = ofSize(page.text, size);
      return { ...page, text, bytes: Buffer.from(text) };
    }),
  ).flat();
}

/** A name without digits, which could be taken for a year. */
function inWords(number: number): string {
  return `${number}`.replaceAll(/\d/g, (digit) => '甲乙丙丁戊己庚辛壬癸'.charAt(Number(digit)));
}

/** A folder of pages, each of a body and year of its own; several years of a body agree with each other. */
export function folderOfPages(count: number, size = pageSize): string {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-check-'));
  const pages = templates(size);
  for (let number = 0; number < count; number += 1) {
    const body = Math.floor(number / yearCount);
    const page = pages[number % pages.length];
    if (!page) throw new RangeError('no page');
    const part = join(folder, `${Math.floor(body / 200)}`.padStart(4, '0'));
    if (number % (200 * yearCount) === 0) mkdirSync(part);
    const name = `${`${body}`.padStart(6, '0')}-${page.truth.year}.html`;
    writeFileSync(join(part, name), page.text.replaceAll(placeholder, `云溪县${inWords(body)}街道`));
  }
  return folder;
}

/** Gives an action a folder of pages and removes it. */
export async function withPages<Result>(count: number, action: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = folderOfPages(count);
  try {
    return await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
