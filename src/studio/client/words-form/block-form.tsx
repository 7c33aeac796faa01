// One block of the pages with its passages, the entries of its lists, and what it may have beside them.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Field, FormBlock, StudioFinding } from '../../contract/period.ts';
import { mayChange } from '../may.ts';
import { Icon } from '../parts/icon.tsx';
import { useKnown } from '../use-studio.ts';
import { useSpoken, useWords } from '../words.ts';
import { AddEntry } from './add-entry.tsx';
import { EntryTools } from './entry-tools.tsx';
import { FieldForm } from './field-form.tsx';
import type { Frame } from './frame.ts';
import { inEntries } from './in-entries.ts';
import { titleOf } from './title.ts';

type Props = {
  block: FormBlock;
  form: Frame;
  findings: readonly StudioFinding[];
  /** All of the block is shown, and not only what is open. */
  isWhole: boolean;
};

export function BlockForm({ block, form, findings, isWhole }: Props) {
  const say = useWords();
  const id = `block-${block.name}`;
  const [said, tell] = useState('');
  const [asked, ask] = useState<ReadonlySet<string>>(new Set());
  const at = useKnown(({ route }) => (route.screen === 'period' ? route.at : undefined));
  const isShown = (field: Field) => !isLeftOut(field) || asked.has(field.at) || field.at === at;
  const shown = block.fields.filter(isShown);
  const mayFill = useKnown(({ form: known }) =>
    form.languages.some((one) => mayChange(known, { text: one.language })),
  );
  const others = mayFill ? block.fields.filter((field) => !isShown(field)) : [];
  return (
    <section className="block" aria-labelledby={id}>
      <h2 id={id}>
        {titleOf(block, form, useSpoken())}
        <span className="block-page">
          {block.page === undefined ? say('words.nowhere') : say('words.page', { page: block.page })}
        </span>
      </h2>
      <Entries block={block} fields={shown} form={form} findings={findings} tell={tell} />
      <p className="help" role="status">
        {said}
      </p>
      {isWhole && (
        <div className="buttons block-more">
          {block.lists.map((list) => (
            <AddEntry
              key={list.path.join('.')}
              list={list}
              tab={list.pictures ? 'photos' : 'words'}
              tell={tell}
            />
          ))}
          {others.map((field) => (
            <Button
              key={field.at}
              className="secondary small"
              onPress={() => ask(new Set([...asked, field.at]))}
            >
              <Icon name="plus" />
              {field.label}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

type Shown = Omit<Props, 'isWhole'> & { fields: readonly Field[]; tell: (words: string) => void };

/** The passages, those of one entry of a list together. */
function Entries({ block, fields: all, form, findings, tell }: Shown) {
  return inEntries({ ...block, fields: all }).map(({ fields, entry }) => {
    const forms = fields.map((field) => (
      <FieldForm key={field.at} field={field} form={form} findings={findings} />
    ));
    if (!entry) return forms;
    const label = (fields[0]?.label ?? entry.name).split(': ')[0] ?? entry.name;
    return (
      <EntryTools key={`${entry.list.path.join('.')}.${entry.name}`} entry={entry} label={label} tell={tell}>
        {forms}
      </EntryTools>
    );
  });
}

/** Whether a place that the page does without says nothing in any language. */
export function isLeftOut({ isOptional, texts }: Field): boolean {
  return isOptional === true && Object.values(texts).every(({ source }) => source === null);
}
