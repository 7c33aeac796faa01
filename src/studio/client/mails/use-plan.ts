// The plan of the mails, asked for anew whenever something that it depends on has changed.
import { useCallback, useEffect, useState } from 'react';
import type { MailsPlan, MailWishes } from '../../contract/mails.ts';
import { Refused, toldBy } from '../store/request.ts';
import { useKnown, useStudio } from '../use-studio.ts';

export const noWishes: MailWishes = { correction: false, resendUncertain: false, retryRefused: false };

export type Plan = {
  /** Nothing until it was answered. */
  told?: MailsPlan;
  isAsking: boolean;
  wishes: MailWishes;
  wish(change: Partial<MailWishes>): void;
  /** Whether mails of this period are being sent. */
  isSending: boolean;
};

/** @param list the version of the list, once it is known */
export function usePlan(period: string, list: string | undefined): Plan {
  const studio = useStudio();
  const jobs = useKnown((known) => known.jobs);
  const version = useKnown(({ form }) => form?.version);
  const [wishes, setWishes] = useState(noWishes);
  const [told, tell] = useState<MailsPlan>();
  const [isAsking, setAsking] = useState(false);
  const own = jobs.filter((job) => job.period === period);
  const isSending = own.some(({ kind, state }) => kind === 'mails' && state === 'running');
  // Whatever ends may have made another plan: a factsheet, or mails.
  const ended = own.filter(({ state }) => state !== 'running' && state !== 'waiting').length;
  const changes = [list, version, ended, isSending].join(' ');
  const ask = useCallback(async () => {
    setAsking(true);
    try {
      return await studio.planMails(wishes);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return error.status === 0 ? undefined : { missing: [], why: toldBy(error) };
    } finally {
      setAsking(false);
    }
  }, [studio, wishes]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes asks again.
  useEffect(() => {
    if (list === undefined) return;
    let isCurrent = true;
    void ask().then((plan) => {
      // While mails go out there is no plan: the last one stays on the screen.
      if (isCurrent && plan)
        tell((before) => (before?.plan && plan.why?.code === 'ledger-busy' ? before : plan));
    });
    return () => {
      isCurrent = false;
    };
  }, [ask, changes]);
  return {
    ...(told && { told }),
    ...{ isAsking, wishes, isSending },
    wish: (change) => setWishes((before) => ({ ...before, ...change })),
  };
}
