import type { Readable } from 'node:stream';
import type { Environment } from './environment.ts';
import type { Words } from './say.ts';

/** What a run needs of the process it runs in. */
export interface Surroundings {
  /** To open it takes time, and most runs have no use for it. */
  readonly stdin: () => Readable;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Words;
  readonly environment: Environment;
  /** The file of the program, which worker threads run too. */
  readonly program: URL;
}
