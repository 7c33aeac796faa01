// What was found in all periods, the newest first: each place leads to its passage or figure.
import type { HomeOperation } from '../../contract/home.ts';
import type { SearchedPeriod, SearchPlace } from '../../contract/search.ts';
import { hashOf } from '../store/route.ts';
import { useSpoken, useWords } from '../words.ts';
import { titleOf } from '../words-form/title.ts';
import type { FoundPeriods } from './use-search.ts';

/** `found`: nothing until there is a first answer. */
type Props = { found: FoundPeriods | undefined; operations: readonly HomeOperation[] };

const nothingYet: FoundPeriods = { text: '', periods: [], unread: [], left: 0 };

/** So many places are shown of all periods; of the others, how many there are. */
const most = 200;

export function SearchResults({ found, operations }: Props) {
  const { periods, unread, left } = found ?? nothingYet;
  const say = useWords();
  const count = periods.reduce((sum, one) => sum + one.count, 0);
  const names = namesOf(operations);
  let room = most;
  const shown = periods.map((period) => {
    const places = period.places.slice(0, Math.max(0, room));
    room -= places.length;
    return { ...period, places };
  });
  return (
    <div className="search-results">
      <p role="status" className="help">
        {!found && say('loading')}
        {count > 0 && say('search.found', { count })} {left > 0 && say('search.left', { count: left })}
        {found && count === 0 && left === 0 && say('search.none')}
      </p>
      {left === 0 && unread.length > 0 && (
        <p className="finding" data-severity="warning">
          {say('search.unread')}{' '}
          {unread.map((id, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={hashOf({ screen: 'period', period: id, tab: 'findings' })}>{names.get(id) ?? id}</a>
            </span>
          ))}
        </p>
      )}
      {shown.map((period) => (
        <Period key={period.id} period={period} name={names.get(period.id) ?? period.id} />
      ))}
    </div>
  );
}

/** What the periods are called: with their operation where there are several. */
function namesOf(operations: readonly HomeOperation[]): ReadonlyMap<string, string> {
  const all = operations.flatMap((operation) =>
    operation.periods.map(({ id, name }): [string, string] => {
      return [id, operations.length > 1 ? `${operation.name} · ${name}` : name];
    }),
  );
  return new Map(all);
}

function Period({ period, name }: { period: SearchedPeriod; name: string }) {
  const say = useWords();
  const { id, places, count } = period;
  return (
    <section aria-labelledby={`found-${id}`}>
      <h2 id={`found-${id}`}>
        <a href={hashOf({ screen: 'period', period: id, tab: 'words' })}>{name}</a>
      </h2>
      <ul className="plain">
        {places.map((place) => (
          <li key={`${place.in} ${place.at} ${'language' in place ? place.language : ''}`}>
            <Place place={place} period={period} />
          </li>
        ))}
      </ul>
      {count > places.length && <p className="help">{say('find.more', { count: count - places.length })}</p>}
    </section>
  );
}

function Place({ place, period }: { place: SearchPlace; period: SearchedPeriod }) {
  const say = useWords();
  const spoken = useSpoken();
  const { at, label, before, found, after } = place;
  if (place.in === 'figures')
    return (
      <a className="found-place" href={hashOf({ screen: 'period', period: period.id, tab: 'figures', at })}>
        <span className="help">{[say('tabs.figures'), place.shown].filter(Boolean).join(' · ')}</span>
        <span className="found-words" dir="auto">
          {before}
          <mark>{found}</mark>
          {after}
        </span>
      </a>
    );
  const { language, titles, block: name, start, end } = place;
  const own = period.languages.find((one) => one.language === language);
  const title = titleOf({ titles, name }, period, spoken);
  return (
    <a
      className="found-place"
      href={hashOf({
        ...{ screen: 'period', period: period.id, tab: 'words', language, at },
        select: [start, end],
      })}
    >
      <span className="help">{[title, label, own?.name].filter(Boolean).join(' · ')}</span>
      <span className="found-words" lang={language} dir={own?.direction}>
        {before}
        <mark>{found}</mark>
        {after}
      </span>
    </a>
  );
}
