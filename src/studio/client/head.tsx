// The head of every screen: where one is, whether all is saved, back and forth, and the studio's language.
import { Choice } from './parts/choice.tsx';
import { Icon } from './parts/icon.tsx';
import { NotSavedAway, Saved } from './parts/saved.tsx';
import { IconButton } from './parts/tip.tsx';
import { useUndoKeys } from './parts/undo-keys.ts';
import { hashOf } from './store/route.ts';
import { History } from './together/history.tsx';
import { Who } from './together/who.tsx';
import { useKnown, useStudio } from './use-studio.ts';
import { useTitle } from './use-title.ts';
import { spoken, useSpoken, useWords } from './words.ts';

export function Head({ speak }: { speak: (language: string) => void }) {
  useTitle();
  const say = useWords();
  const isPeriod = useKnown(({ route }) => route.screen === 'period');
  const form = useKnown((known) => known.form);
  return (
    <header className="head">
      <a className="brand" href="#/">
        <Icon name="sheet" />
        <span>{say('head.brand')}</span>
      </a>
      {isPeriod && form && <p className="head-where">{`${form.operation} · ${form.name}`}</p>}
      {isPeriod && form && <CompareLink period={form.id} />}
      <div className="head-end">
        <NotSavedAway />
        {isPeriod && <Saved />}
        {isPeriod && <Back />}
        {isPeriod && form && <History />}
        <Who />
        <Choice
          label={say('head.language')}
          options={spoken.map(({ language: id, name }) => ({
            id,
            name: id.toUpperCase(),
            title: `${id.toUpperCase()} ${name}`,
          }))}
          chosen={useSpoken()}
          choose={speak}
        />
      </div>
    </header>
  );
}

/** Beside the period's name: there is no room for another tab. */
function CompareLink({ period }: { period: string }) {
  const say = useWords();
  const isHere = useKnown(({ route }) => route.screen === 'period' && route.tab === 'compare');
  return (
    <a
      className="tool compare-link"
      href={hashOf({ screen: 'period', period, tab: 'compare' })}
      aria-current={isHere ? 'page' : undefined}
    >
      <Icon name="compare" />
      {say('compare.compare')}
    </a>
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
      <IconButton
        icon="undo"
        name={say('head.undo')}
        isDisabled={!canUndo}
        press={() => void studio.undo()}
      />
      <IconButton
        icon="redo"
        name={say('head.redo')}
        isDisabled={!canRedo}
        press={() => void studio.redo()}
      />
    </div>
  );
}
