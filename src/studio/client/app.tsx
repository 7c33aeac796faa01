// The window: its head, and the screen that its address names.
import { useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Head } from './head.tsx';
import { Home } from './home/home.tsx';
import { Over } from './parts/over.tsx';
import { Period } from './period/period.tsx';
import type { Studio } from './store/actions.ts';
import { StudioContext, useKnown } from './use-studio.ts';
import { rememberLanguage, Spoken, Words, wordsOf } from './words.ts';

export function App({ studio, language: first }: { studio: Studio; language: string }) {
  const [language, setLanguage] = useState(first);
  const words = useMemo(() => wordsOf(language), [language]);
  const speak = (chosen: string) => {
    rememberLanguage(localStorage, chosen);
    setLanguage(chosen);
    studio.speak(chosen);
  };
  return (
    <StudioContext value={studio}>
      <Spoken value={language}>
        <Words value={words}>
          <I18nProvider locale={language}>
            <Head speak={speak} />
            <Screen />
          </I18nProvider>
        </Words>
      </Spoken>
    </StudioContext>
  );
}

function Screen() {
  const screen = useKnown(({ route }) => route.screen);
  const isOver = useKnown(({ connection }) => connection === 'over');
  if (isOver) return <Over />;
  return screen === 'home' ? <Home /> : <Period />;
}
