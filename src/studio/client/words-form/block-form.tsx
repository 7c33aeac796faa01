// One block of the pages with its passages.
import type { FormBlock, StudioFinding } from '../../contract/period.ts';
import { useSpoken, useWords } from '../words.ts';
import { FieldForm } from './field-form.tsx';
import type { Frame } from './frame.ts';
import { titleOf } from './title.ts';

export function BlockForm({
  block,
  form,
  findings,
}: {
  block: FormBlock;
  form: Frame;
  findings: readonly StudioFinding[];
}) {
  const say = useWords();
  const id = `block-${block.name}`;
  return (
    <section className="block" aria-labelledby={id}>
      <h2 id={id}>
        {titleOf(block, form, useSpoken())}
        <span className="block-page">
          {block.page === undefined ? say('words.nowhere') : say('words.page', { page: block.page })}
        </span>
      </h2>
      {block.fields.map((field) => (
        <FieldForm key={field.at} field={field} form={form} findings={findings} />
      ))}
    </section>
  );
}
