// One figure: what it is, its value now and last time, where texts name it.
import { memo } from 'react';
import type { FigureRow, PeriodForm, StudioFinding } from '../../contract/period.ts';
import { Finding } from '../parts/finding.tsx';
import { hashOf } from '../store/route.ts';
import { keyOf } from '../store/state.ts';
import { fieldsOf } from '../store/values.ts';
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
  const key = keyOf({ file: 'figures', at: row.name });
  const edit = useKnown(({ edits }) => edits[key]);
  const isLit = useKnown(({ route }) => route.screen === 'period' && route.at === row.name);
  const own = findings.filter(
    (one) => one.in === 'figures' && (one.at === row.name || one.at === row.path.join('.')),
  );
  const { name, label, last, time, source, value } = row;
  return (
    <tr data-gap={value === null || undefined} data-lit={isLit || undefined}>
      <th scope="row">
        <span className="figure-label">{label}</span>
        <span className="help">{[time, source].filter(Boolean).join(' · ')}</span>
        {edit?.state === 'refused' && edit.why && (
          <span className="finding" data-severity="error">
            {edit.why.message} {edit.why.hint}
          </span>
        )}
        {own.map((finding) => (
          <Finding key={`${finding.code} ${finding.message}`} finding={finding} />
        ))}
      </th>
      <td className="number">
        <ValueCell row={row} edit={edit} isWanted={isLit} paste={paste} />
        <StateWord edit={edit} isGap={value === null && !row.isDerived} findings={own} />
        {edit?.state === 'conflict' && (
          <span className="buttons">
            <button type="button" className="secondary small" onClick={() => studio.choose(key, 'ours')}>
              {say('conflict.keep', { value: String(edit.value ?? '') })}
            </button>
            <button type="button" className="secondary small" onClick={() => studio.choose(key, 'theirs')}>
              {say('conflict.take', { value: String(edit.theirs ?? '') })}
            </button>
          </span>
        )}
      </td>
      {hasLast && (
        <td className="number">
          <span>{last?.shown ?? '–'}</span>
          <span className="help">{[last?.change, last?.percent].filter(Boolean).join(' · ')}</span>
        </td>
      )}
      <td>
        <UsedIn form={form} usedIn={row.usedIn} name={name} />
      </td>
    </tr>
  );
});

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
