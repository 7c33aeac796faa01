// What the finished file says of itself, in the words of its language.

import { isGap } from '../gaps.ts';
import { commaOf } from '../language/tag.ts';
import type { LocalPeriod } from '../locale/local.ts';
import type { Target } from '../pdf/metadata.ts';
import { decoded } from '../text/address.ts';
import { webAddress } from './address.ts';

/** What a reader sees in the window's title, in a library and on a link. */
export type DocumentFacts = {
  title: string;
  author: string;
  subject: string;
  keywords: readonly string[];
  issued: string;
  describeLink(words: string, target: Target): string;
};

/** One period's facts in one language. Keywords are what it is about: place, kind, month, and the groups it counts. */
export function documentFacts({ period, word, own, format, language }: LocalPeriod): DocumentFacts {
  const { operation, figures } = period;
  const month = format.month(figures.issued);
  const country = own(operation.name);
  const organisation = own(operation.organisation.short);
  const groups = Object.keys(figures.population?.groups ?? {}).map((group) =>
    word(`population.groups.${group}`),
  );
  return {
    title: word('title', { organisation, operation: country, kind: word('kind'), month }),
    author: own(operation.organisation.full),
    subject: [word('kind'), country, month].join(commaOf(language)),
    keywords: [...new Set([organisation, country, word('kind'), month, ...groups])],
    // A draft of which the day of issue is not known yet is dated by its period.
    issued: isGap(figures.issued) ? `${period.periodId}-01` : figures.issued,
    describeLink: (text, target) => {
      if ('page' in target) return word('links.page', { text, page: target.page });
      const [kind, address] =
        'web' in target ? ['web', webAddress(target.web).shown] : ['mail', decoded(target.mail)];
      const isAddress = bare(text) === bare(address) || text === '';
      return isAddress
        ? word(`links.${kind}_address`, { address })
        : word(`links.${kind}`, { text, address });
    },
  };
}

/** Two ways of writing an address are the same but for capitals and for spaces where a line breaks. */
function bare(text: string): string {
  return webAddress(text).shown.replace(/\s/g, '').toLowerCase();
}
