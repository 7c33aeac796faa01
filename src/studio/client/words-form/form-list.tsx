// The ways in which a text can print a figure: its number, the time that it covers, its year.
import { useEffect, useState } from 'react';
import { Dialog, Heading, ListBox, ListBoxItem } from 'react-aria-components';
import type { Answers } from '../../contract/answers.ts';
import { useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';

type Props = { label: string; name: string; language: string; choose: (placeholder: string) => void };

export function FormList({ label, name, language, choose }: Props) {
  const say = useWords();
  const studio = useStudio();
  const [chip, setChip] = useState<Answers['/api/chip']>();
  useEffect(() => {
    void studio.chip(name).then(setChip);
  }, [studio, name]);
  const forms = (chip?.forms ?? []).map((form) => ({ ...form, id: form.placeholder }));
  return (
    <Dialog className="figure-list" aria-label={say('formList.title', { label })}>
      <Heading slot="title">{label}</Heading>
      {chip && forms.length === 0 && <p className="help">{say('formList.none')}</p>}
      {forms.length > 0 && (
        <ListBox
          className="list"
          aria-label={say('formList.title', { label })}
          items={forms}
          autoFocus="first"
          onAction={(key) => choose(String(key))}
        >
          {({ id, printed }) => (
            <ListBoxItem id={id} textValue={printed[language] ?? id} className="list-item">
              {printed[language] ?? id}
            </ListBoxItem>
          )}
        </ListBox>
      )}
    </Dialog>
  );
}
