// Which sheets are made: each language in each edition, with the names of what stands beside it.
import type { LocalPeriod } from '../locale/local.ts';
import type { Edition, Sheet } from './edition.ts';
import { type EditionName, readersEdition } from './index.ts';
import { coverName, fileName } from './names.ts';

/** The sheets of these languages and editions, in the order in which their files are told. */
export function sheetsOf(
  locals: readonly LocalPeriod[],
  editions: ReadonlyMap<EditionName, Edition>,
  { draft, csv, unmarked = false }: Pick<Sheet, 'draft' | 'csv' | 'unmarked'>,
): { name: EditionName; edition: Edition; sheet: Sheet }[] {
  const languages = locals.map(({ language }) => language);
  const forReaders = editions.get(readersEdition);
  return locals.flatMap((local) =>
    [...editions].map(([name, edition]) => {
      const { period } = local;
      const sheet: Sheet = {
        ...{ local, draft, unmarked, csv, languages },
        file: (language, part, ending = edition.ending) =>
          fileName(period, language, { suffix: edition.suffix, ending }, draft, part),
        pdf: (language) => forReaders && fileName(period, language, forReaders, draft),
        cover: (language) => forReaders && coverName(period, language, draft),
      };
      return { name, edition, sheet };
    }),
  );
}
