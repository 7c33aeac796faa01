// What a person can do about the mails of the period that is open.
import type { BroughtList, Listed, MailingList, MailsPlan, MailWishes } from '../../contract/mails.ts';
import type { Reading } from './reading.ts';
import { get, post } from './request.ts';
import { upload } from './upload.ts';

export type MailActions = {
  /** Who is on the list. @throws Refused */
  recipients(): Promise<MailingList>;
  /** Another list in place of the one with the version `was`. @throws Refused 409 where it is another one by now */
  setRecipients(was: string, list: Listed): Promise<MailingList>;
  /** The list in a file. @throws Refused */
  bringRecipients(was: string, file: File): Promise<BroughtList>;
  /** Who would get what. @throws Refused */
  planMails(wishes: MailWishes): Promise<MailsPlan>;
  /** Sends the plan that has this mark, and no other. */
  sendMails(mark: string, wishes: MailWishes): Promise<void>;
};

type Given = { period(): string | undefined; reading: Reading; window: string };

export function mailActions({ period: open, reading, window: by }: Given): MailActions {
  const period = () => open() ?? '';
  return {
    recipients: () => get('/api/recipients', `/${period()}`),
    setRecipients: (was, { from, link, people }) =>
      post('/api/recipients', { period: period(), by, was, from, link, people: [...people] }),
    bringRecipients: (was, file) =>
      upload('/api/recipients-file', { period: period(), by, name: file.name, was }, file),
    planMails: (wishes) => post('/api/mails', { period: period(), ...wishes }),
    sendMails: (mark, wishes) => reading.attempt(post('/api/send', { period: period(), mark, ...wishes })),
  };
}
