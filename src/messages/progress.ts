import type { Localized } from '../forms/index.ts';

/** How far a run is. */
export interface SoFar {
  readonly sources: number;
  /** How many there are, and how many seconds are left; null where that is not known. */
  readonly total: number | null;
  readonly seconds: number | null;
  /** Inputs a second. */
  readonly rate: number;
  readonly errors: number;
  readonly warnings: number;
  /** Inputs that could not be checked. */
  readonly unchecked: number;
}

/** Seconds as minutes and seconds, 2:05. */
function timeOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export const progressText = {
  sofar: ({ sources, total, rate, seconds, errors, warnings, unchecked }: SoFar): Localized => ({
    zh: `已检查 ${sources}${total === null ? '' : `/${total}`} 份，每秒 ${rate} 份${seconds === null ? '' : `，约剩 ${timeOf(seconds)}`}；${errors} 个错误，${warnings} 个警告，${unchecked} 份未能检查`,
    en: `${sources}${total === null ? '' : ` of ${total}`} checked, ${rate} a second${seconds === null ? '' : `, ${timeOf(seconds)} left`}; ${errors} errors, ${warnings} warnings, ${unchecked} not checked`,
  }),
  interrupted: (sources: number): Localized => ({
    zh: `已中断：只检查了前 ${sources} 份输入`,
    en: `interrupted: only the first ${sources} inputs were checked`,
  }),
  resumable: (file: string): Localized => ({
    zh: `已完成的部分保存在 ${file} 旁；加 --resume 再次运行即可继续`,
    en: `what was done is kept beside ${file}; run again with --resume to go on`,
  }),
  resumed: (sources: number): Localized => ({
    zh: `继续上次的运行：前 ${sources} 份输入已检查过`,
    en: `going on with an earlier run: the first ${sources} inputs are done`,
  }),
  begunAnew: (file: string, sources: number): Localized => ({
    zh: `${file} 有未完成的运行（已检查 ${sources} 份输入），没有接着做，这次从头开始；要接着做须加 --resume`,
    en: `an unfinished run for ${file} (${sources} ${sources === 1 ? 'input' : 'inputs'} done) is given up, this one starts from the beginning; with --resume it would have gone on`,
  }),
  nothingToResume: (file: string): Localized => ({
    zh: `${file} 没有未完成的运行，从头开始`,
    en: `no unfinished run for ${file}; starting from the beginning`,
  }),
  otherRun: (file: string, process: number): Localized => ({
    zh: `另一个运行（进程 ${process}）正在写 ${file}。请等它结束`,
    en: `another run (process ${process}) is writing ${file}; wait for it to end`,
  }),
  otherOptions: (file: string): Localized => ({
    zh: `${file} 的未完成运行用的是别的选项或别的版本，不能继续；去掉 --resume 可从头开始`,
    en: `the unfinished run for ${file} had other options or another version, it cannot be gone on with; leave out --resume to start again`,
  }),
  otherInputs: (name: string, before: string): Localized => ({
    zh: `输入与上次不同：现在是 ${name}，上次是 ${before}，不能继续；去掉 --resume 可从头开始`,
    en: `the inputs are not those of the unfinished run (${name}, not ${before}); leave out --resume to start again`,
  }),
  lackingInput: (before: string): Localized => ({
    zh: `输入与上次不同：上次检查过的 ${before} 现在没有，不能继续；去掉 --resume 可从头开始`,
    en: `the inputs are not those of the unfinished run (${before} is missing); leave out --resume to start again`,
  }),
} as const;
