// The office's own logo, as a file that is sent with everything else when the operation is made.
import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { useFileDrop } from '../bring/file-drop.ts';
import { Icon } from '../parts/icon.tsx';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';

/** Bytes: what is asked for goes in one piece. */
const largest = 1_400_000;

export function LogoStep() {
  const say = useWords();
  const studio = useStudio();
  const logo = useKnown(({ draft }) => draft.logo);
  const [isTooLarge, setTooLarge] = useState(false);
  const take = async (file: File) => {
    setTooLarge(file.size > largest);
    if (file.size > largest) return;
    const bytes = new Uint8Array(await file.arrayBuffer()).toBase64();
    studio.describe({ logo: { name: file.name.slice(0, 255), bytes } });
  };
  const { isOver, drop } = useFileDrop((file) => void take(file));
  return (
    <>
      <p className="help">{say('begin.logoHint')}</p>
      <div className="logo-drop" data-over={isOver || undefined} {...drop}>
        {logo ? <p className="logo-name">{logo.name}</p> : <p>{say('begin.logoDrop')}</p>}
        <div className="buttons">
          <FileTrigger
            acceptedFileTypes={['image/svg+xml', 'image/png', 'image/jpeg', 'image/webp']}
            onSelect={(files) => {
              const [file] = files ?? [];
              if (file) void take(file);
            }}
          >
            <Button className="secondary">{say(logo ? 'begin.logoOther' : 'begin.logoChoose')}</Button>
          </FileTrigger>
          {logo && (
            <Button className="quiet" onPress={() => studio.describe({ logo: undefined })}>
              <Icon name="close" />
              {say('begin.logoRemove')}
            </Button>
          )}
        </div>
      </div>
      {isTooLarge && (
        <p className="finding" data-severity="error" role="alert">
          {say('begin.logoTooLarge')}
        </p>
      )}
    </>
  );
}
