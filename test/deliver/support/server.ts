// A mail server of the tests' own, on this machine: it keeps what it took, and misbehaves as it is told.
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { onTestFinished } from 'vitest';
import { project } from '../../support/data.ts';

/** The certificate that the server shows, which only trusts itself. */
export const certificate = read('certificate.pem');

/** A mail that the server took. */
export type Taken = { to: string; from: string; message: string; messageId: string };

/** What the server does otherwise than taking every mail. An error's `responseCode` is the answer's. */
export type Behaviour = {
  tls?: 'none' | 'starttls' | 'smtps';
  auth?: { user: string; pass: string };
  /** Whoever says who they are may send; a session's `user` then tells it. */
  anybody?: boolean;
  /** Before the answer to MAIL FROM, RCPT TO, and to the message that was received whole. */
  from?: (session: SMTPServerSession) => Error | undefined;
  to?: (address: string, session: SMTPServerSession) => Error | undefined | Promise<Error | undefined>;
  data?: (taken: Taken, session: SMTPServerSession) => Error | undefined | Promise<Error | undefined>;
  /** At the first bytes of a message. */
  begun?: (address: string, session: SMTPServerSession) => void;
  maxBytes?: number;
};

/** An answer of the server's that is no yes. */
export function answer(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

export type MailServer = Awaited<ReturnType<typeof startServer>>;

/** Starts the server on a free port of 127.0.0.1; it ends with the test. */
export async function startServer(behaviour: Behaviour = {}) {
  const server = await openMailServer(behaviour);
  onTestFinished(server.close);
  return server;
}

/** The same where there is no test: who opens it closes it. */
export async function openMailServer(behaviour: Behaviour = {}) {
  const { tls = 'none', auth } = behaviour;
  const log: Taken[] = [];
  let most = 0;
  const server = new SMTPServer({
    secure: tls === 'smtps',
    key: read('key.pem'),
    cert: certificate,
    hideSTARTTLS: tls !== 'starttls',
    authOptional: !auth,
    authMethods: ['PLAIN'],
    allowInsecureAuth: true,
    closeTimeout: 10,
    logger: false,
    ...(behaviour.maxBytes && { size: behaviour.maxBytes }),
    onConnect(_session, callback) {
      most = Math.max(most, server.connections.size);
      callback();
    },
    onAuth({ username, password }, _session, callback) {
      const isKnown = behaviour.anybody || (username === auth?.user && password === auth?.pass);
      if (isKnown) callback(null, { user: username ?? '' });
      else callback(answer(535, 'Authentication failed'));
    },
    onMailFrom: (_address, session, callback) => callback(behaviour.from?.(session)),
    async onRcptTo({ address }, session, callback) {
      callback(await behaviour.to?.(address, session));
    },
    async onData(stream, session, callback) {
      const [to = ''] = session.envelope.rcptTo.map(({ address }) => address);
      const chunks: Buffer[] = [];
      stream.once('data', () => behaviour.begun?.(to, session));
      try {
        for await (const chunk of stream) chunks.push(chunk as Buffer);
      } catch {
        return;
      }
      const message = Buffer.concat(chunks).toString('latin1');
      const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
      const taken = { to, from, message, messageId: /^Message-ID: (.*)$/im.exec(message)?.[1]?.trim() ?? '' };
      const error = await behaviour.data?.(taken, session);
      if (!error) log.push(taken);
      callback(error, 'Queued');
    },
  });
  // A client that is killed or does not like the certificate is what the tests want: no news.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    url: `${tls === 'smtps' ? 'smtps' : 'smtp'}://127.0.0.1:${port}`,
    /** What was taken, in order. */
    log,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
    /** Connections that were open at once, at most. */
    most: () => most,
    /** Cuts a session's connection without a word. */
    cut(session: SMTPServerSession) {
      for (const connection of server.connections) {
        const { session: own, _socket: socket } = connection as unknown as {
          session: SMTPServerSession;
          _socket: { destroy(): void };
        };
        if (own.id === session.id) socket.destroy();
      }
    },
  };
}

/** How often each address is in the log. */
export function counts(log: readonly Taken[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { to } of log) found.set(to, (found.get(to) ?? 0) + 1);
  return found;
}

function read(file: string): string {
  return readFileSync(path.join(project, 'test/fixtures/mail', file), 'utf8');
}
