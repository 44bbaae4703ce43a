import type { Localized } from '../forms/index.ts';
import { systemReason } from './system.ts';

/** What is wrong with an input, and what to do. The caller puts the input's name in front. */
export const inputText = {
  notFound: {
    zh: '没有这个文件。请检查路径',
    en: 'no such file; check the path',
  },
  noPath: {
    zh: '含有空字符（NUL），不是路径。请检查所给的清单是否为文本文件',
    en: 'holds a NUL character and is no path; check that the list is a text file',
  },
  notFoundNorCommand: (near: string | null, commands: readonly string[]): Localized =>
    near === null
      ? {
          zh: `没有这个文件，也没有这个命令。命令有 ${commands.join('、')}；用 --help 查看帮助`,
          en: `no such file, and no such command; the commands are ${commands.join(', ')} (--help tells more)`,
        }
      : { zh: `没有这个文件。是不是想用命令 ${near}？`, en: `no such file; did you mean the command ${near}?` },
  noPermission: {
    zh: '没有读取权限。请修改文件权限后重试',
    en: 'no permission to read it; change its permissions and try again',
  },
  emptyFolder: (endings: string, archives: string): Localized => ({
    zh: `文件夹里没有报告（${endings}），也没有压缩包（${archives}）。请检查文件夹，或直接给出文件名`,
    en: `the folder holds no report (${endings}) and no archive (${archives}); check the folder, or name the files`,
  }),
  noMatch: {
    zh: '没有匹配的文件。请检查通配符',
    en: 'no file matches this pattern; check the pattern',
  },
  tooLarge: (limit: number): Localized => ({
    zh: `文件超过 ${limit} MB，未读取。请给出单独的报告页面`,
    en: `larger than ${limit} MB, not read; give the page of the report alone`,
  }),
  readFailed: (code: string): Localized => ({
    zh: `读取失败（${systemReason(code).zh}）。请检查文件后重试`,
    en: `could not be read (${systemReason(code).en}); check the file and try again`,
  }),
  notLookedAt: (count: number, kinds: readonly string[]): Localized => ({
    zh: `另有 ${count} 个文件没有看（${kinds.join('、')}）`,
    en: `${number(count, 'other file')} ${count === 1 ? 'was' : 'were'} not looked at (${kinds.join(', ')})`,
  }),
  unreadTables: (tables: readonly Localized[]): Localized => ({
    zh: `${tables.map(({ zh }) => zh).join('、')}没有一格读得出来，未能检查`,
    en: `no cell of ${tables.map(({ en }) => en).join(' and ')} could be read, so it was not checked`,
  }),
  brokenOff: {
    zh: '网页没有取全，断开处之后未能检查',
    en: 'the page breaks off; what is behind was not checked',
  },
  forcedEncoding: (encoding: string): Localized => ({
    zh: `这是按 --encoding 指定的 ${encoding} 读取的；如果指定有误，请去掉这个选项`,
    en: `it was read as ${encoding} because of --encoding; if that is wrong, leave the option out`,
  }),
  timedOut: (seconds: number): Localized => ({
    zh: `${seconds} 秒内没有检查完，已放弃。请单独检查这个文件，或用 --timeout 放宽`,
    en: `not checked within ${seconds} s, given up; check this file alone, or allow more with --timeout`,
  }),
  notInTime: (seconds: number): Localized => ({
    zh: `${seconds} 秒内没有读到结尾，已放弃。请检查是否有程序在写入，或用 --timeout 放宽`,
    en: `did not come to its end within ${seconds} s, given up; see that something writes to it, or allow more with --timeout`,
  }),
  workerLost: (reason: string): Localized => ({
    zh: `检查它时工作线程中断（${reason}），未能检查。请单独检查这个文件`,
    en: `the worker thread on it broke down (${reason}), not checked; check this file alone`,
  }),
  noTable: {
    zh: '没有可读的表格。请检查是否给错了文件',
    en: 'no table that can be read; check that this is the right file',
  },
  internalError: (detail: string): Localized => ({
    zh: `程序内部错误（${detail}），未能检查。请把这个文件报告给开发者；设 DEBUG=disclosure-check 可看详情`,
    en: `internal error (${detail}), not checked; please report it with this file (DEBUG=disclosure-check shows details)`,
  }),
} as const;

/** Why a call is refused. */
export const usageText = {
  unknownFlag: (flag: string, nearest: string | null): Localized => ({
    zh: `没有 ${flag} 这个选项${nearest === null ? '；用 --help 查看全部选项' : `；是不是想写 ${nearest}？`}`,
    en: `unknown option ${flag}${nearest === null ? '; --help lists them all' : `; did you mean ${nearest}?`}`,
  }),
  missingValue: (flag: string): Localized => ({
    zh: `选项 ${flag} 后面缺少值`,
    en: `option ${flag} needs a value`,
  }),
  invalidValue: (flag: string, value: string, allowed: string): Localized => ({
    zh: `${flag} 不能是“${value}”；可用：${allowed}`,
    en: `${flag} cannot be "${value}"; allowed: ${allowed}`,
  }),
  wholeNumber: (least: number): Localized => ({ zh: `不小于 ${least} 的整数`, en: `a whole number from ${least}` }),
  invalidShard: (value: string): Localized => ({
    zh: `--shard 不能是“${value}”；可用：2/4（第 2 片，共 4 片），或在 Slurm、Kubernetes 的任务里用 auto、auto/4`,
    en: `--shard cannot be "${value}"; allowed: 2/4 (part 2 of 4), or auto and auto/4 in a task of Slurm or Kubernetes`,
  }),
  noTask: (value: string): Localized => ({
    zh: `--shard ${value}：没有设环境变量 SLURM_ARRAY_TASK_ID 或 JOB_COMPLETION_INDEX，不知道是第几片；请写明，如 2/4`,
    en: `--shard ${value}: neither SLURM_ARRAY_TASK_ID nor JOB_COMPLETION_INDEX is set, so nothing tells which part; say it, such as 2/4`,
  }),
  noTaskCount: (value: string, task: string): Localized => ({
    zh: `--shard ${value}：${task} 没有说明共有几片；请写明，如 auto/4`,
    en: `--shard ${value}: ${task} does not tell how many parts there are; say it, such as auto/4`,
  }),
  otherTask: (value: string, task: string, count: string): Localized => ({
    zh: `--shard ${value}：${task} 不在 ${count} 片之内（JOB_COMPLETION_INDEX 从 0 起）；请检查任务的个数`,
    en: `--shard ${value}: ${task} is none of ${count} parts (JOB_COMPLETION_INDEX counts from 0); check the number of tasks`,
  }),
  unknownEncoding: (name: string): Localized => ({
    zh: `不认识字符集“${name}”；可用：utf-8、gb18030、big5、utf-16le 等`,
    en: `unknown encoding "${name}"; allowed: utf-8, gb18030, big5, utf-16le …`,
  }),
  needs: (flag: string, needed: string): Localized => ({
    zh: `${flag} 只能与 ${needed} 一起用`,
    en: `${flag} works only with ${needed}`,
  }),
  excludes: (flag: string, other: string): Localized => ({
    zh: `${flag} 不能与 ${other} 一起用`,
    en: `${flag} cannot be used with ${other}`,
  }),
  needsStdin: { zh: '“-”（标准输入）', en: '"-" (standard input)' },
  unknownEnding: (file: string, endings: string): Localized => ({
    zh: `从文件名“${file}”看不出格式；请用 ${endings} 结尾，或加 --format`,
    en: `the name "${file}" tells no format; end it in ${endings}, or add --format`,
  }),
  outputFolderMissing: (file: string): Localized => ({
    zh: `无法写入 ${file}：文件夹不存在，请先建立`,
    en: `cannot write ${file}: its folder does not exist, create it first`,
  }),
  outputIsFolder: (file: string): Localized => ({
    zh: `无法写入 ${file}：这是一个文件夹，请给出文件名`,
    en: `cannot write ${file}: it is a folder, name a file`,
  }),
  outputFailed: (file: string, code: string): Localized => ({
    zh: `无法写入 ${file}：${systemReason(code).zh}`,
    en: `cannot write ${file}: ${systemReason(code).en}`,
  }),
  streamFailed: (code: string): Localized => ({
    zh: `无法写入标准输出：${systemReason(code).zh}`,
    en: `cannot write standard output: ${systemReason(code).en}`,
  }),
  emptyPath: {
    zh: '给出的路径是空的；请检查（可能是变量没有值）',
    en: 'a path is empty; check the call (perhaps a variable is not set)',
  },
  cacheIsNoFolder: (file: string): Localized => ({
    zh: `--cache ${file}：不是文件夹，请给出一个文件夹`,
    en: `--cache ${file}: it is no folder, name one`,
  }),
  noCache: (folder: string, code: string): Localized => ({
    zh: `无法建立 --cache 的文件夹 ${folder}：${systemReason(code).zh}`,
    en: `cannot make the folder ${folder} of --cache: ${systemReason(code).en}`,
  }),
  onePath: (flag: string): Localized => ({
    zh: `${flag} 要给出一个路径，且只能一个`,
    en: `${flag} needs one path, and one only`,
  }),
  noBaseline: {
    zh: '--update-baseline 要与 --baseline 一起用，或在配置里写明 baseline',
    en: '--update-baseline needs --baseline, or a configuration with "baseline"',
  },
  outputIs: (file: string, role: Localized): Localized => ({
    zh: `${file} 是${role.zh}，不能同时作为输出`,
    en: `${file} is ${role.en}, it cannot be the output too`,
  }),
  /** What a file can be to a call beside its output. */
  roles: {
    input: { zh: '要检查的文件', en: 'a file to be checked' },
    list: { zh: '输入的清单', en: 'the list of inputs' },
    config: { zh: '生效的配置', en: 'the configuration' },
    baseline: { zh: '已接受问题清单', en: 'the baseline' },
    bodies: { zh: '单位对照表', en: 'the file of --bodies' },
    rollUp: { zh: '汇总关系表', en: 'the file of --roll-up' },
    shard: { zh: '一个分片', en: 'a shard to be merged' },
  },
} as const;

/** What the closing line counts. */
export interface ClosingCounts {
  readonly checked: number;
  /** Reports with a table of which no cell could be read. */
  readonly inPart: number;
  readonly inputs: number;
  readonly tables: number;
  readonly cellsRead: number;
  readonly cells: number;
  readonly checks: number;
  readonly errors: number;
  readonly warnings: number;
  readonly accepted: number;
  /** Findings between reports. */
  readonly between?: number;
  /** … that a baseline accepts. */
  readonly betweenAccepted?: number;
}

function number(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}

function betweenInWords({ between = 0, betweenAccepted: accepted = 0 }: ClosingCounts): Localized {
  if (between + accepted === 0) return { zh: '', en: '' };
  return {
    zh: `；报告之间 ${between} 个问题${accepted > 0 ? `，${accepted} 个已接受` : ''}`,
    en: `; ${number(between, 'finding')} between reports${accepted > 0 ? `, ${accepted} accepted` : ''}`,
  };
}

export const runText = {
  closing: (counts: ClosingCounts): Localized => ({
    zh:
      `检查了 ${counts.inputs} 份报告中的 ${counts.checked} 份${counts.inPart > 0 ? `（另有 ${counts.inPart} 份只检查了一部分）` : ''}：读出 ${counts.tables} 张表、${counts.cells} 格中的 ${counts.cellsRead} 格，` +
      `做了 ${counts.checks} 次检查；${counts.errors} 个错误，${counts.warnings} 个警告${counts.accepted > 0 ? `，${counts.accepted} 个已接受` : ''}${betweenInWords(counts).zh}。`,
    en:
      `Checked ${counts.checked} of ${number(counts.inputs, 'report')}${counts.inPart > 0 ? ` (${counts.inPart} more only in part)` : ''}: read ${number(counts.tables, 'table')}, ` +
      `${counts.cellsRead} of ${number(counts.cells, 'cell')}; ran ${number(counts.checks, 'check')}; ` +
      `${number(counts.errors, 'error')}, ${number(counts.warnings, 'warning')}${counts.accepted > 0 ? `, ${counts.accepted} accepted` : ''}${betweenInWords(counts).en}.`,
  }),
} as const;
