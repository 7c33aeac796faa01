// The same passage was changed elsewhere: both are shown, and one is chosen.
import { Button, Group } from 'react-aria-components';
import type { FormLanguage } from '../../contract/period.ts';
import type { Edit } from '../store/state.ts';
import { useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { Diff } from './diff.tsx';
import type { Frame } from './frame.ts';
import { printedWords } from './printed.ts';

type Props = {
  editKey: string;
  edit: Edit;
  language: FormLanguage;
  form: Frame;
  /** One is chosen: this is gone then, and the focus with it. */
  chosen: () => void;
};

export function Conflict({ editKey, edit, language, form, chosen }: Props) {
  const say = useWords();
  const studio = useStudio();
  const choose = (side: 'ours' | 'theirs') => {
    studio.choose(editKey, side);
    chosen();
  };
  const print = (value: Edit['value']) =>
    printedWords(String(value ?? ''), form.chips[language.language] ?? {});
  return (
    <Group className="conflict" aria-label={say('conflict.title')}>
      <p>
        <strong>{say('conflict.title')}</strong> {say('conflict.says')}
      </p>
      <Diff before={print(edit.value)} after={print(edit.theirs ?? null)} language={language} />
      <div className="buttons">
        <Button className="secondary" onPress={() => choose('ours')}>
          {say('conflict.ours')}
        </Button>
        <Button className="secondary" onPress={() => choose('theirs')}>
          {say('conflict.theirs')}
        </Button>
      </div>
    </Group>
  );
}
