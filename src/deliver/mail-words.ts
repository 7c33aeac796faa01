// The words of a mail in one language, with the period's own figures. Pure.
import type { LocalPeriod } from '../locale/local.ts';

/**
 * What a mail says in one language. The functions set in what differs from mail to mail. `facts` are the figures that
 * open the factsheet, in words, each with what it counts.
 */
export type MailWords = {
  language: string;
  subject: string;
  correction(subject: string): string;
  greeting(person: { name: string; organisation: string }): string;
  attached: string;
  linked: string;
  corrected: string;
  factsTitle: string;
  facts: readonly { label: string; value: string }[];
  cover: string;
  stop: string;
  /** The sender's signature: the organisation and the country; and whose name the mail comes in. */
  signature: string;
};

/** The words for one period in one language. Spaces inside figures are no-break, as everywhere. */
export function mailWords({ language, period, word, own, format }: LocalPeriod): MailWords {
  const { operation, figures } = period;
  const month = format.month(figures.issued);
  const names = { organisation: own(operation.organisation.short), operation: own(operation.name), month };
  return {
    language,
    subject: word('mail.subject', names),
    correction: (subject) => word('mail.correction', { subject }),
    greeting: ({ name, organisation }) => {
      if (name !== '') return word('mail.greeting', { name });
      return organisation === ''
        ? word('mail.greeting_all')
        : word('mail.greeting_organisation', { organisation });
    },
    attached: word('mail.attached', names),
    linked: word('mail.linked', names),
    corrected: word('mail.corrected'),
    factsTitle: word('mail.facts'),
    facts: factsOf({ period, word, format }),
    cover: word('mail.cover', names),
    stop: word('mail.stop'),
    signature: word('mail.signature', names),
  };
}

/** The people, group by group, at their date; and the funding. */
function factsOf({
  period,
  word,
  format,
}: Pick<LocalPeriod, 'period' | 'word' | 'format'>): MailWords['facts'] {
  const { population, funding } = period.figures;
  const date = population ? format.asOf(population.as_of) : '';
  const people = Object.entries(population?.groups ?? {})
    .filter(([, count]) => count > 0)
    .map(([group, count]) => ({
      label: word(`population.groups.${group}`, { count }),
      value: word('mail.count', { number: format.number(count), date }),
    }));
  if (!funding || funding.required === 0) return people;
  const money = (amount: number) => format.money(amount, funding.currency);
  const value = word('mail.funding', {
    funded: money(funding.funded),
    required: money(funding.required),
    share: format.percent(funding.funded / funding.required),
    date: format.asOf(funding.as_of),
  });
  return [...people, { label: word('funding.title'), value }];
}
