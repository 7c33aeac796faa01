// All comments of a period: those that are open first, each with the way to its place; and one of the period as a whole.
import { useEffect, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { PeriodForm } from '../../contract/period.ts';
import type { StudioThread } from '../../contract/together.ts';
import { useMay } from '../may.ts';
import { Finding } from '../parts/finding.tsx';
import { Icon } from '../parts/icon.tsx';
import { hashOf } from '../store/route.ts';
import { shownIn } from '../store/values.ts';
import { useKnown } from '../use-studio.ts';
import { useSpoken, useWords } from '../words.ts';
import { NewComment } from './new-comment.tsx';
import { placeOf } from './of-anchor.ts';
import { Thread } from './thread.tsx';

export function CommentsForm({ form }: { form: PeriodForm }) {
  const say = useWords();
  const together = useKnown((known) => known.together);
  const asked = useKnown(({ route }) => (route.screen === 'period' ? route.at : undefined));
  const [isNew, begin] = useState(false);
  const maySay = useMay('/api/say');
  const threads = together?.threads ?? [];
  const open = threads.filter(({ settled }) => !settled);
  const settled = threads.filter((thread) => thread.settled).toReversed();
  const isSettledAsked = settled.some(({ id }) => id === asked);
  useEffect(() => {
    if (asked !== undefined && together) document.getElementById(`comment-${asked}`)?.focus();
  }, [asked, together]);
  if (!together) return <p className="help">{say('loading')}</p>;
  return (
    <div className="comments">
      <div className="comments-head">
        <p className="help" role="status">
          {say('comments.all', { count: open.length })}
        </p>
        {!isNew && maySay && (
          <Button className="secondary small" onPress={() => begin(true)}>
            <Icon name="plus" />
            {say('comments.ofPeriod')}
          </Button>
        )}
      </div>
      {isNew && <NewComment on={{ period: true }} done={() => begin(false)} />}
      {together.findings.map((finding) => (
        <Finding key={`${finding.code} ${finding.message}`} finding={finding} />
      ))}
      {threads.length === 0 && !isNew && <p className="empty">{say('comments.none')}</p>}
      <List threads={open} form={form} />
      {settled.length > 0 && (
        <Disclosure className="settled" defaultExpanded={isSettledAsked}>
          <Heading level={2}>
            <Button slot="trigger" className="quiet">
              <Icon name="forward" />
              {say('comments.settledOnes', { count: settled.length })}
            </Button>
          </Heading>
          <DisclosurePanel>
            <List threads={settled} form={form} />
          </DisclosurePanel>
        </Disclosure>
      )}
    </div>
  );
}

function List({ threads, form }: { threads: readonly StudioThread[]; form: PeriodForm }) {
  return (
    <ul className="plain">
      {threads.map((thread) => (
        <li key={thread.id} className="comment">
          <Where thread={thread} form={form} />
          <Whole thread={thread} form={form} />
        </li>
      ))}
    </ul>
  );
}

/** With the words of its passage as they stand on the screen. */
function Whole({ thread, form }: { thread: StudioThread; form: PeriodForm }) {
  const { on } = thread;
  const now = useKnown((known) => {
    if (!('text' in on)) return undefined;
    const value = shownIn(known, { file: { text: on.text }, path: on.path, at: on.path.join('.') });
    return value === null ? undefined : String(value);
  });
  return <Thread thread={thread} form={form} now={now} />;
}

function Where({ thread: { on }, form }: { thread: StudioThread; form: PeriodForm }) {
  const say = useWords();
  const spoken = useSpoken();
  if ('period' in on) return <p className="way">{say('comments.wholePeriod')}</p>;
  if ('page' in on) {
    const language = form.languages.find((one) => one.language === on.language)?.name ?? on.language;
    return <p className="way">{say('comments.onPage', { number: on.page, language })}</p>;
  }
  const place = placeOf(on, form, spoken);
  if (!place?.route) return <p className="way">{say('comments.gone')}</p>;
  return (
    <p className="way">
      <a href={hashOf(place.route)}>{place.name}</a>
    </p>
  );
}
