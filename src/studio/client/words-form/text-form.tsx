// A passage in one language: its editor, its state, what was found, what it said last time, its mark.
import { useMemo } from 'react';
import type { Field, FormLanguage, StudioFinding } from '../../contract/period.ts';
import { Finding } from '../parts/finding.tsx';
import { keyOf, type Spot } from '../store/state.ts';
import { shownIn } from '../store/values.ts';
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
  const { path, at } = field;
  const own = language.language;
  const first = form.languages[0]?.language;
  const spot = useMemo((): Spot => ({ file: { text: own }, path, at }), [own, path, at]);
  const key = keyOf(spot);
  const edit = useKnown(({ edits }) => edits[key]);
  const source = useKnown((known) => shownIn(known, spot)) ?? '';
  const isAsked = useKnown(
    ({ route }) => route.screen === 'period' && route.at === at && (route.language ?? first) === own,
  );
  const text = field.texts[own];
  const id = `${own}-${at}`;
  const isSame = text?.source === edit?.value || edit === undefined;
  return (
    <div className="text-form" data-mark={text?.mark}>
      <div className="text-head">
        <span className="text-language">{language.name}</span>
        <StateWord edit={edit} isGap={source === ''} findings={findings} />
      </div>
      <Passage
        source={String(source)}
        label={`${field.label}, ${language.name}`}
        language={language}
        form={form}
        isWanted={isAsked}
        says={field.says ?? say('words.gap')}
        describedBy={`field-${at}-help ${id}-more`}
        typed={(value) => studio.type(spot, value === '' ? null : value)}
        focused={() => studio.focus({ at, language: own })}
      />
      <div id={`${id}-more`}>
        {edit?.state === 'refused' && edit.why && (
          <p className="finding" data-severity="error">
            {edit.why.message} {edit.why.hint}
          </p>
        )}
        {edit?.state === 'conflict' && <Conflict editKey={key} edit={edit} language={language} form={form} />}
        {findings.map((finding) => (
          <Finding key={`${finding.code} ${finding.message}`} finding={finding} />
        ))}
      </div>
      <div className="text-foot">
        <RoomLeft at={at} language={own} />
        {text?.mark && isSame && <MarkButton spot={spot} mark={text.mark} />}
        {text?.was !== undefined && !(text.mark === 'carried' && text.was === source) && (
          <LastTime was={text.was} now={String(source)} language={language} form={form} />
        )}
      </div>
    </div>
  );
}
