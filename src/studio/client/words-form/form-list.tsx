// The ways in which a text can print a figure: its number, the time that it covers, its year; with endings, and with a capital.
import { useEffect, useState } from 'react';
import { Button, Dialog, Header, Heading, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { Answers } from '../../contract/answers.ts';
import { useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';

type Props = {
  label: string;
  name: string;
  language: string;
  /** How it is printed now, where it stands there already. */
  now?: string;
  choose: (placeholder: string) => void;
  /** Another figure is wanted in its place. */
  another: () => void;
};

type Form = Answers['/api/chip']['forms'][number];

export function FormList({ label, name, language, now, choose, another }: Props) {
  const say = useWords();
  const studio = useStudio();
  const [chip, setChip] = useState<Answers['/api/chip']>();
  useEffect(() => {
    void studio.chip(now ?? name).then(setChip);
  }, [studio, name, now]);
  const forms = (chip?.forms ?? []).filter(({ printed }) => printed[language] !== undefined);
  // What the text says now need not be the first of those that print the same.
  const chosen =
    forms.find(({ placeholder }) => placeholder === now) ??
    forms.find(({ printed }) => now !== undefined && printed[language] === chip?.printed[language]);
  const title = say('formList.title', { label });
  return (
    <Dialog className="figure-list" aria-label={title}>
      <Heading slot="title">{label}</Heading>
      {chip && forms.length === 0 && <p className="help">{say('formList.none')}</p>}
      {forms.length > 0 && (
        <ListBox
          className="list forms-list"
          aria-label={title}
          autoFocus={chosen ? true : 'first'}
          selectionMode="single"
          disallowEmptySelection={chosen !== undefined}
          defaultSelectedKeys={chosen ? [chosen.placeholder] : []}
          onAction={(key) => choose(String(key))}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            if (key !== undefined) choose(String(key));
          }}
        >
          <Section forms={forms.filter(({ as }) => as === 'itself')} language={language} />
          <Section
            title={say('formList.endings')}
            forms={forms.filter(({ as }) => as !== 'itself' && as !== 'capital')}
            language={language}
          />
          <Section
            title={say('formList.capital')}
            forms={forms.filter(({ as }) => as === 'capital')}
            language={language}
          />
        </ListBox>
      )}
      {now !== undefined && (
        <Button className="quiet" onPress={another}>
          {say('formList.another')}
        </Button>
      )}
    </Dialog>
  );
}

type SectionProps = { title?: string; forms: readonly Form[]; language: string };

function Section({ title, forms, language }: SectionProps) {
  const say = useWords();
  if (forms.length === 0) return null;
  return (
    <ListBoxSection
      className="list-section"
      {...(title === undefined && { 'aria-label': say('formList.itself') })}
    >
      {title !== undefined && <Header className="list-head">{title}</Header>}
      {forms.map(({ placeholder, printed, as }) => (
        <ListBoxItem
          key={placeholder}
          id={placeholder}
          textValue={printed[language] ?? placeholder}
          className="list-item"
        >
          <span className="list-row">
            <span lang={language}>{printed[language]}</span>
            {as !== 'itself' && as !== 'capital' && <span className="help">{say(`case.${as}`)}</span>}
          </span>
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}
