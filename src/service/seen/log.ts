// The log: a line of JSON for each thing that happened, with the job that it is about. No names, addresses, keys or words of texts.
import pino, { type DestinationStream, type Logger } from 'pino';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'> & {
  child(about: Record<string, unknown>): Log;
};

/** @param level `debug`, `info`, `warn`, `error` or `silent` */
export function openLog(to: DestinationStream, level: string): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: ['authorization', 'headers', 'key', 'password', '*.authorization', '*.key'],
        remove: true,
      },
      serializers: { err: errorOf },
    },
    to,
  );
}

/** Codes of the system and of connections: their words name addresses of machines and paths, nobody. */
const ofSystem = /^(?:E[A-Z]+|08...|57P..|53...)$/;

/** An error by its name, code and place. Its words may be those of a text or of a list, and of a child process anybody's. */
function errorOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, message, stack = '' } = error;
  const { code } = error as NodeJS.ErrnoException;
  if (code !== undefined) return { name, code, ...(ofSystem.test(code) && { message }) };
  const at = stack.split('\n').filter((line) => /^ {4}at /.test(line));
  return { name, at: at.map((line) => line.trim()).join('; ') };
}
