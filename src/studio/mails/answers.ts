// Who answers what windows ask about mails.
import type { Jobs } from '../jobs/jobs.ts';
import type { Answering } from '../server/answering.ts';
import { mailPolicy } from '../server/headers.ts';
import type { KeptSession } from '../server/kept.ts';
import { openLists } from './lists.ts';
import { type MailWays, mailing, mailPage, planOf } from './mails.ts';

/** Where the data are and where files go (absolute), how mails leave, and where long work is done. */
export type MailTools = MailWays & {
  data: string;
  output: string;
  session: KeptSession;
  jobs: Jobs;
};

type MailAnswers = Pick<Answering, 'recipients' | 'mail' | 'uploads' | 'posts'>;

export function mailAnswers({ session, jobs, ...mails }: MailTools): MailAnswers {
  const lists = openLists(mails.data, session);
  return {
    recipients: lists.get,
    mail: async (id, index, wishes) => ({
      type: 'text/html; charset=utf-8',
      body: await mailPage(mails, id, index, wishes),
      policy: mailPolicy,
    }),
    uploads: { '/api/recipients-file': lists.bring },
    posts: {
      '/api/recipients': lists.put,
      '/api/mails': (ask) => planOf(mails, ask),
      '/api/send': async (ask) => jobs.submit('mails', ask.period, mailing(mails, ask), ask.mark),
    },
  };
}
