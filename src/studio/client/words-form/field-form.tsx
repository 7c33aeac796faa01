// One passage, its languages side by side where there is room.
import { memo } from 'react';
import type { Field, StudioFinding } from '../../contract/period.ts';
import { useKnown } from '../use-studio.ts';
import type { Frame } from './frame.ts';
import { findingsAt } from './open.ts';
import { TextForm } from './text-form.tsx';

type Props = { field: Field; form: Frame; findings: readonly StudioFinding[] };

export const FieldForm = memo(function FieldForm({ field, form, findings }: Props) {
  const isLit = useKnown(({ focus }) => focus?.at === field.at);
  const id = `field-${field.at}`;
  return (
    <fieldset className="passage" data-lit={isLit || undefined} id={id} aria-describedby={`${id}-help`}>
      <legend>{field.label}</legend>
      <p className="help" id={`${id}-help`}>
        {field.says}
      </p>
      <div className="languages">
        {form.languages.map((language) => (
          <TextForm
            key={language.language}
            field={field}
            language={language}
            form={form}
            findings={findingsAt(findings, field.at, language.language)}
          />
        ))}
      </div>
    </fieldset>
  );
});
