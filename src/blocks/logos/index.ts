// The logos of donors: each at least as large as its owner asks for, none more prominent than another.

import { stopOf } from '../../language/said.ts';
import type { LocalPeriod } from '../../locale/local.ts';
import type { DataPath } from '../../values.ts';
import { ordered } from '../donors/order.ts';
import { kind } from '../kind.ts';
import { dataUri } from '../photo.ts';
import { heading, headingOf } from '../words.ts';
import { type Logo, operation } from './data.ts';
import { drawnIn, logosOf } from './drawn.ts';
import { emblemMissing } from './emblem-missing.ts';
import { emblemWithoutStatement } from './emblem-without-statement.ts';
import { logoWithoutFile } from './logo-without-file.ts';
import { logoWithoutRoom } from './logo-without-room.ts';
import { logosNone } from './logos-none.ts';

export const logos = kind({
  says: 'the logos of donors',
  usual: { donor_logos: {} },
  words: heading,
  less: 'Show fewer logos, or put the block elsewhere in page.yaml, where there is more room: each logo has the least size that its owner asks for.',
  operation,
  templateWords: ['title', 'statements.funded', 'statements.co_funded'],
  stands: (name) => ({ [name]: { in: 'operation', at: ['logos'] } }),
  pictures(name, _, { file, operation: own }) {
    const all = own.languages.flatMap((language) =>
      logosOf(name, file.donors.list, own, language).map(({ code, id, logo, file: image }) => {
        const at: DataPath = ['logos', code, 'file', ...(typeof logo.file === 'string' ? [] : [language])];
        return { id, role: 'logo' as const, file: image, focus: [], at, words: [] };
      }),
    );
    return [...new Map(all.map((one) => [one.id, one])).values()];
  },
  show({ block: { name }, local, words, area }) {
    const { period, language } = local;
    const { logos: drawn, clear } = drawnIn(period, name, ordered(local), area, language);
    if (drawn.length === 0) return undefined;
    return {
      block: name,
      title: headingOf(local, words?.title, 'kinds.logos.title'),
      measures: { clear: `${clear}mm` },
      photos: drawn.map(({ code, id, logo, shown, size }) => {
        const ratio = Math.round((size.width / size.height) * 1000) / 1000;
        return {
          name: id,
          src: dataUri(shown),
          position: '50% 50%',
          ratio,
          size,
          ...wordsOf(local, code, logo),
        };
      }),
    };
  },
  checks: [logosNone, logoWithoutFile, logoWithoutRoom, emblemWithoutStatement, emblemMissing],
});

/** What stands for a logo: its donor's name, and the statement that its picture has; one that stands beside it. */
function wordsOf({ language, format, word }: LocalPeriod, code: string, logo: Logo) {
  const statement = logo.statement && word(`kinds.logos.statements.${logo.statement}`);
  const name = format.donor(code);
  if (statement === undefined) return { alt: name };
  return logo.statement_in_picture
    ? { alt: `${name}${stopOf(language)} ${statement}` }
    : { alt: name, statement };
}
