// One figure: what it is, its value now and last time, where texts name it.
import { memo, useRef } from 'react';
import type { FigureRow, PeriodForm, StudioFinding } from '../../contract/period.ts';
import { Finding } from '../parts/finding.tsx';
import { useKeptFocus } from '../parts/kept-focus.ts';
import { refusedIn } from '../parts/refused.ts';
import { hashOf } from '../store/route.ts';
import { type Edit, keyOf } from '../store/state.ts';
import { fieldsOf } from '../store/values.ts';
import { Talk } from '../together/talk.tsx';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { StateWord } from '../words-form/state-word.tsx';
import { ValueCell } from './value-cell.tsx';

type Props = {
  row: FigureRow;
  form: PeriodForm;
  findings: readonly StudioFinding[];
  hasLast: boolean;
  paste: (from: string, text: string) => boolean;
};

export const FigureLine = memo(function FigureLine({ row, form, findings, hasLast, paste }: Props) {
  const say = useWords();
  const studio = useStudio();
  const line = useRef<HTMLTableRowElement>(null);
  const keep = useKeptFocus();
  const key = keyOf({ file: 'figures', at: row.name });
  const choose = (side: 'ours' | 'theirs') => {
    studio.choose(key, side);
    keep(() => line.current?.querySelector<HTMLElement>('input'));
  };
  const edit = useKnown(({ edits }) => edits[key]);
  const isLit = useKnown(({ route }) => route.screen === 'period' && route.at === row.name);
  const own = findings.filter(
    (one) => one.in === 'figures' && (one.at === row.name || one.at === row.path.join('.')),
  );
  const { name, label, last, time, source, value } = row;
  // That it is empty, and what it was last time, stands in the row itself.
  const told = own.filter(({ code }) => code !== 'empty');
  return (
    <tr ref={line} data-gap={value === null || undefined} data-lit={isLit || undefined}>
      <th scope="row">
        <span className="figure-label">{label}</span>
        <span className="help">{[time, source].filter(Boolean).join(' · ')}</span>
        {row.form && (
          <span className="help figure-form" id={`form-${name}`} data-gap={value === null || undefined}>
            {say(`figures.form.${row.form}`)}
          </span>
        )}
        {edit?.state === 'refused' && edit.why && (
          <span className="finding" data-severity="error">
            {refusedIn(say, edit.why)}
          </span>
        )}
        {told.map((finding) => (
          <Finding key={`${finding.code} ${finding.message}`} finding={finding} />
        ))}
        {!row.isDerived && <Talk on={{ figure: [...row.path] }} name={label} form={form} />}
      </th>
      <td className="number">
        <ValueCell row={row} edit={edit} isWanted={isLit} paste={paste} />
        <StateWord edit={edit} isGap={value === null && !row.isDerived} findings={own} />
        {edit?.state === 'conflict' && <Versions edit={edit} choose={choose} />}
      </td>
      {hasLast && (
        <td className="number">
          {/* A time breaks between its ends. */}
          <span>{last?.shown.replace('/', '/\u200B') ?? '–'}</span>
          <span className="help">{[last?.change, last?.percent].filter(Boolean).join(' · ')}</span>
        </td>
      )}
      <td>
        <UsedIn form={form} usedIn={row.usedIn} name={name} />
      </td>
    </tr>
  );
});

type Choosing = { edit: Edit; choose: (side: 'ours' | 'theirs') => void };

/** It was changed elsewhere too: one's own value, or theirs. */
function Versions({ edit, choose }: Choosing) {
  const say = useWords();
  return (
    <span className="buttons">
      <button type="button" className="secondary small" onClick={() => choose('ours')}>
        {say('conflict.keep', { value: String(edit.value ?? '') })}
      </button>
      <button type="button" className="secondary small" onClick={() => choose('theirs')}>
        {say('conflict.take', { value: String(edit.theirs ?? '') })}
      </button>
    </span>
  );
}

function UsedIn({ form, usedIn }: { form: PeriodForm; usedIn: readonly string[]; name: string }) {
  const say = useWords();
  const fields = fieldsOf(form).filter(({ at }) => usedIn.includes(at));
  if (fields.length === 0) return <span className="help">{say('figures.unused')}</span>;
  return (
    <ul className="plain used-in">
      {fields.map(({ at, label }) => (
        <li key={at}>
          <a href={hashOf({ screen: 'period', period: form.id, tab: 'words', at })}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
