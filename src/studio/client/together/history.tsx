// What was done in a period, by whom; and the state before it, brought back.
import { useEffect, useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import type { PeriodForm } from '../../contract/period.ts';
import type { ChangedPlace, StudioState } from '../../contract/states.ts';
import { useTitles } from '../arrange/use-titles.ts';
import { useMay } from '../may.ts';
import { Asking } from '../parts/asking.tsx';
import { Icon } from '../parts/icon.tsx';
import { IconButton } from '../parts/tip.tsx';
import { placeOf } from '../period/findings-list.tsx';
import { useKnown, useStudio } from '../use-studio.ts';
import { useSpoken, useWords, type Word } from '../words.ts';
import { Diff } from '../words-form/diff.tsx';
import { printedWords } from '../words-form/printed.ts';

export function History() {
  const say = useWords();
  const form = useKnown((known) => known.form);
  return (
    <Asking
      size="history"
      opens={
        <Button className="icon-button" aria-label={say('history.open')}>
          <Icon name="history" />
        </Button>
      }
    >
      {(close) => form && <States form={form} close={close} />}
    </Asking>
  );
}

function States({ form, close }: { form: PeriodForm; close: () => void }) {
  const say = useWords();
  const studio = useStudio();
  const mayGoBack = useMay('/api/back');
  const [states, setStates] = useState<readonly StudioState[]>();
  useEffect(() => {
    void studio.states().then(setStates);
  }, [studio]);
  return (
    <>
      <div className="comments-head">
        <Heading slot="title">{say('history.title')}</Heading>
        <IconButton icon="close" name={say('close')} press={close} />
      </div>
      <p className="help" role="status">
        {states === undefined ? say('loading') : say(states.length === 0 ? 'history.none' : 'history.says')}
      </p>
      <ol className="plain states">
        {states?.map((state) => (
          <li key={state.id}>
            <p className="thread-head">
              <strong dir="auto">{state.name ?? say('history.nobody')}</strong>{' '}
              <span className="help">
                {state.kind === 'change'
                  ? state.when
                  : `${state.when} · ${say(`history.${state.kind}` satisfies Word)}`}
              </span>
            </p>
            {state.places.slice(0, most).map((place) => (
              <Place key={`${place.file} ${place.at}`} place={place} form={form} />
            ))}
            {state.places.length > most && (
              <p className="help">{say('history.more', { count: state.places.length - most })}</p>
            )}
            {mayGoBack && (
              <Button
                className="secondary small"
                onPress={() => {
                  close();
                  void studio.back(state.id);
                }}
              >
                {say('history.back')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** So many places of a step are shown. */
const most = 5;

/** What was changed there; of the pages, which block it was about. */
function Place({ place: { file, at, was, now }, form }: { place: ChangedPlace; form: PeriodForm }) {
  const say = useWords();
  const spoken = useSpoken();
  const titles = useTitles(form);
  const [, own] = /^text\.(.+)\.yaml$/.exec(file) ?? [];
  const language = form.languages.find((one) => one.language === own) ?? form.languages[0];
  if (!language) return null;
  if (file === 'page.yaml')
    return <p className="way">{[say('approval.in.page'), ...titleIn(now, titles)].join(': ')}</p>;
  const where = own === undefined ? ({ in: 'figures' } as const) : ({ in: 'text', language: own } as const);
  const finding = { code: '', severity: 'note', message: '', hint: '', at, ...where } as const;
  const print = (value: ChangedPlace['was']) =>
    own === undefined
      ? String(value ?? '')
      : printedWords(String(value ?? ''), form.chips[language.language] ?? {});
  return (
    <div>
      <p className="way">{placeOf(form, finding, spoken)?.name ?? at}</p>
      {print(was) !== print(now) && <Diff before={print(was)} after={print(now)} language={language} />}
    </div>
  );
}

function titleIn(name: ChangedPlace['now'], titles: (name: string) => string): string[] {
  return typeof name === 'string' && name !== '' ? [titles(name)] : [];
}
