// Every place in which the words stand, in its words; a press leads into the passage.
import { useEffect, useRef } from 'react';
import type { FoundPlace } from '../../contract/answers.ts';
import type { PeriodForm } from '../../contract/period.ts';
import { useSpoken, useWords } from '../words.ts';
import { titleOf } from '../words-form/title.ts';
import type { Find } from './use-find.ts';

export function FoundList({ find, form }: { find: Find; form: PeriodForm }) {
  const say = useWords();
  const { found, lit, asked, look } = find;
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is looked at.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [lit.current]);
  if (!found || found.count === 0) return null;
  const { places, count } = found;
  return (
    <ul ref={list} className="plain found-list" aria-label={say('find.places', { count })}>
      {places.map((place) => (
        <li key={`${place.language} ${place.at} ${place.start}`}>
          <button
            type="button"
            className="found-place"
            aria-current={place === lit.current || undefined}
            onClick={() => look(place, true)}
          >
            <Place place={place} form={form} instead={asked.instead} />
          </button>
        </li>
      ))}
      {count > places.length && (
        <li className="help">{say('find.more', { count: count - places.length })}</li>
      )}
    </ul>
  );
}

function Place({ place, form, instead }: { place: FoundPlace; form: PeriodForm; instead: string }) {
  const spoken = useSpoken();
  const { at, language, before, found, after } = place;
  const block = form.blocks.find(({ fields }) => fields.some((field) => field.at === at));
  const field = block?.fields.find((one) => one.at === at);
  const own = form.languages.find((one) => one.language === language);
  const isChanged = instead !== '' && place.instead !== undefined;
  return (
    <>
      <span className="help">
        {[block && titleOf(block, form, spoken), field?.label, own?.name].filter(Boolean).join(' · ')}
      </span>
      <span className="found-words" lang={language} dir={own?.direction}>
        {before}
        {isChanged ? <del>{found}</del> : <mark>{found}</mark>}
        {isChanged && <ins>{place.instead}</ins>}
        {after}
      </span>
    </>
  );
}
