// The first screen: every operation with its periods.
import type { CSSProperties } from 'react';
import type { HomeOperation } from '../../contract/home.ts';
import { isAllowed, needsOf } from '../../contract/needs.ts';
import { Icon } from '../parts/icon.tsx';
import { Problem } from '../parts/problem.tsx';
import { isBegun } from '../store/draft.ts';
import { hashOf } from '../store/route.ts';
import { useKnown } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { NewPeriod } from './new-period.tsx';
import { PeriodCard } from './period-card.tsx';
import { PeriodsSearch } from './search-field.tsx';
import { SearchResults } from './search-results.tsx';
import { useSearch } from './use-search.ts';

export function Home() {
  const say = useWords();
  const home = useKnown((known) => known.home);
  const operations = home?.operations ?? [];
  const route = useKnown((known) => known.route);
  const { search = '', operation } = route.screen === 'home' ? route : {};
  const found = useSearch(search, operation);
  const mayBegin = isAllowed(home?.rights, needsOf('/api/operation/new', undefined));
  const own = operations.filter(({ id, rights }) =>
    isAllowed(rights, needsOf('/api/new', { operation: id })),
  );
  return (
    <main className="home">
      <div className="home-title">
        <h1>{say('home.title')}</h1>
        <div className="home-ways">
          {mayBegin && <NewOperation isFirst={home !== undefined && operations.length === 0} />}
          {own.length > 0 && <NewPeriod operations={own} />}
        </div>
      </div>
      <Problem />
      {!home && <p className="help">{say('loading')}</p>}
      {home && operations.length === 0 && (
        <div className="empty">
          <h2>{say('home.empty')}</h2>
          <p>{say(mayBegin ? 'home.emptyHint' : 'home.emptyAsk')}</p>
        </div>
      )}
      {operations.length > 0 && <PeriodsSearch operations={operations} />}
      {search.trim() !== '' ? (
        <SearchResults found={found} operations={operations} />
      ) : (
        <div className="operations">
          {operations.map((one) => (
            <Operation key={one.id} operation={one} />
          ))}
        </div>
      )}
    </main>
  );
}

/** To a new operation, or back to the one that is half described. */
function NewOperation({ isFirst }: { isFirst: boolean }) {
  const say = useWords();
  const isHalf = useKnown(({ draft }) => isBegun(draft));
  return (
    <a className={isFirst ? 'primary' : 'secondary'} href={hashOf({ screen: 'begin', step: 'country' })}>
      <Icon name="plus" />
      {say(isHalf ? 'home.goOnOperation' : 'home.newOperation')}
    </a>
  );
}

/** As wide as its periods need, so that operations of one or two stand side by side. */
function Operation({ operation: { id, name, periods } }: { operation: HomeOperation }) {
  const say = useWords();
  const wide = { '--count': Math.max(1, periods.length) } as CSSProperties;
  return (
    <section className="operation" style={wide} aria-labelledby={`operation-${id}`}>
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
