// A block's name: the heading that it has on the page, in each language.
import { useState } from 'react';
import { Button, Form, Heading, Input, Label, TextField } from 'react-aria-components';
import type { Field, FormBlock, PeriodForm } from '../../contract/period.ts';
import { Asking, FormEnd } from '../parts/asking.tsx';
import { Icon } from '../parts/icon.tsx';
import { shownIn } from '../store/values.ts';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';

type Props = { block: FormBlock; title: string; form: PeriodForm };

/** The passage that is a block's heading, or may be; nothing where its kind has none of its own. */
export function headingOf({ name, fields }: FormBlock): Field | undefined {
  return fields.find(({ at }) => at === `${name}.title`);
}

export function NameBlock(props: Props) {
  const say = useWords();
  const heading = headingOf(props.block);
  if (!heading) return null;
  return (
    <Asking
      opens={
        <Button className="icon-button" aria-label={say('arrange.name', { name: props.title })}>
          <Icon name="pencil" />
        </Button>
      }
    >
      {(close) => <Names {...props} heading={heading} close={close} />}
    </Asking>
  );
}

function Names({ block, title, form, heading, close }: Props & { heading: Field; close: () => void }) {
  const say = useWords();
  const studio = useStudio();
  const known = useKnown((all) => all);
  const [typed, type] = useState<Readonly<Record<string, string>>>({});
  const spotOf = (language: string) => ({
    ...{ file: { text: language }, path: heading.path, at: heading.at },
  });
  const nowIn = (language: string) => String(shownIn(known, spotOf(language)) ?? '');
  const name = () => {
    for (const { language } of form.languages) {
      const words = (typed[language] ?? nowIn(language)).trim();
      if (words === nowIn(language)) continue;
      if (words === '' && heading.isOptional) void studio.takeWordsOut(heading, language);
      else studio.type(spotOf(language), words);
    }
    close();
  };
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        name();
      }}
    >
      <Heading slot="title">{say('arrange.nameTitle', { name: title })}</Heading>
      <p className="help">{say(heading.isOptional ? 'arrange.nameOptional' : 'arrange.nameSays')}</p>
      {form.languages.map(({ language, name: called, direction }, index) => (
        <TextField
          key={language}
          className="field"
          value={typed[language] ?? nowIn(language)}
          onChange={(words) => type({ ...typed, [language]: words })}
          maxLength={200}
          autoFocus={index === 0}
        >
          <Label>{called}</Label>
          <Input
            className="input"
            lang={language}
            dir={direction}
            autoComplete="off"
            placeholder={(heading.isOptional && block.titles[language]) || ''}
          />
        </TextField>
      ))}
      <FormEnd leave={close} says={say('arrange.nameKeep')} />
    </Form>
  );
}
