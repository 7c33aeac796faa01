// A period as a card: its first page, its name, how far figures and languages have come, what stands in the way.
import type { HomePeriod, Progress } from '../../contract/home.ts';
import { Finding } from '../parts/finding.tsx';
import { Icon } from '../parts/icon.tsx';
import { hashOf } from '../store/route.ts';
import { useWords } from '../words.ts';
import { FirstPage } from './first-page.tsx';

export function PeriodCard({ period }: { period: HomePeriod }) {
  const { id, name, figures, languages, faults, picture, people } = period;
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
      <Approvals period={period} />
      {people.length > 0 && (
        <p className="help" dir="auto">
          {say('home.people', { names: people.join(', ') })}
        </p>
      )}
    </article>
  );
}

/** Who approved it: all languages in one line where it is the same of all. */
function Approvals({ period: { approvals, languages } }: { period: HomePeriod }) {
  const say = useWords();
  const lines = approvals.map(({ language, by: name, when, isSigned, isChanged }) => {
    const words = isChanged ? 'home.changed' : isSigned ? 'home.signed' : 'home.marked';
    const own = languages.find((one) => one.language === language)?.name ?? language;
    return { own, isChanged, says: say(words, { name, when }) };
  });
  const [first] = lines;
  const isOne = first && lines.length === languages.length && lines.every(({ says }) => says === first.says);
  return (
    <>
      {(isOne ? [{ ...first, own: '' }] : lines).map(({ own, says, isChanged }) => (
        <p key={own} className="approved" data-changed={isChanged || undefined}>
          <Icon name={isChanged ? 'warning' : 'check'} />
          <span dir="auto">{own === '' ? says : `${own}: ${says}`}</span>
        </p>
      ))}
    </>
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
