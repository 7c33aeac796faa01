// The words of a period: a form a block, in the order of the pages. A translator may look at what is open in one language alone.
import { useMemo, useState } from 'react';
import type { FormBlock, PeriodForm } from '../../contract/period.ts';
import { Pick } from '../parts/pick.tsx';
import { useKnown } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { BlockForm } from './block-form.tsx';
import { useFrame } from './frame.ts';
import { isOpen } from './open.ts';
import { Tools } from './tools.tsx';
import { type Active, type Wanted, WorkingContext } from './working.ts';

const all = '*';

export function WordsForm({ form }: { form: PeriodForm }) {
  const say = useWords();
  // What is open when it is asked for stays on the screen while it is worked on.
  const [only, showOnly] = useState<{ language: string; fields: ReadonlySet<string> }>();
  const [active, work] = useState<Active>();
  const [wanted, want] = useState<Wanted>();
  const working = useMemo(() => ({ work, want }), []);
  const frame = useFrame(form);
  const findings = useKnown((known) => known.findings);
  const found = useMemo(() => [...form.faults, ...(findings ?? [])], [form.faults, findings]);
  const blocks = form.blocks
    .map((block) =>
      only ? { ...block, fields: block.fields.filter(({ at }) => only.fields.has(at)) } : block,
    )
    .filter(({ fields }) => fields.length > 0);
  const show = (language: string) =>
    showOnly(language === all ? undefined : { language, fields: openIn(form, language, found) });
  const options = [
    { id: all, name: say('words.all') },
    ...form.languages.map(({ language, name }) => ({ id: language, name: say('words.open', { name }) })),
  ];
  return (
    <div className="words">
      <Pick label={say('words.show')} options={options} chosen={only?.language ?? all} choose={show} />
      <Tools active={active} form={form} wanted={wanted} want={want} />
      {blocks.length === 0 && <p className="empty">{say('words.nothing')}</p>}
      <WorkingContext value={working}>
        {blocks.map((block) => (
          <BlockForm key={block.name} block={block} form={frame} findings={found} />
        ))}
      </WorkingContext>
    </div>
  );
}

function openIn(form: PeriodForm, language: string, found: Parameters<typeof isOpen>[2]): Set<string> {
  const fields = form.blocks.flatMap((block: FormBlock) => block.fields);
  return new Set(fields.filter((field) => isOpen(field, language, found)).map(({ at }) => at));
}
