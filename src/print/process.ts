// The browser's process: starts it with the two pipes that it is driven through, and ends all of it.
import { spawn, spawnSync } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** How a process ended: its code or signal, or why it could not be started at all; and what it last said. */
export type Ending = {
  code: number | null;
  signal: string | null;
  error?: NodeJS.ErrnoException;
  said: string;
};

/** Messages to and from the browser (the DevTools protocol), in the form that puppeteer takes. */
export type Transport = {
  send(message: string): void;
  close(): void;
  onmessage?: (message: string) => void;
  onclose?: () => void;
};

/** A running browser; `pid` leads its process group (undefined: never started). `kill` ends all of it at once. */
export type BrowserProcess = {
  pid: number | undefined;
  transport: Transport;
  ended: Promise<Ending>;
  kill(): void;
};

/** How long (ms) to wait for the rest of the error output of a process that has ended. */
const lastWords = 500;

/** How much of the end of the browser's error output is kept, in characters. */
const kept = 4000;

/**
 * Starts a browser that is driven through the file descriptors 3 and 4. It leads a process group of its own, so a
 * Ctrl-C in the terminal does not reach it and `kill` gets its children too. If this process dies, the pipes close,
 * and the browser ends by itself.
 */
export function startBrowser(
  executable: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): BrowserProcess {
  const posix = process.platform !== 'win32';
  const child = spawn(executable, args, {
    detached: posix,
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-kept);
  });
  // Once the leader has gone and the rest is swept up, its number may be another program's.
  let gone = child.pid === undefined;
  const kill = () => {
    if (!gone) endGroup(child.pid as number, posix);
  };
  const ended = new Promise<Ending>((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, error, said }));
    child.once('exit', (code, signal) => {
      kill();
      gone = true;
      const tell = () => resolve({ code, signal, said });
      child.once('close', tell);
      setTimeout(tell, lastWords).unref();
    });
  });
  const transport = pipeTransport(child.stdio[3] as Writable, child.stdio[4] as Readable);
  return { pid: child.pid, transport, ended, kill };
}

/** Ends a process and all its children; one that has ended already is no fault. */
function endGroup(pid: number, posix: boolean): void {
  try {
    if (posix) process.kill(-pid, 'SIGKILL');
    else spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** The protocol over pipes: JSON messages, each ended by a NUL. */
function pipeTransport(writer: Writable, reader: Readable): Transport {
  const transport: Transport = {
    send: (message) => void writer.write(`${message}\0`),
    close: () => void writer.end(),
  };
  let pieces: Buffer[] = [];
  const deliver = (message: string) => setImmediate(() => transport.onmessage?.(message));
  reader.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      deliver(Buffer.concat([...pieces, chunk.subarray(start, end)]).toString());
      pieces = [];
      start = end + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  });
  reader.once('close', () => transport.onclose?.());
  // A browser that has gone breaks the pipe; `ended` tells how it went.
  for (const stream of [writer, reader]) stream.on('error', () => undefined);
  return transport;
}
