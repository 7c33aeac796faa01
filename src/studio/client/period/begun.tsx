// What was just begun: out of what, and how much there is to do.
import { Button } from 'react-aria-components';
import type { PeriodForm } from '../../contract/period.ts';
import { Icon } from '../parts/icon.tsx';
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
      </div>
      <Button className="icon-button" aria-label={say('close')} onPress={studio.dismiss}>
        <Icon name="close" />
      </Button>
    </section>
  );
}
