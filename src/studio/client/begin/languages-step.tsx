// The languages of the factsheet, in their order.
import { SearchPick } from '../parts/search-pick.tsx';
import { IconButton } from '../parts/tip.tsx';
import { movedLanguage } from '../store/draft.ts';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { Refusal } from './refusal.tsx';
import { useLanguageNames } from './use-language-names.ts';

/** No factsheet has more. */
const most = 8;

export function LanguagesStep() {
  const say = useWords();
  const studio = useStudio();
  const languages = useKnown(({ draft }) => draft.languages);
  const all = useKnown(({ offers }) => offers?.languages) ?? [];
  const nameOf = useLanguageNames();
  const set = (to: readonly string[]) => studio.describe({ languages: [...to] });
  const others = all.filter(({ language }) => !languages.includes(language));
  const unknown = all.filter(({ language, isKnown }) => languages.includes(language) && !isKnown);
  return (
    <>
      <p className="help">{say('begin.languagesHint')}</p>
      <ol className="language-list">
        {languages.map((language, index) => (
          <li key={language}>
            <span>{nameOf(language)}</span>
            <IconButton
              icon="up"
              name={say('begin.earlier', { name: nameOf(language) })}
              isDisabled={index === 0}
              press={() => set(movedLanguage(languages, language, -1))}
            />
            <IconButton
              icon="close"
              name={say('begin.remove', { name: nameOf(language) })}
              isDisabled={languages.length === 1}
              press={() => set(languages.filter((one) => one !== language))}
            />
          </li>
        ))}
      </ol>
      {languages.length < most && (
        <SearchPick
          key={languages.join()}
          label={say('begin.add')}
          options={others.map(({ language: id, name }) => ({ id, name }))}
          chosen={null}
          choose={(language) => set([...languages, language])}
        />
      )}
      {unknown.length > 0 && (
        <p className="finding" data-severity="note">
          {say('begin.unknownWords', { names: unknown.map(({ name }) => name).join(', ') })}
        </p>
      )}
      <Refusal />
    </>
  );
}
