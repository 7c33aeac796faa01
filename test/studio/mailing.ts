// A studio over a period that was made, with a mail server of the tests' own: what a window asks about mails.
import type { StudioEvent, StudioJob } from '../../src/studio/contract/events.ts';
import type { MailingList, MailsPlan, Person } from '../../src/studio/contract/mails.ts';
import type { MailWays } from '../../src/studio/mails/mails.ts';
import { sendDesk } from '../deliver/support/edition.ts';
import { startServer } from '../deliver/support/server.ts';
import { shipped } from '../support/data.ts';
import { ask, post, studioOver } from './studio.ts';

export const wishes = { correction: false, resendUncertain: false, retryRefused: false };
export const person: Person = {
  email: '',
  name: '',
  organisation: '',
  language: 'both',
  delivery: 'attachment',
};
export const people = (...emails: string[]) => emails.map((email) => ({ ...person, email }));

/** Sends a list as a window does: an empty one, but for what is given. */
export const putList = (studio: Parameters<typeof post>[0], given: object) =>
  post(studio, '/api/recipients', {
    ...{ period: shipped, by: 'w', was: '', from: '', link: '', people: [] },
    ...given,
  });

/** A studio over a period that was made, with a mail server. */
export async function mailing(
  behaviour: Parameters<typeof startServer>[0] = {},
  ledgers?: (data: string) => MailWays['ledgerOf'],
) {
  const [desk, server] = [await sendDesk(), await startServer(behaviour)];
  const smtp = { url: server.url, user: 'office', password: 'a secret' };
  const settings = { smtp: behaviour.auth ? smtp : { url: server.url } };
  const mail = { ...settings, perMinute: 1_000_000 };
  const studio = await studioOver(desk.data, undefined, {
    mail,
    output: desk.output,
    ...(ledgers && { ledgerOf: ledgers(desk.data) }),
  });
  const list = async () => {
    const { body } = await ask(studio, `/api/recipients/${shipped}`);
    return JSON.parse(body) as MailingList;
  };
  const put = async (all: readonly Person[], more: object = {}) => {
    const { version: was } = await list();
    const from = 'office@unhcr.example.org';
    return putList(studio, { was, from, people: all, ...more });
  };
  const plan = async (more: object = {}) => {
    const { answer } = await post(studio, '/api/mails', { period: shipped, ...wishes, ...more });
    return answer as MailsPlan;
  };
  const send = async (mark: string | undefined, more: object = {}) =>
    (await post(studio, '/api/send', { period: shipped, mark, ...wishes, ...more })).answer as StudioJob;
  return { desk, server, studio, list, put, plan, send };
}

/** Whether a job has ended. */
export const isOver = (event: StudioEvent) =>
  event.type === 'job' && ['done', 'failed', 'stopped'].includes(event.job.state);
