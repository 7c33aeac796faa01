// What the page calls the country, the agency, the office and the source of the statistics. What is known is filled in.
import { type Named, nameOf } from '../store/draft.ts';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { PerLanguage } from './per-language.tsx';

const fields: readonly Named[] = ['names', 'short', 'full', 'office', 'statistics'];

export function NamesStep() {
  const say = useWords();
  const studio = useStudio();
  const draft = useKnown((known) => known.draft);
  const tried = useKnown((known) => known.tried);
  return (
    <>
      <p className="help">{say('begin.namesHint')}</p>
      {fields.map((field) => (
        <PerLanguage
          key={field}
          label={say(`begin.${field}`)}
          value={Object.fromEntries(draft.languages.map((one) => [one, nameOf(draft, tried, field, one)]))}
          type={(language, text) => studio.describe({ [field]: { ...draft[field], [language]: text } })}
        />
      ))}
    </>
  );
}
