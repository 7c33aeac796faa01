// One page as a picture, and on it what can be pointed at.
import { memo, useMemo } from 'react';
import type { StudioPage } from '../../contract/page.ts';
import type { FormLanguage, PeriodForm, StudioFinding } from '../../contract/period.ts';
import { ChoosePlace, PagePins } from '../together/page-pins.tsx';
import { useKnown } from '../use-studio.ts';
import { useSpoken, useWords } from '../words.ts';
import { ordered } from './ordered.ts';
import { Place } from './place.tsx';

type Props = {
  page: StudioPage;
  language: FormLanguage;
  form: PeriodForm;
  opened: () => void;
  /** A place is being chosen for a comment; told when that is over. */
  chosen?: (() => void) | undefined;
};

const none: readonly StudioFinding[] = [];

/** Who types changes one page of two, and of its places a few. */
export const Sheet = memo(function Sheet({ page, language, form, opened, chosen }: Props) {
  const say = useWords();
  const spoken = useSpoken();
  const findings = useKnown((known) => known.findings);
  const places = useMemo(() => ordered(page.places, form, spoken), [page.places, form, spoken]);
  const { number, picture, width, height } = page;
  return (
    <figure className="sheet" dir="ltr" data-draft={say('out.draft')}>
      <img
        src={picture}
        width={width}
        height={height}
        alt={say('page.picture', { number, language: language.name })}
        decoding="async"
      />
      {places.map(({ place, layer }, index) => (
        <Place
          // biome-ignore lint/suspicious/noArrayIndexKey: the same passage may stand on a page twice.
          key={`${place.at} ${index}`}
          place={place}
          layer={layer}
          language={language}
          form={form}
          findings={findings ?? none}
          opened={opened}
        />
      ))}
      <PagePins period={form.id} number={number} language={language} />
      {chosen && <ChoosePlace number={number} language={language} chosen={chosen} />}
    </figure>
  );
});
