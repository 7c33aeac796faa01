// The country, and the month of its first period.
import { Input, Label, TextField } from 'react-aria-components';
import { Pick } from '../parts/pick.tsx';
import { SearchPick } from '../parts/search-pick.tsx';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords, type Word } from '../words.ts';
import { Refusal } from './refusal.tsx';

export function CountryStep() {
  const say = useWords();
  const studio = useStudio();
  const { iso3, month } = useKnown(({ draft }) => draft);
  const offers = useKnown((known) => known.offers);
  const tried = useKnown((known) => known.tried);
  const [year = '', number = ''] = (month || (offers?.month ?? '')).split('-');
  const months = Array.from({ length: 12 }, (_, index) => {
    const id = String(index + 1).padStart(2, '0');
    return { id, name: say(`month.${id}` as Word) };
  });
  const choose = (chosen: string) => {
    const languages = offers?.countries.find((one) => one.iso3 === chosen)?.languages ?? [];
    // What the program knows of one country is not known of another.
    if (chosen !== iso3)
      studio.describe({ iso3: chosen, languages: [...languages], names: {}, office: {}, statistics: {} });
  };
  return (
    <>
      <SearchPick
        key={offers?.countries[0]?.name}
        label={say('begin.country')}
        hint={say('begin.countryHint')}
        options={(offers?.countries ?? []).map(({ iso3: id, name }) => ({ id, name }))}
        chosen={iso3 || null}
        choose={choose}
      />
      {tried?.isThere && iso3 !== '' && (
        <p className="finding" data-severity="error" role="alert">
          {say('begin.there')}
        </p>
      )}
      <div className="month-year">
        <Pick
          label={say('new.month')}
          options={months}
          chosen={number}
          choose={(to) => studio.describe({ month: `${year}-${to}` })}
        />
        <TextField
          className="field"
          value={year}
          onChange={(to) => studio.describe({ month: `${to.replace(/\D/g, '')}-${number}` })}
        >
          <Label>{say('new.year')}</Label>
          <Input className="input" inputMode="numeric" maxLength={4} autoComplete="off" />
        </TextField>
      </div>
      <p className="help">{say('begin.monthHint')}</p>
      <Refusal only={['wrong-ask', 'wrong-period']} />
    </>
  );
}
