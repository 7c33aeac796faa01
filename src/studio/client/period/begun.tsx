// What was just begun: out of what, how much there is to do, and what comes first.
import { Button } from 'react-aria-components';
import type { PeriodForm } from '../../contract/period.ts';
import { Icon } from '../parts/icon.tsx';
import { IconButton } from '../parts/tip.tsx';
import { hashOf } from '../store/route.ts';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';

export function Begun({ form }: { form: PeriodForm }) {
  const say = useWords();
  const studio = useStudio();
  const begun = useKnown((known) => known.begun);
  if (begun?.period !== form.id) return null;
  const { from, open } = begun;
  return (
    <section className="notice" role="status">
      <Icon name="check" />
      <div>
        <p>
          <strong>
            {from === undefined
              ? say('begun.first', { name: form.name })
              : say('begun.title', { name: form.name, from })}
          </strong>
        </p>
        <p className="help">{say('begun.open', { count: open })}</p>
        <p className="help">
          {say('begun.next')}{' '}
          <a href={hashOf({ screen: 'period', period: form.id, tab: 'figures' })}>{say('begun.figures')}</a>
        </p>
        {from !== undefined && (
          <Button className="secondary small" onPress={() => void studio.unbegin()}>
            {say('begun.takeBack')}
          </Button>
        )}
      </div>
      <IconButton icon="close" name={say('close')} press={studio.dismiss} />
    </section>
  );
}
