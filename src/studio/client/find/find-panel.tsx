// Find and replace over all passages: what is looked for, every place in its words, and what would stand there.
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { Button, Input, Label, SearchField, TextField } from 'react-aria-components';
import type { Needing } from '../../contract/needs.ts';
import type { PeriodForm } from '../../contract/period.ts';
import { mayChange, mayReplace } from '../may.ts';
import { Check } from '../parts/check.tsx';
import { Pick } from '../parts/pick.tsx';
import { refusedIn } from '../parts/refused.ts';
import { IconButton } from '../parts/tip.tsx';
import { hashOf } from '../store/route.ts';
import { useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { FoundList } from './found-list.tsx';
import type { Find } from './use-find.ts';

type Props = {
  find: Find;
  form: PeriodForm;
  /** Which of its fields is asked for, and how often. */
  wanted: { field: 'text' | 'instead'; times: number };
  close: () => void;
};

const all = '*';

export function FindPanel({ find, form, wanted, close }: Props) {
  const say = useWords();
  const fields = { text: useRef<HTMLInputElement>(null), instead: useRef<HTMLInputElement>(null) };
  const latest = useRef(fields);
  useEffect(() => {
    if (wanted.times > 0) latest.current[wanted.field].current?.select();
  }, [wanted]);
  const { asked, ask } = find;
  const mayAny = form.languages.some(({ language }) => mayChange(form, { text: language }));
  const languages = [
    { id: all, name: say('find.languages') },
    ...form.languages.map(({ language: id, name }) => ({ id, name })),
  ];
  return (
    <search
      className="find"
      aria-label={say('find.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <div className="find-line">
        <Text find={find} field={fields.text} />
        <Stepping find={find} />
        <IconButton icon="close" name={say('close')} press={close} />
      </div>
      {mayAny && (
        <div className="find-line">
          <TextField className="field" value={asked.instead} onChange={(instead) => ask({ instead })}>
            <Label>{say('find.instead')}</Label>
            <Input
              ref={fields.instead}
              className="input"
              maxLength={1000}
              spellCheck={false}
              autoComplete="off"
            />
          </TextField>
          <Replacing find={find} form={form} />
        </div>
      )}
      <div className="find-line is-quiet">
        <Check name={say('find.whole')} isSelected={asked.isWhole} onChange={(isWhole) => ask({ isWhole })} />
        <Check name={say('find.exact')} isSelected={asked.isExact} onChange={(isExact) => ask({ isExact })} />
        {form.languages.length > 1 && (
          <Pick
            label={say('find.in')}
            options={languages}
            chosen={asked.language ?? all}
            choose={(id) => ask({ language: id === all ? '' : id })}
          />
        )}
      </div>
      <Outcome find={find} />
      <FoundList find={find} form={form} />
    </search>
  );
}

function Text({
  find: { asked, ask, step },
  field,
}: {
  find: Find;
  field: RefObject<HTMLInputElement | null>;
}) {
  const say = useWords();
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  };
  return (
    <SearchField
      className="field"
      value={asked.text}
      onChange={(text) => ask({ text: text.slice(0, 200) })}
      autoFocus
    >
      <Label>{say('find.text')}</Label>
      <Input
        ref={field}
        className="input"
        maxLength={200}
        spellCheck={false}
        autoComplete="off"
        onKeyDown={pressed}
      />
    </SearchField>
  );
}

function Stepping({ find: { found, number, step } }: { find: Find }) {
  const say = useWords();
  const count = found?.count ?? 0;
  return (
    <div className="pair">
      <span className="help find-number">{count > 0 && say('find.number', { number, count })}</span>
      <IconButton icon="fold" name={say('find.before')} isDisabled={count === 0} press={() => step(-1)} />
      <IconButton icon="unfold" name={say('find.next')} isDisabled={count === 0} press={() => step(1)} />
    </div>
  );
}

/** Without words to put there, those that were found are taken out: the buttons say so. */
function Replacing({ find, form }: Pick<Props, 'find' | 'form'>) {
  const say = useWords();
  const { asked, found, lit, replaceOne, replaceAll } = find;
  const able = found?.able ?? 0;
  const { current } = lit;
  const may = (which: Needing['/api/replace']['which']) =>
    mayReplace(form, which, asked.language || undefined);
  const isNone = asked.instead === '';
  return (
    <div className="pair">
      <Button
        className="secondary small"
        isDisabled={current?.instead === undefined || !may(current)}
        onPress={() => current && void replaceOne(current)}
      >
        {say(isNone ? 'find.takeOut' : 'find.replace')}
      </Button>
      <Button
        className="secondary small"
        isDisabled={able === 0 || !may({ count: able })}
        onPress={() => void replaceAll(able)}
      >
        {say(isNone ? 'find.takeOutAll' : 'find.replaceAll', { count: able })}
      </Button>
    </div>
  );
}

function Outcome({ find: { asked, found, told } }: { find: Find }) {
  const say = useWords();
  const studio = useStudio();
  const bound = (found?.count ?? 0) - (found?.able ?? 0);
  return (
    <div className="find-outcome" role="status">
      {told?.is === 'done' && (
        <p>
          {say('find.done', { count: told.count })}{' '}
          <Button className="quiet" onPress={() => void studio.undo()}>
            {say('find.undo')}
          </Button>
        </p>
      )}
      {told?.is === 'refused' && (
        <p className="finding" data-severity="error">
          {refusedIn(say, told.why)}
        </p>
      )}
      {found && found.count === 0 && asked.text.trim() !== '' && <p>{say('find.none')}</p>}
      {asked.text.trim() !== '' && (
        <a href={hashOf({ screen: 'home', search: asked.text })}>{say('find.everywhere')}</a>
      )}
      {bound > 0 && <p>{say('find.bound', { count: bound })}</p>}
    </div>
  );
}
