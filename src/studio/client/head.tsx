// The head of every screen: where one is, whether all is saved, back and forth, and the studio's language.
import { Button } from 'react-aria-components';
import { Choice } from './parts/choice.tsx';
import { Icon } from './parts/icon.tsx';
import { Saved } from './parts/saved.tsx';
import { useUndoKeys } from './parts/undo-keys.ts';
import { useKnown, useStudio } from './use-studio.ts';
import { spoken, useSpoken, useWords } from './words.ts';

export function Head({ speak }: { speak: (language: string) => void }) {
  const say = useWords();
  const isHome = useKnown(({ route }) => route.screen === 'home');
  const form = useKnown((known) => known.form);
  return (
    <header className="head">
      <a className="brand" href="#/">
        <Icon name="sheet" />
        <span>{say('head.brand')}</span>
      </a>
      {!isHome && form && <p className="head-where">{`${form.operation} · ${form.name}`}</p>}
      <div className="head-end">
        {!isHome && <Saved />}
        {!isHome && <Back />}
        <Choice
          label={say('head.language')}
          options={spoken.map(({ language: id, name }) => ({ id, name: id.toUpperCase(), title: name }))}
          chosen={useSpoken()}
          choose={speak}
        />
      </div>
    </header>
  );
}

function Back() {
  const say = useWords();
  const studio = useStudio();
  const canUndo = useKnown(({ form }) => form?.undo ?? false);
  const canRedo = useKnown(({ form }) => form?.redo ?? false);
  useUndoKeys(studio, canUndo, canRedo);
  return (
    <div className="pair">
      <Button
        className="icon-button"
        aria-label={say('head.undo')}
        isDisabled={!canUndo}
        onPress={() => void studio.undo()}
      >
        <Icon name="undo" />
      </Button>
      <Button
        className="icon-button"
        aria-label={say('head.redo')}
        isDisabled={!canRedo}
        onPress={() => void studio.redo()}
      >
        <Icon name="redo" />
      </Button>
    </div>
  );
}
