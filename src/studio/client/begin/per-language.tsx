// A name in each language of the factsheet, typed in that language.
import { Input, Label, TextField } from 'react-aria-components';
import type { Names } from '../../contract/operation.ts';
import { useKnown } from '../use-studio.ts';
import { useLanguageNames } from './use-language-names.ts';

export function PerLanguage({
  label,
  hint,
  value,
  type,
}: {
  label: string;
  hint?: string;
  value: Names;
  type: (language: string, text: string) => void;
}) {
  const languages = useKnown(({ draft }) => draft.languages);
  const nameOf = useLanguageNames();
  return (
    <fieldset className="per-language">
      <legend>{label}</legend>
      {hint !== undefined && <p className="help">{hint}</p>}
      {languages.map((language) => (
        <TextField
          key={language}
          className="field language-field"
          value={value[language] ?? ''}
          onChange={(text) => type(language, text)}
        >
          <Label>{nameOf(language)}</Label>
          <Input className="input" lang={language} dir="auto" maxLength={300} autoComplete="off" />
        </TextField>
      ))}
    </fieldset>
  );
}
