// The one mend of what was found, where that is certain: what would stand there, and a button that puts it there. Undo takes it back.
import { Button } from 'react-aria-components';
import type { StudioFinding } from '../../contract/period.ts';
import { useMayChange } from '../may.ts';
import type { Spot } from '../store/state.ts';
import { fieldsOf, shownIn } from '../store/values.ts';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { mended } from './mended.ts';

export function Mend({ finding: { at, language, remedy } }: { finding: StudioFinding }) {
  const say = useWords();
  const studio = useStudio();
  const form = useKnown((known) => known.form);
  const field = form && fieldsOf(form).find((one) => one.at === at);
  const spot: Spot | undefined = field && language !== undefined ? spotOf(field, language) : undefined;
  const source = useKnown((known) => spot && shownIn(known, spot));
  const chips = language === undefined ? undefined : form?.chips[language];
  const made = remedy && typeof source === 'string' ? mended(source, remedy, chips) : undefined;
  const mayMend = useMayChange(language === undefined ? 'page' : { text: language });
  if (!made || !spot || !mayMend) return null;
  const direction = form?.languages.find((one) => one.language === language)?.direction;
  return (
    <Button className="secondary small" onPress={() => studio.type(spot, made.source)}>
      <span>
        {say('finding.mend')}{' '}
        <bdi lang={language} dir={direction}>
          {made.words}
        </bdi>
      </span>
    </Button>
  );
}

function spotOf({ path, at }: { path: Spot['path']; at: string }, language: string): Spot {
  return { file: { text: language }, path, at };
}
