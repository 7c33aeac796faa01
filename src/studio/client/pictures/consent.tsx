// Whether people can be known in a picture, and who holds that they agree, until when. Never printed.
import { Input, Label, TextField } from 'react-aria-components';
import type { FormPicture } from '../../contract/period.ts';
import { useMayChange } from '../may.ts';
import { Choice } from '../parts/choice.tsx';
import { refusedIn } from '../parts/refused.ts';
import { keyOf, type Spot } from '../store/state.ts';
import { shownIn } from '../store/values.ts';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { StateWord } from '../words-form/state-word.tsx';
import { besideSpot } from './of-picture.ts';

export function Consent({ picture }: { picture: FormPicture }) {
  const say = useWords();
  const studio = useStudio();
  const people = besideSpot(picture, 'people');
  const chosen = String(useKnown((known) => shownIn(known, people)) ?? '');
  const isKnown = chosen === 'recognisable' || picture.consent !== undefined;
  const mayChange = useMayChange(people.file);
  if (!mayChange) return null;
  return (
    <div className="consent">
      <p className="consent-head" id={`people-${picture.id}`}>
        {say('pictures.people')}
      </p>
      <Choice
        label={say('pictures.people')}
        options={[
          { id: 'none', name: say('pictures.nobody') },
          { id: 'recognisable', name: say('pictures.recognisable') },
        ]}
        chosen={chosen}
        choose={(value) => studio.type(people, value)}
      />
      {isKnown && (
        <div className="consent-fields">
          <Beside
            spot={besideSpot(picture, 'consent', 'held_by')}
            label={say('pictures.heldBy')}
            type="text"
          />
          <Beside spot={besideSpot(picture, 'consent', 'until')} label={say('pictures.until')} type="date" />
        </div>
      )}
    </div>
  );
}

/** A value beside the picture's file: typed here, saved when it is left. */
function Beside({ spot, label, type }: { spot: Spot; label: string; type: 'text' | 'date' }) {
  const say = useWords();
  const studio = useStudio();
  const shown = String(useKnown((known) => shownIn(known, spot)) ?? '');
  const edit = useKnown(({ edits }) => edits[keyOf(spot)]);
  return (
    <TextField
      className="field"
      value={edit?.typing?.text ?? shown}
      onChange={(text) => studio.typing(spot, text)}
      onBlur={() => studio.enter(spot)}
    >
      <Label>{label}</Label>
      <Input type={type} className="input" autoComplete="off" />
      <StateWord edit={edit} isGap={false} findings={[]} />
      {edit?.state === 'refused' && edit.why && (
        <p className="finding" data-severity="error">
          {refusedIn(say, edit.why)}
        </p>
      )}
    </TextField>
  );
}
