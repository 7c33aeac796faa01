// What a passage said last time, and what is new in it.
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { FormLanguage } from '../../contract/period.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words.ts';
import { Diff } from './diff.tsx';
import type { Frame } from './frame.ts';
import { printedWords } from './printed.ts';

type Props = { was: string; now: string; language: FormLanguage; form: Frame };

export function LastTime({ was, now, language, form }: Props) {
  const say = useWords();
  if (was === now) return <p className="help">{say('last.same')}</p>;
  const print = (source: string) => printedWords(source, form.chips[language.language] ?? {});
  return (
    <Disclosure className="last-time">
      <Heading level={3}>
        <Button slot="trigger" className="quiet">
          <Icon name="forward" />
          {say('last.changed')}
        </Button>
      </Heading>
      <DisclosurePanel>
        <Diff before={print(was)} after={print(now)} language={language} />
      </DisclosurePanel>
    </Disclosure>
  );
}
