// The people of the list, a row each.
import type { ListFinding, Person } from '../../contract/mails.ts';
import type { FormLanguage } from '../../contract/period.ts';
import { type Say, useWords } from '../words.ts';
import { order } from './pasted-people.ts';
import { type Options, PersonRow } from './person-row.tsx';

/** A longer list comes as a file. */
const most = 500;

type Props = {
  people: readonly Person[];
  set: (people: readonly Person[]) => void;
  findings: readonly ListFinding[];
  languages: readonly FormLanguage[];
};

export function PeopleTable({ people, set, findings, languages }: Props) {
  const say = useWords();
  if (people.length > most) return <p className="help">{say('people.many', { count: people.length })}</p>;
  const options = optionsOf(say, languages);
  return (
    <table className="people-table">
      <thead>
        <tr>
          {order.map((column) => (
            <th key={column} scope="col">
              {say(`people.${column}`)}
            </th>
          ))}
          <th scope="col">
            <span className="unseen">{say('people.remove')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((_, row) => (
          <PersonRow
            // biome-ignore lint/suspicious/noArrayIndexKey: the same person may stand there twice, while it is typed.
            key={row}
            people={people}
            row={row}
            set={set}
            findings={findings.filter(({ line }) => line === row + 2)}
            options={options}
          />
        ))}
      </tbody>
    </table>
  );
}

function optionsOf(say: Say, languages: readonly FormLanguage[]): Options {
  return {
    language: [
      ...languages.map(({ language: id, name }) => ({ id, name })),
      ...(languages.length > 1 ? [{ id: 'both', name: say('people.all') }] : []),
    ],
    delivery: (['attachment', 'link'] as const).map((id) => ({ id, name: say(`delivery.${id}`) })),
  };
}
