// A period beside an earlier one: which one, what stands in the way of comparing, and then figures and words.
import { useEffect } from 'react';
import type { Compared, Comparison } from '../../contract/compare.ts';
import type { PeriodForm } from '../../contract/period.ts';
import { Icon } from '../parts/icon.tsx';
import { Pick } from '../parts/pick.tsx';
import { refusedIn } from '../parts/refused.ts';
import { hashOf } from '../store/route.ts';
import { useKnown, useStudio } from '../use-studio.ts';
import { type Say, useSpoken, useWords, type Word } from '../words.ts';
import { ComparedFigures } from './compared-figures.tsx';
import { ComparedWords } from './compared-words.tsx';
import { Others } from './others.tsx';
import { countsOf } from './sorts.ts';
import { Unread } from './unread.tsx';

export function CompareForm({ form }: { form: PeriodForm }) {
  const say = useWords();
  const studio = useStudio();
  const spoken = useSpoken();
  const comparison = useKnown((known) => known.comparison);
  const at = useKnown(({ route }) => (route.screen === 'period' ? route.at : undefined));
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked for again when the period or the language is another.
  useEffect(() => {
    void studio.compare(at);
  }, [studio, at, form.version, spoken]);
  return (
    <section className="compare" aria-labelledby="compare-title">
      <div className="compare-head">
        <h2 id="compare-title">{say('compare.title')}</h2>
        <a className="secondary small" href={hashOf({ screen: 'period', period: form.id, tab: 'words' })}>
          {say('page.back')}
        </a>
      </div>
      {comparison && comparison.earlier.length > 0 && <Which comparison={comparison} form={form} />}
      <p className="help" role="status">
        {summaryOf(comparison, say)}
      </p>
      {comparison?.refused && (
        <div className="notice" data-severity="error">
          <Icon name="warning" />
          <p>{whyNot(comparison.refused, say)}</p>
        </div>
      )}
      {comparison?.compared && <Parts compared={comparison.compared} form={form} />}
    </section>
  );
}

function Which({ comparison: { earlier, chosen }, form }: { comparison: Comparison; form: PeriodForm }) {
  const say = useWords();
  const studio = useStudio();
  const choose = (id: string) =>
    studio.go({ screen: 'period', period: form.id, tab: 'compare', at: id.split('/')[1] ?? '' });
  return <Pick label={say('compare.with')} options={earlier} chosen={chosen ?? ''} choose={choose} />;
}

/** In words that are about two periods, where there are such. */
function whyNot(refused: NonNullable<Comparison['refused']>, say: Say): string {
  const key = `compare.refused.${refused.code}`;
  const own = say(`compare.refused.${refused.code}` as Word);
  return own === key ? refusedIn(say, refused) : own;
}

/** What came of it, in a sentence that is announced. */
function summaryOf(comparison: Comparison | undefined, say: Say): string {
  if (!comparison) return say('loading');
  if (comparison.earlier.length === 0) return say('compare.none');
  const { compared } = comparison;
  if (!compared) return '';
  const figures = countsOf(compared.figures).map(([sort, count]) =>
    say(`compare.count.${sort}` satisfies Word, { count }),
  );
  const { all, changed } = compared.passages;
  return [
    ...(figures.length > 0 ? [say('compare.figureCounts', { figures: figures.join(', ') })] : []),
    ...(all > 0 ? [say('compare.wordCounts', { changed, all })] : []),
    ...(compared.last.figures && compared.now.figures ? [say('compare.pagesSay')] : []),
  ].join(' ');
}

function Parts({ compared, form }: { compared: Compared; form: PeriodForm }) {
  return (
    <>
      <Unread compared={compared} form={form} />
      <ComparedFigures compared={compared} form={form} />
      <ComparedWords compared={compared} form={form} />
      <Others compared={compared} form={form} />
    </>
  );
}
