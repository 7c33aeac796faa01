// What stands where: each page with its areas and their blocks, which are moved, taken out and brought back; and new ones.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { PagesChange } from '../../contract/asks.ts';
import type { Arrangement, PeriodForm } from '../../contract/period.ts';
import { useMay } from '../may.ts';
import { Icon } from '../parts/icon.tsx';
import { useKeptFocus } from '../parts/kept-focus.ts';
import { useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { AddBlock } from './add-block.tsx';
import { AreaList } from './area-list.tsx';
import { areaName, nameIn, placesOf } from './places.ts';
import { useTitles } from './use-titles.ts';

export function ArrangeForm({ form }: { form: PeriodForm }) {
  const say = useWords();
  const studio = useStudio();
  const { arrangement } = form;
  const [said, tell] = useState('');
  const titles = useTitles(form);
  const keep = useKeptFocus();
  const mayArrange = useMay('/api/arrange');
  const arrange = async (change: PagesChange, words: string) => {
    if (!(await studio.arrange(change))) return;
    tell(words);
    const own = CSS.escape(nameOf(change));
    keep(() =>
      document.querySelector<HTMLElement>(
        `.area-item[data-key="${own}"], .area-item[data-aside="${own}"] button`,
      ),
    );
  };
  return (
    <div className="arrange">
      {mayArrange && <p className="help">{say('arrange.says')}</p>}
      {mayArrange && arrangement.of !== 'period' && (
        <p className="help">
          {say(arrangement.of === 'operation' ? 'arrange.ofOperation' : 'arrange.ofProgram')}
        </p>
      )}
      {mayArrange && <AddBlock form={form} arrange={arrange} />}
      <p className="help" role="status">
        {said}
      </p>
      {arrangement.pages.map(({ areas }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name
        <section key={index} className="block" aria-labelledby={`page-${index}`}>
          <h2 id={`page-${index}`}>{say('words.page', { page: index + 1 })}</h2>
          {areas.map(({ area, blocks }) => (
            <AreaList
              key={area}
              at={{ page: index + 1, area }}
              blocks={blocks}
              form={form}
              titles={titles}
              arrange={arrange}
            />
          ))}
        </section>
      ))}
      <Aside arrangement={arrangement} titles={titles} arrange={arrange} />
    </div>
  );
}

/** The block that a change is about. */
function nameOf(change: PagesChange): string {
  if ('add' in change) return change.name;
  if ('aside' in change) return change.aside;
  return 'back' in change ? change.back : change.move;
}

type AsideProps = {
  arrangement: Arrangement;
  titles: (name: string) => string;
  arrange: (change: PagesChange, words: string) => Promise<void>;
};

/** What was taken out, and comes back. */
function Aside({ arrangement, titles, arrange }: AsideProps) {
  const say = useWords();
  const [first] = placesOf(arrangement);
  const mayArrange = useMay('/api/arrange');
  if (arrangement.aside.length === 0 || !first) return null;
  return (
    <section className="block" aria-labelledby="aside">
      <h2 id="aside">{say('arrange.aside')}</h2>
      <p className="help">{say('arrange.asideSays')}</p>
      <ul className="plain area-list">
        {arrangement.aside.map(({ name, kind }) => (
          <li key={name} className="area-item" data-aside={name}>
            <span className="area-name">
              <strong>{titles(name)}</strong> <span className="help">{nameIn(say, 'kind', kind)}</span>
            </span>
            {mayArrange && (
              <Button
                className="secondary small"
                aria-label={`${say('arrange.back')}: ${titles(name)}`}
                onPress={() =>
                  void arrange(
                    { back: name, to: { ...first, before: null } },
                    say('arrange.isBack', { name: titles(name), place: areaName(say, first) }),
                  )
                }
              >
                <Icon name="undo" />
                {say('arrange.back')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
