// A passage in one language: its editor, its state, what was found, what it said last time, its mark.
import { useMemo, useRef } from 'react';
import type { Field, FormLanguage, StudioFinding } from '../../contract/period.ts';
import { useMayChange } from '../may.ts';
import { Finding } from '../parts/finding.tsx';
import { useKeptFocus } from '../parts/kept-focus.ts';
import { refusedIn } from '../parts/refused.ts';
import { keyOf, type Spot } from '../store/state.ts';
import { shownIn } from '../store/values.ts';
import { Talk } from '../together/talk.tsx';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { Conflict } from './conflict.tsx';
import type { Frame } from './frame.ts';
import { LastTime } from './last-time.tsx';
import { MarkButton } from './mark-button.tsx';
import { Passage } from './passage.tsx';
import { RoomLeft } from './room-left.tsx';
import { StateWord } from './state-word.tsx';

type Props = {
  field: Field;
  language: FormLanguage;
  form: Frame;
  findings: readonly StudioFinding[];
};

export function TextForm({ field, language, form, findings }: Props) {
  const say = useWords();
  const studio = useStudio();
  const box = useRef<HTMLDivElement>(null);
  const keep = useKeptFocus();
  const { path, at } = field;
  const own = language.language;
  const first = form.languages[0]?.language;
  const spot = useMemo((): Spot => ({ file: { text: own }, path, at }), [own, path, at]);
  const key = keyOf(spot);
  const edit = useKnown(({ edits }) => edits[key]);
  const source = useKnown((known) => shownIn(known, spot)) ?? '';
  const asked = useKnown(({ route }) =>
    route.screen === 'period' && route.at === at && (route.language ?? first) === own ? route : undefined,
  );
  const mayChange = useMayChange(spot.file);
  const text = field.texts[own];
  const id = `${own}-${at}`;
  const isSame = text?.source === edit?.value || edit === undefined;
  return (
    <div ref={box} className="text-form" data-mark={text?.mark}>
      <div className="text-head">
        <span className="text-language">{language.name}</span>
        <StateWord {...{ edit, findings, language }} isGap={source === ''} />
      </div>
      <Passage
        source={String(source)}
        label={`${field.label}, ${language.name}`}
        {...{ at, language, form }}
        isWanted={asked !== undefined}
        {...(asked?.select && { select: asked.select })}
        isReadOnly={!mayChange}
        says={language.isUnread ? say('words.unread') : (field.says ?? say('words.gap'))}
        describedBy={`field-${at}-help ${id}-more`}
        typed={(value) => studio.type(spot, value === '' ? null : value)}
        focused={() => studio.focus({ at, language: own })}
      />
      <div id={`${id}-more`}>
        {edit?.state === 'refused' && edit.why && (
          <p className="finding" data-severity="error">
            {refusedIn(say, edit.why)}
          </p>
        )}
        {edit?.state === 'conflict' && (
          <Conflict
            {...{ edit, language, form }}
            editKey={key}
            chosen={() => keep(() => box.current?.querySelector<HTMLElement>('[role="textbox"]'))}
          />
        )}
        {findings.map((finding) => (
          <Finding key={`${finding.code} ${finding.message}`} finding={finding} />
        ))}
      </div>
      <Foot {...{ field, language, form, spot, mayChange }} source={String(source)} isSame={isSame} />
    </div>
  );
}

type FootProps = Pick<Props, 'field' | 'language' | 'form'> & {
  spot: Spot;
  source: string;
  /** Nothing was typed that is not saved. */
  isSame: boolean;
  mayChange: boolean;
};

/** What stands below a passage: its room, its mark, what it said last time, what is said of it. */
function Foot({ field, language, form, spot, source, isSame, mayChange }: FootProps) {
  const own = language.language;
  const { path, at, label } = field;
  const text = field.texts[own];
  return (
    <div className="text-foot">
      <RoomLeft at={at} language={own} />
      {text?.mark && isSame && (mayChange || text.mark === 'checked') && (
        <MarkButton spot={spot} mark={text.mark} />
      )}
      {text?.was !== undefined && !(text.mark === 'carried' && text.was === source) && (
        <LastTime was={text.was} now={source} language={language} form={form} />
      )}
      <Talk
        on={{ text: own, path: [...path] }}
        name={`${label}, ${language.name}`}
        form={form}
        passage={{ source, language, form }}
      />
    </div>
  );
}
