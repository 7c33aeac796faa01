// Contacts and sources: whom to ask, where figures come from, notes, the disclaimer and the day of issue.
import { z } from 'zod';
import { mailAddress, webAddress } from '../../layout/address.ts';
import type { LocalPeriod } from '../../locale/local.ts';
import type { Localised } from '../../locale/texts.ts';
import { line } from '../../period/fields.ts';
import { kind } from '../kind.ts';
import { headingOf, itemsOf, nullable, withoutHeading } from '../words.ts';
import { contactsUnplaced } from './contacts-unplaced.ts';

const notes = withoutHeading('the notes have no heading of their own.');

export const contacts = kind({
  says: 'contacts, sources, notes and the disclaimer',
  usual: { contacts: {} },
  words: nullable(z.strictObject({ title: line.optional(), sources: line.optional() })),
  also: { notes },
  lists: () => [['notes']],
  isNote: (path) => path[0] === 'notes',
  checks: [contactsUnplaced],
  inFoot: true,
  less: 'Shorten the contacts and sources in operation.yaml or the notes; or put the block elsewhere in page.yaml, where there is more room.',
  cells: 2,
  stands: (name) => ({
    [name]: { in: 'operation', at: ['contacts'] },
    [`${name}.sources`]: { in: 'operation', at: ['sources'] },
  }),
  show({ block: { name }, local, words }) {
    const { period, text, word, format } = local;
    return {
      block: name,
      contactsTitle: headingOf(local, words?.title, 'contacts'),
      contacts: contactsOf(local),
      sourcesTitle: headingOf(local, words?.sources, 'sources'),
      sources: sourcesOf(local),
      notes: itemsOf('notes', (text.notes ?? {}) as Localised<z.output<typeof notes>>),
      disclaimer: word('disclaimer'),
      issued: word('issued', { date: format.date(period.figures.issued) }),
    };
  },
});

function contactsOf({ period, own }: LocalPeriod) {
  return Object.values(period.operation.contacts).map((contact) => ({
    name: own(contact.name),
    address: contact.address ? own(contact.address) : undefined,
    phone: contact.phone,
    email: contact.email ? mailAddress(contact.email) : undefined,
    web: contact.web ? webAddress(contact.web) : undefined,
  }));
}

/** The sources that the page names, in the order of operation.yaml; one has several names where its figures are of several days. */
function sourcesOf({ period, source, bind }: LocalPeriod) {
  const { figures, operation } = period;
  const { population, funding, presence } = figures;
  const parts = [population, funding, presence].flatMap((part) =>
    part ? [{ key: part.source, day: part.as_of }] : [],
  );
  const used = [...parts, { key: figures.source, day: undefined }];
  return Object.entries(operation.sources).flatMap(([key, { url }]) => {
    const names = new Set(used.filter((one) => one.key === key).map(({ day }) => source(key, day)));
    return [...names].map((name) => ({
      name: bind(name),
      url: url ? webAddress(url) : undefined,
    }));
  });
}
