// The words of a period: a form a block, in the order of the pages. A translator may look at what is open in one language alone.
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { FormBlock, PeriodForm } from '../../contract/period.ts';
import { FindPanel } from '../find/find-panel.tsx';
import { FoundContext } from '../find/found.ts';
import { useFindPanel } from '../find/use-find-panel.ts';
import { Icon } from '../parts/icon.tsx';
import { Pick } from '../parts/pick.tsx';
import { Tip } from '../parts/tip.tsx';
import { allFindings } from '../period/all-findings.ts';
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
  const found = useMemo(() => allFindings(form, findings), [form, findings]);
  const panel = useFindPanel(form, active, () => showOnly(undefined));
  const blocks = form.blocks
    .map((block) =>
      only ? { ...block, fields: block.fields.filter(({ at }) => only.fields.has(at)) } : block,
    )
    .filter(({ fields, lists }) => fields.length > 0 || (!only && lists.length > 0));
  const show = (language: string) =>
    showOnly(language === all ? undefined : { language, fields: openIn(form, language, found) });
  const options = [
    { id: all, name: say('words.all') },
    ...form.languages.map(({ language, name }) => ({ id: language, name: say('words.open', { name }) })),
  ];
  return (
    <div className="words">
      <Pick label={say('words.show')} options={options} chosen={only?.language ?? all} choose={show} />
      <div className="words-tools">
        <Tools active={active} form={form} wanted={wanted} want={want}>
          <Tip says={say('tools.findSays')}>
            <Button className="tool" aria-expanded={panel.isOpen} onPress={() => panel.open('text')}>
              <Icon name="find" />
              {say('tools.find')}
            </Button>
          </Tip>
        </Tools>
        {panel.isOpen && <FindPanel {...panel} form={form} />}
      </div>
      {blocks.length === 0 && <p className="empty">{say('words.nothing')}</p>}
      <WorkingContext value={working}>
        <FoundContext value={panel.find.lit}>
          {blocks.map((block) => (
            <BlockForm key={block.name} block={block} form={frame} findings={found} isWhole={!only} />
          ))}
        </FoundContext>
      </WorkingContext>
    </div>
  );
}

function openIn(form: PeriodForm, language: string, found: Parameters<typeof isOpen>[2]): Set<string> {
  const fields = form.blocks.flatMap((block: FormBlock) => block.fields);
  return new Set(fields.filter((field) => isOpen(field, language, found)).map(({ at }) => at));
}
