// One connection to the mail server, by nodemailer: opens it safely, sends a message, and says exactly how that ended.
import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { maskText } from './recipients-mask.ts';
import { explainOpening, type Outcome, outcomeOf, type SmtpError } from './smtp-answers.ts';
import type { MailServer } from './smtp-server.ts';

/** A message as it goes over the wire: addresses of the envelope, and the bytes. */
export type Message = { from: string; to: string; bytes: Uint8Array };

/** An open connection. `onBody` is called when the server wants the message; its first byte goes out when that has ended. */
export type Connection = {
  send(message: Message, onBody: () => void | Promise<void>): Promise<Outcome>;
  /** Whether another message can be sent over it. */
  isOpen(): boolean;
  close(): void;
};

/** The way to the mail server; throws `ServerDown` for what passes, FactsheetError for what does not. */
export type Transport = { connect(): Promise<Connection> };

/** How long (ms) to wait for a connection, for the greeting, and for any other answer (RFC 5321, 4.5.3.2: 5 to 10 min). */
export type Patience = { connection: number; greeting: number; answer: number };
const usualPatience: Patience = { connection: 30_000, greeting: 60_000, answer: 600_000 };

/** The transport for a server. Certificates are always checked, and TLS is never given up for a server elsewhere. */
export function smtpTransport(server: MailServer, patience: Patience = usualPatience): Transport {
  return { connect: () => connect(server, patience) };
}

async function connect(server: MailServer, patience: Patience): Promise<Connection> {
  const smtp = new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.tls === 'smtps',
    requireTLS: server.tls === 'starttls',
    connectionTimeout: patience.connection,
    greetingTimeout: patience.greeting,
    socketTimeout: patience.answer,
    socketCloseTimeout: 1000,
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(server.ca && { ca: server.ca }) },
  });
  // Every error also reaches the call that waits; one that comes while nothing waits is found at the next call.
  let failed: SmtpError | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      smtp.on('error', (error: SmtpError) => {
        failed = error;
        reject(error);
      });
      smtp.connect((error) => (error ? reject(error) : resolve()));
    });
    await login(smtp, server);
  } catch (error) {
    smtp.close();
    throw explainOpening(error as SmtpError, server);
  }
  return {
    async send(message, onBody) {
      const outcome = await send(smtp, message, onBody);
      if (outcome.kind !== 'accepted') await reset(smtp);
      return outcome;
    },
    isOpen: () => failed === undefined && !smtp.destroyed,
    close: () => leave(smtp),
  };
}

function login(smtp: SMTPConnection, { user, password }: MailServer): Promise<void> {
  if (user === undefined || password === undefined) return Promise.resolve();
  return new Promise((resolve, reject) => {
    smtp.once('error', reject);
    smtp.login({ user, pass: password }, (error) => {
      smtp.off('error', reject);
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Takes leave of the server, and does not wait long for it to say so too. */
function leave(smtp: SMTPConnection): void {
  if (smtp.destroyed) return;
  smtp.quit();
  setTimeout(() => smtp.close(), 2000).unref();
}

/** Ends what is left of a message that was not taken, so that the next one can begin; a server that cannot is left. */
function reset(smtp: SMTPConnection): Promise<void> {
  return new Promise((resolve) => {
    if (smtp.destroyed) return resolve();
    smtp.once('end', resolve);
    smtp.reset((error) => {
      smtp.off('end', resolve);
      if (error) smtp.close();
      resolve();
    });
  });
}

/** Bytes handed over at a time: a message of which the last piece was not asked for cannot have been taken. */
const piece = 16_384;

/** Sends one message. Its bytes are asked for only when the server has said that it wants them. */
function send(
  smtp: SMTPConnection,
  { from, to, bytes }: Message,
  onBody: () => void | Promise<void>,
): Promise<Outcome> {
  let stage: 'envelope' | 'body' | 'sent' = 'envelope';
  let begun: Promise<void> | undefined;
  const ended = Promise.withResolvers<Outcome>();
  let start = 0;
  const body = new Readable({
    highWaterMark: piece,
    read() {
      if (begun) return give(this);
      begun = (async () => onBody())();
      begun.then(
        () => give(this),
        (error: unknown) => {
          // Said here: a connection that is closed says nothing more of its mail.
          ended.reject(error);
          smtp.close();
          this.destroy();
        },
      );
    },
  });
  const give = (stream: Readable) => {
    if (stream.destroyed) return;
    const end = Math.min(start + piece, bytes.length);
    stage = end === bytes.length ? 'sent' : 'body';
    stream.push(bytes.subarray(start, end));
    if (stage === 'sent') stream.push(null);
    start = end;
  };
  smtp.send({ from, to: [to], size: bytes.length }, body, (error, info) => {
    if (!error) return ended.resolve({ kind: 'accepted', answer: maskText(info.response, to) });
    const outcome = outcomeOf(error as SmtpError, stage === 'sent', to);
    const end = () => (outcome instanceof Error ? ended.reject(outcome) : ended.resolve(outcome));
    // What is written down of its beginning comes first, even where the connection has ended meanwhile.
    if (begun) begun.then(end, () => undefined);
    else end();
  });
  return ended.promise;
}
