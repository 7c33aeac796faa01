// The pages of the earlier period in the languages that are looked at, each drawn once for a size.
import { useEffect, useState } from 'react';
import type { ShownPages } from '../../contract/page.ts';
import type { FormLanguage } from '../../contract/period.ts';
import { useStudio } from '../use-studio.ts';

type Drawn = Readonly<Record<string, ShownPages>>;

export function useEarlierPages(
  period: string,
  languages: readonly FormLanguage[],
  dotsPerInch: number,
): Drawn {
  const studio = useStudio();
  const [drawn, show] = useState<{ period: string; pages: Drawn }>({ period, pages: {} });
  const wished = languages.map(({ language }) => language).join(' ');
  useEffect(() => {
    let isOver = false;
    for (const language of wished.split(' ').filter(Boolean))
      void studio.pagesOf(period, language, dotsPerInch).then((pages = nothing(language)) => {
        if (isOver) return;
        show((before) => ({
          period,
          pages: { ...(before.period === period && before.pages), [language]: pages },
        }));
      });
    return () => {
      isOver = true;
    };
  }, [studio, period, wished, dotsPerInch]);
  return drawn.period === period ? drawn.pages : {};
}

const nothing = (language: string): ShownPages => ({ language, version: '', pages: [] });
