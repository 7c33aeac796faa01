// A person of the list: a cell a column, and below them what is wrong.
import type { ClipboardEvent } from 'react';
import type { Column, ListFinding, Person } from '../../contract/mails.ts';
import { refusedIn } from '../parts/refused.ts';
import { IconButton } from '../parts/tip.tsx';
import { useWords, type Word } from '../words.ts';
import { filledPeople, isRows } from './pasted-people.ts';

type Choices = readonly { id: string; name: string }[];

/** What can be chosen in the columns that are not written. */
export type Options = Readonly<Record<'language' | 'delivery', Choices>>;

const written = ['email', 'name', 'organisation'] as const satisfies Column[];

type Props = {
  people: readonly Person[];
  /** Counted from 0. */
  row: number;
  set: (people: readonly Person[]) => void;
  findings: readonly ListFinding[];
  options: Options;
};

export function PersonRow({ people, row, set, findings, options }: Props) {
  const say = useWords();
  const person = people[row];
  if (!person) return null;
  const label = (column: Column) => say('people.cell', { row: row + 1, column: say(`people.${column}`) });
  const change = (column: Column, value: string) =>
    set(people.map((one, index) => (index === row ? { ...one, [column]: value } : one)));
  const paste = (column: Column) => (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!isRows(text)) return;
    event.preventDefault();
    set(filledPeople(people, { row, column }, text));
  };
  const faults = `people-${row}`;
  return (
    <tr data-faulty={findings.length > 0 || undefined}>
      {written.map((column) => (
        <td key={column}>
          <input
            className="input"
            aria-label={label(column)}
            aria-invalid={(column === 'email' && findings.length > 0) || undefined}
            aria-describedby={findings.length > 0 ? faults : undefined}
            type="text"
            inputMode={column === 'email' ? 'email' : 'text'}
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            placeholder={say(`people.${column}`)}
            value={person[column]}
            onChange={({ target }) => change(column, target.value)}
            onPaste={paste(column)}
          />
          {column === 'email' && <Faults id={faults} findings={findings} />}
        </td>
      ))}
      {(['language', 'delivery'] as const).map((column) => (
        <td key={column}>
          <Choose
            label={label(column)}
            value={person[column]}
            choices={options[column]}
            set={(value) => change(column, value)}
          />
        </td>
      ))}
      <td>
        <IconButton
          icon="close"
          name={say('people.removeOne', { row: row + 1 })}
          press={() => set(people.filter((_, index) => index !== row))}
        />
      </td>
    </tr>
  );
}

type Choosing = { label: string; value: string; choices: Choices; set: (value: string) => void };

/** One of few; what a file said and there is not stands there as it was. */
function Choose({ label, value, choices, set }: Choosing) {
  const known = choices.find(({ id }) => id.toLowerCase() === value.toLowerCase());
  return (
    <select
      className="input"
      aria-label={label}
      value={known?.id ?? value}
      onChange={({ target }) => set(target.value)}
    >
      {!known && <option value={value}>{value === '' ? '—' : `${value} ?`}</option>}
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** What is wrong with a person, in the studio's words where it has some. */
function Faults({ id, findings }: { id: string; findings: readonly ListFinding[] }) {
  const say = useWords();
  if (findings.length === 0) return null;
  return (
    <ul className="plain people-faults" id={id}>
      {findings.map(({ code, message, hint }) => {
        const own = faults[code];
        return <li key={`${code} ${message}`}>{own ? say(own) : refusedIn(say, { code, message, hint })}</li>;
      })}
    </ul>
  );
}

const faults: Readonly<Record<string, Word>> = {
  'recipient-language': 'fault.language',
  'recipient-delivery': 'fault.delivery',
};
