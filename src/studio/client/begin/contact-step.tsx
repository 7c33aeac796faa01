// Whom readers can ask.
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { PerLanguage } from './per-language.tsx';

const lines = [
  { field: 'email', type: 'email', example: 'name@unhcr.org' },
  { field: 'phone', type: 'tel', example: '+00 00 000 00 00' },
  { field: 'web', type: 'url', example: 'https://www.unhcr.org/' },
] as const;

export function ContactStep() {
  const say = useWords();
  const studio = useStudio();
  const draft = useKnown((known) => known.draft);
  const faults = useKnown(({ tried }) => tried?.faults) ?? [];
  return (
    <>
      <p className="help">{say('begin.contactHint')}</p>
      <PerLanguage
        label={say('begin.address')}
        value={draft.address}
        type={(language, text) => studio.describe({ address: { ...draft.address, [language]: text } })}
      />
      {lines.map(({ field, type, example }) => {
        const isWrong = field !== 'phone' && faults.includes(field) && draft[field] !== '';
        return (
          <TextField
            key={field}
            className="field"
            type={type}
            value={draft[field]}
            onChange={(text) => studio.describe({ [field]: text })}
            onBlur={() => void studio.tryOperation()}
            isInvalid={isWrong}
            validationBehavior="aria"
          >
            <Label>{say(`begin.${field}`)}</Label>
            <Input className="input" placeholder={example} maxLength={300} autoComplete="off" />
            <FieldError className="finding field-error">
              {field !== 'phone' && say(`begin.wrong.${field}`)}
            </FieldError>
          </TextField>
        );
      })}
    </>
  );
}
