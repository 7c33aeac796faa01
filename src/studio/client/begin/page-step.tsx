// What the pages have, as an outline of each: what the factsheet does not have is taken out.
import { Checkbox } from 'react-aria-components';
import { Icon } from '../parts/icon.tsx';
import { useKnown, useStudio } from '../use-studio.ts';
import { type Say, useWords, type Word } from '../words.ts';

export function PageStep() {
  const say = useWords();
  const studio = useStudio();
  const pages = useKnown(({ offers }) => offers?.pages) ?? [];
  const without = useKnown(({ draft }) => draft.without);
  const left = pages.flat().filter(({ name }) => !without.includes(name));
  const set = (name: string, isIn: boolean) =>
    studio.describe({ without: isIn ? without.filter((one) => one !== name) : [...without, name] });
  return (
    <>
      <p className="help">{say('begin.pageHint')}</p>
      <div className="outlines">
        {pages.map((blocks, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pages are known by their number
          <fieldset className="outline" key={index}>
            <legend>{say('words.page', { page: index + 1 })}</legend>
            {blocks.map(({ name, title }) => {
              const isIn = !without.includes(name);
              return (
                <Checkbox
                  key={name}
                  className="outline-block"
                  isSelected={isIn}
                  // One block has to stay.
                  isDisabled={isIn && left.length === 1}
                  onChange={(to) => set(name, to)}
                >
                  <span className="tick">
                    <Icon name="check" />
                  </span>
                  <span>{labelOf(say, name, title)}</span>
                </Checkbox>
              );
            })}
          </fieldset>
        ))}
      </div>
    </>
  );
}

/** In the studio's words where it has some for it; else its heading on the page. */
function labelOf(say: Say, name: string, title: string): string {
  const own = say(`outline.${name}` as Word);
  return own === `outline.${name}` ? title : own;
}
