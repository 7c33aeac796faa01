// The offices that the page counts, each by its name.
import { Button } from 'react-aria-components';
import { Icon } from '../parts/icon.tsx';
import { IconButton } from '../parts/tip.tsx';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { PerLanguage } from './per-language.tsx';

/** So many are taken. */
const most = 40;

export function OfficesStep() {
  const say = useWords();
  const studio = useStudio();
  const offices = useKnown(({ draft }) => draft.offices);
  return (
    <>
      <p className="help">{say('begin.officesHint')}</p>
      {offices.map((names, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an office has no name of its own before it is typed
        <div className="office" key={index}>
          <PerLanguage
            label={say('begin.officeNumber', { number: index + 1 })}
            value={names}
            type={(language, text) =>
              studio.describe({ offices: offices.with(index, { ...names, [language]: text }) })
            }
          />
          {offices.length > 1 && (
            <IconButton
              icon="close"
              name={say('begin.officeRemove', { number: index + 1 })}
              press={() => studio.describe({ offices: offices.toSpliced(index, 1) })}
            />
          )}
        </div>
      ))}
      {offices.length < most && (
        <p>
          <Button className="quiet" onPress={() => studio.describe({ offices: [...offices, {}] })}>
            <Icon name="plus" />
            {say('begin.officeAdd')}
          </Button>
        </p>
      )}
    </>
  );
}
