export type ColorLevel = 0 | 1 | 2 | 3;

/** What the pretty output colours; without colour each returns its text. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly pass: (text: string) => string;
}

const plain = (text: string): string => text;

export const noPaint: Paint = { bold: plain, dim: plain, error: plain, warning: plain, info: plain, pass: plain };

/** Colours for a stream of this level; chalk is loaded only where there is colour. */
export async function paintOf(level: ColorLevel): Promise<Paint> {
  if (level === 0) return noPaint;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  return {
    bold: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    error: (text) => chalk.red.bold(text),
    warning: (text) => chalk.yellow(text),
    info: (text) => chalk.cyan(text),
    pass: (text) => chalk.green(text),
  };
}
