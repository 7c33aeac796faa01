// The figures of a period as a table, worked in like a spreadsheet.
import { useState } from 'react';
import type { FigureRow, PeriodForm, StudioFinding } from '../../contract/period.ts';
import { FiguresDialog } from '../bring/figures-dialog.tsx';
import { FiguresFile } from '../bring/figures-file.tsx';
import { useFileDrop } from '../bring/file-drop.ts';
import { useMay } from '../may.ts';
import { Choice } from '../parts/choice.tsx';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { FigureLine } from './figure-line.tsx';
import { filled } from './filled.ts';
import { spotOf } from './spot.ts';

export function FiguresForm({ form }: { form: PeriodForm }) {
  const say = useWords();
  const studio = useStudio();
  // Gaps that are filled stay on the screen until another choice is made.
  const [gapNames, showGaps] = useState<ReadonlySet<string>>();
  const [told, tell] = useState('');
  const [file, bring] = useState<File>();
  const mayBring = useMay('/api/import');
  const dropping = useFileDrop(bring);
  const { isOver, drop } = mayBring ? dropping : { isOver: false, drop: {} };
  const gaps = form.figures.filter(({ value, isDerived }) => value === null && !isDerived);
  const seen = form.figures.filter(({ name }) => gapNames?.has(name) ?? true);
  const hasLast = form.figures.some(({ last }) => last !== undefined);
  const sections = [...Map.groupBy(seen, ({ section }) => section)];
  const paste = (from: string, text: string): boolean => {
    const fills = filled(
      seen.filter(({ isDerived }) => !isDerived),
      from,
      text,
    );
    for (const { row, value } of fills) studio.type(spotOf(row), value);
    if (fills.length > 0) tell(say('figures.filled', { count: fills.length }));
    return fills.length > 0;
  };
  return (
    <section className="figures" aria-label={say('tabs.figures')} data-over={isOver || undefined} {...drop}>
      {isOver && <p className="drop-here">{say('figures.drop')}</p>}
      {file && (
        <FiguresDialog
          key={`${file.name} ${file.lastModified}`}
          file={file}
          leave={() => bring(undefined)}
          taken={(count) => {
            bring(undefined);
            tell(say('figures.taken', { count }));
          }}
        />
      )}
      <div className="figures-head">
        <Choice
          label={say('figures.show')}
          options={[
            { id: 'all', name: say('figures.all') },
            { id: 'gaps', name: say('figures.gaps', { count: gaps.length }) },
          ]}
          chosen={gapNames ? 'gaps' : 'all'}
          choose={(chosen) => showGaps(chosen === 'all' ? undefined : new Set(gaps.map(({ name }) => name)))}
        />
        <FiguresFile period={form.id} take={bring} />
        <p className="help" role="status">
          {told || (mayBring && say('figures.says'))}
        </p>
      </div>
      {seen.length === 0 && <p className="empty">{say('figures.none')}</p>}
      {sections.map(([section, own]) => (
        <Section key={section} name={section} rows={own} form={form} hasLast={hasLast} paste={paste} />
      ))}
    </section>
  );
}

const none: readonly StudioFinding[] = [];

type SectionProps = {
  name: FigureRow['section'];
  rows: readonly FigureRow[];
  form: PeriodForm;
  /** Whether there was a last time. */
  hasLast: boolean;
  paste: (from: string, text: string) => boolean;
};

function Section({ name, rows, form, hasLast, paste }: SectionProps) {
  const say = useWords();
  const findings = useKnown((known) => known.findings);
  return (
    <table className="figure-table" data-section={name}>
      <caption>{say(`figures.of.${name}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('figures.label')}</th>
          <th scope="col" className="number">
            {say('figures.now')}
          </th>
          {hasLast && (
            <th scope="col" className="number">
              {say('figures.last')}
            </th>
          )}
          <th scope="col">{say('figures.usedIn')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <FigureLine
            key={row.name}
            row={row}
            form={form}
            findings={findings ?? none}
            hasLast={hasLast}
            paste={paste}
          />
        ))}
      </tbody>
    </table>
  );
}
