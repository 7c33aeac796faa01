// The pictures of a period: each as it stands, how it is cut, its words, and who is in it.
import { useMemo, useState } from 'react';
import type { PeriodForm } from '../../contract/period.ts';
import { useKnown } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { AddEntry } from '../words-form/add-entry.tsx';
import { Tools } from '../words-form/tools.tsx';
import { type Active, type Wanted, WorkingContext } from '../words-form/working.ts';
import { PictureForm } from './picture-form.tsx';

export function PicturesForm({ form }: { form: PeriodForm }) {
  const say = useWords();
  const [active, work] = useState<Active>();
  const [wanted, want] = useState<Wanted>();
  const working = useMemo(() => ({ work, want }), []);
  const findings = useKnown((known) => known.findings);
  const found = useMemo(() => [...form.faults, ...(findings ?? [])], [form.faults, findings]);
  const [said, tell] = useState('');
  const lists = form.blocks.flatMap((block) => block.lists).filter(({ pictures }) => pictures);
  if (form.pictures.length === 0 && lists.length === 0)
    return <p className="empty">{say('pictures.none')}</p>;
  return (
    <div className="pictures">
      <Tools active={active} form={form} wanted={wanted} want={want} />
      <WorkingContext value={working}>
        {form.pictures.map((picture) => (
          <PictureForm key={picture.id} picture={picture} form={form} findings={found} />
        ))}
      </WorkingContext>
      <p className="help" role="status">
        {said}
      </p>
      {lists.map((list) => (
        <AddEntry key={list.path.join('.')} list={list} tab="photos" tell={tell} />
      ))}
    </div>
  );
}
