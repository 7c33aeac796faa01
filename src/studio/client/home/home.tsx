// The first screen: every operation with its periods.
import type { HomeOperation } from '../../contract/home.ts';
import { Problem } from '../parts/problem.tsx';
import { useKnown } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { NewPeriod } from './new-period.tsx';
import { PeriodCard } from './period-card.tsx';

export function Home() {
  const say = useWords();
  const home = useKnown((known) => known.home);
  const operations = home?.operations ?? [];
  return (
    <main className="home">
      <div className="home-title">
        <h1>{say('home.title')}</h1>
        {operations.length > 0 && <NewPeriod operations={operations} />}
      </div>
      <Problem />
      {!home && <p className="help">{say('loading')}</p>}
      {home && operations.length === 0 && (
        <div className="empty">
          <h2>{say('home.empty')}</h2>
          <p>{say('home.emptyHint')}</p>
        </div>
      )}
      {operations.map((operation) => (
        <Operation key={operation.id} operation={operation} />
      ))}
    </main>
  );
}

function Operation({ operation: { id, name, periods } }: { operation: HomeOperation }) {
  const say = useWords();
  return (
    <section className="operation" aria-labelledby={`operation-${id}`}>
      <h2 id={`operation-${id}`}>{name}</h2>
      {periods.length === 0 && <p className="help">{say('home.noPeriods')}</p>}
      <ul className="cards">
        {periods.map((period) => (
          <li key={period.id}>
            <PeriodCard period={period} />
          </li>
        ))}
      </ul>
    </section>
  );
}
