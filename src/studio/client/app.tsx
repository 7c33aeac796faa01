// The window: its head, and the screen that its address names.
import { useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Begin } from './begin/begin.tsx';
import { Head } from './head.tsx';
import { Home } from './home/home.tsx';
import { selectedToSearch, useSearchKey } from './home/use-search-key.ts';
import { Over } from './parts/over.tsx';
import { Period } from './period/period.tsx';
import type { Studio } from './store/actions.ts';
import { StudioContext, useKnown, useStudio } from './use-studio.ts';
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
  const studio = useStudio();
  useSearchKey(() => {
    if (screen !== 'home') studio.go({ screen: 'home', search: selectedToSearch() });
  });
  if (isOver) return <Over />;
  const Shown = screens[screen];
  return <Shown />;
}

const screens = { home: Home, begin: Begin, period: Period } as const;
