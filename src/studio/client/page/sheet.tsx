// One page as a picture, and on it what can be pointed at.
import { useMemo } from 'react';
import type { StudioPage } from '../../contract/page.ts';
import type { FormLanguage, PeriodForm } from '../../contract/period.ts';
import { useKnown } from '../use-studio.ts';
import { useSpoken, useWords } from '../words.ts';
import { ordered } from './ordered.ts';
import { Place } from './place.tsx';

type Props = { page: StudioPage; language: FormLanguage; form: PeriodForm; opened: () => void };

export function Sheet({ page, language, form, opened }: Props) {
  const say = useWords();
  const spoken = useSpoken();
  const findings = useKnown((known) => known.findings);
  const places = useMemo(() => ordered(page.places, form, spoken), [page.places, form, spoken]);
  const { number, picture, width, height } = page;
  return (
    <figure className="sheet" dir="ltr">
      <img
        src={picture}
        width={width}
        height={height}
        alt={say('page.picture', { number, language: language.name })}
        decoding="async"
      />
      {places.map((place, index) => (
        <Place
          // biome-ignore lint/suspicious/noArrayIndexKey: the same passage may stand on a page twice.
          key={`${place.at} ${index}`}
          place={place}
          language={language}
          form={form}
          findings={findings ?? []}
          opened={opened}
        />
      ))}
    </figure>
  );
}
