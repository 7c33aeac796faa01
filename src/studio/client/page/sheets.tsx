// The pages of one language, one below the other.
import type { CSSProperties } from 'react';
import type { FormLanguage, PeriodForm } from '../../contract/period.ts';
import { Icon } from '../parts/icon.tsx';
import { SaidFinding } from '../parts/said-finding.tsx';
import { useKnown } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { Sheet } from './sheet.tsx';

type Props = {
  language: FormLanguage;
  form: PeriodForm;
  zoom: number;
  opened: () => void;
  chosen?: (() => void) | undefined;
};

export function Sheets({ language, form, zoom, opened, chosen }: Props) {
  const say = useWords();
  const shown = useKnown(({ pages }) => pages[language.language]);
  const style = { '--zoom': zoom } as CSSProperties;
  return (
    <div className="sheets" style={style}>
      {shown?.refused && (
        <div className="notice" data-severity="error" role="status">
          <Icon name="warning" />
          <div>
            <SaidFinding finding={shown.refused} isStrong />
            {shown.pages.length > 0 && <p className="help">{say('page.older')}</p>}
          </div>
        </div>
      )}
      {!shown && (
        <div className="sheet is-blank">
          <p>{say('page.first')}</p>
        </div>
      )}
      {shown?.pages.map((page) => (
        <Sheet
          key={page.number}
          page={page}
          language={language}
          form={form}
          opened={opened}
          chosen={chosen}
        />
      ))}
    </div>
  );
}
