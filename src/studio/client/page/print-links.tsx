// Leads from the pages to the files that are printed, in each language that is shown: as readers print them, and with the bleed.
import { Link } from 'react-aria-components';
import type { FormLanguage } from '../../contract/period.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words.ts';

export function PrintLinks({ period, languages }: { period: string; languages: readonly FormLanguage[] }) {
  const say = useWords();
  return (['print', 'bleed'] as const).flatMap((as) =>
    languages.map(({ language, name }) => (
      <Link
        key={`${as} ${language}`}
        className="icon-button"
        href={`/print/${period}?in=${encodeURIComponent(language)}${as === 'bleed' ? '&as=press' : ''}`}
        target="_blank"
        aria-label={say(`page.${as}`, { language: name })}
      >
        <Icon name={as} />
        {languages.length > 1 && <span aria-hidden="true">{language}</span>}
      </Link>
    )),
  );
}
