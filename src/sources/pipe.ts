import { constants, createReadStream, fstatSync, openSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { isatty, ReadStream } from 'node:tty';

/** Not there on Windows, which has no such files. */
const { O_RDONLY, O_NONBLOCK = 0 } = constants;

/**
 * Opens what is no regular file: a pipe (/dev/fd/63 of a shell's `<(…)`), a terminal, a device. To open a pipe that nobody writes to, or to
 * read it, blocks whoever does it; a thread that is blocked in there could not even be ended with its process. So it is opened without
 * blocking and read by events.
 */
export function openPipe(path: string): Readable {
  const descriptor = openSync(path, O_RDONLY | O_NONBLOCK);
  if (isatty(descriptor)) return new ReadStream(descriptor);
  if (fstatSync(descriptor).isFIFO()) return new Socket({ fd: descriptor, readable: true, writable: false });
  return createReadStream(path, { fd: descriptor });
}
