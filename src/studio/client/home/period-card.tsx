// A period as a card: its first page, its name, how far figures and languages have come, what stands in the way.
import type { HomePeriod, Progress } from '../../contract/home.ts';
import { Finding } from '../parts/finding.tsx';
import { hashOf } from '../store/route.ts';
import { useWords } from '../words.ts';
import { FirstPage } from './first-page.tsx';

export function PeriodCard({ period }: { period: HomePeriod }) {
  const { id, name, figures, languages, faults, picture } = period;
  const say = useWords();
  const href = hashOf({ screen: 'period', period: id, tab: 'words' });
  return (
    <article className="card">
      <FirstPage picture={picture} />
      <h3>
        <a href={href}>{name}</a>
      </h3>
      {faults.map((fault) => (
        <Finding key={`${fault.code} ${fault.message}`} finding={fault} />
      ))}
      <dl className="progress-list">
        <Row name={say('home.figures')} progress={figures} />
        {languages.map(({ language, name: own, ...progress }) => (
          <Row key={language} name={own} progress={progress} />
        ))}
      </dl>
    </article>
  );
}

function Row({ name, progress: { total, done } }: { name: string; progress: Progress }) {
  const say = useWords();
  const left = total - done;
  return (
    <div className="progress-row">
      <dt>{name}</dt>
      <dd>
        {left > 0 ? say('home.left', { count: left }) : say('home.done')}
        <progress max={Math.max(total, 1)} value={total === 0 ? 1 : done} aria-hidden="true" />
      </dd>
    </div>
  );
}
