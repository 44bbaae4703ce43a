import type { Localized } from '../forms/index.ts';
import { systemReason } from './system.ts';

/** What a key of a configuration is for: the words that an editor shows. */
const keys = {
  schema: { zh: '本模式文件的位置，供编辑器补全', en: 'where this schema stands, for editors' },
  rules: { zh: '各项检查的级别；off 为关闭', en: 'the severity of each check; off switches it off' },
  options: { zh: '各项检查的参数', en: 'the options of the checks' },
  level: {
    zh: '发布机关的层级（默认按名称判断）',
    en: 'the level of the publishing body (default: what its name tells)',
  },
  failOn: {
    zh: '从哪一级起退出码为 1',
    en: 'the level of finding that makes the exit status 1',
  },
  maxWarnings: {
    zh: '本配置所管的报告，警告合计超过此数时退出码为 1',
    en: 'exit status 1 if the reports of this configuration have more warnings than this',
  },
  baseline: {
    zh: '已接受问题清单，相对本配置所在的文件夹',
    en: 'the file of accepted findings, relative to the folder of this configuration',
  },
  overrides: { zh: '只用于部分报告的设置；后面的优先', en: 'settings for some of the reports; later ones win' },
  files: {
    zh: '通配符，相对本配置所在的文件夹',
    en: 'globs, relative to the folder of this configuration',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What a value must be. */
const kinds = {
  object: { zh: '对象 { … }', en: 'an object { … }' },
  array: { zh: '数组 [ … ]', en: 'an array [ … ]' },
  string: { zh: '文字 "…"', en: 'a text "…"' },
  number: { zh: '数', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  count: { zh: '0 或正整数', en: 'a whole number from 0' },
} as const satisfies Readonly<Record<string, Localized>>;

/** What is wrong with a configuration or a baseline. */
export const configText = {
  keys,
  kinds,
  twice: { zh: '写了两次，请只留一处', en: 'is given twice; keep one of them' },
  fault: (place: string, key: string, { zh, en }: Localized): Localized => ({
    zh: `${place}：${key === '' ? '' : `${key} `}${zh}`,
    en: `${place}: ${key === '' ? '' : `${key} `}${en}`,
  }),
  wrongValue: (value: string, allowed: Localized): Localized => ({
    zh: `不能是 ${value}；可用：${allowed.zh}`,
    en: `cannot be ${value}; allowed: ${allowed.en}`,
  }),
  unknownKey: (near: string | null, allowed: Localized): Localized => ({
    zh: `没有这一项；${near === null ? `可用：${allowed.zh || '无'}` : `是不是想写 ${near}？`}`,
    en: `is not known; ${near === null ? `allowed: ${allowed.en || 'none'}` : `did you mean ${near}?`}`,
  }),
  seePrinted: { zh: '见 --print-config', en: 'see --print-config' },
  missingKey: (key: string): Localized => ({ zh: `缺少“${key}”`, en: `lacks "${key}"` }),
  empty: { zh: '不能为空', en: 'must not be empty' },
  failsNever: { zh: '不能与 "failOn": "never" 一起用', en: 'cannot be used with "failOn": "never"' },
  noJson: (place: string): Localized => ({
    zh: `${place}：不是有效的 JSON，请检查这里和前面的标点`,
    en: `${place}: not valid JSON; check the punctuation here and just before`,
  }),
  noFile: (file: string): Localized => ({ zh: `没有 ${file} 这个文件`, en: `no such file: ${file}` }),
  unreadable: (file: string, code: string): Localized => ({
    zh: `无法读取 ${file}：${systemReason(code).zh}`,
    en: `cannot read ${file}: ${systemReason(code).en}`,
  }),
  noBaseline: (file: string): Localized => ({
    zh: `没有 ${file} 这个文件；可用 --update-baseline 建立`,
    en: `no such file: ${file}; --update-baseline makes it`,
  }),
  lostBaseline: (file: string): Localized => ({
    zh: `所指的 ${file} 不存在；可用 --update-baseline 建立`,
    en: `names ${file}, which is not there; --update-baseline makes it`,
  }),
  noCheck: (id: string, near: string | null): Localized => ({
    zh: `不能是“${id}”：没有这项检查${near === null ? '；用 disclosure-check checks 查看全部' : `；是不是想写 ${near}？`}`,
    en: `cannot be "${id}": there is no such check${near === null ? '; disclosure-check checks lists them all' : `; did you mean ${near}?`}`,
  }),
  idleOverride: (file: string, key: string, globs: readonly string[]): Localized => ({
    zh: `${file}：${key}（${globs.join('、')}）没有匹配到任何报告，请检查通配符；它从配置所在的文件夹写起`,
    en: `${file}: ${key} (${globs.join(', ')}) matches no report; check the globs, which start from the folder of the configuration`,
  }),
  noPackageKey: (file: string, key: string): Localized => ({
    zh: `${file} 里没有“${key}”一项`,
    en: `${file} has no key "${key}"`,
  }),
  configOf: (file: string): Localized => ({ zh: `配置：${file}`, en: `configuration: ${file}` }),
  noConfig: { zh: '没有配置文件', en: 'no configuration file' },
  nothingToCheck: {
    zh: '所有检查都已关闭，没有可做的；请至少保留一项',
    en: 'every check is switched off, so nothing would be checked; leave at least one on',
  },
  onlyBetween: (ids: readonly string[]): Localized => ({
    zh: `${ids.join('、')} 核对的是几份报告之间的关系；请给出多份报告`,
    en: `${ids.join(', ')} compares reports with each other; name several reports`,
  }),
  unknownCheck: (flag: string, id: string, near: string | null): Localized => ({
    zh: `${flag}：没有“${id}”这项检查${near === null ? '；用 disclosure-check checks 查看全部' : `；是不是想写 ${near}？`}`,
    en: `${flag}: no check "${id}"${near === null ? '; disclosure-check checks lists them all' : `; did you mean ${near}?`}`,
  }),
} as const;
