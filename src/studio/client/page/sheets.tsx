// The pages of one language, one below the other.
import type { CSSProperties } from 'react';
import type { FormLanguage, PeriodForm } from '../../contract/period.ts';
import { Icon } from '../parts/icon.tsx';
import { useKnown } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { Sheet } from './sheet.tsx';

type Props = { language: FormLanguage; form: PeriodForm; zoom: number; opened: () => void };

export function Sheets({ language, form, zoom, opened }: Props) {
  const say = useWords();
  const shown = useKnown(({ pages }) => pages[language.language]);
  const isDrawing = useKnown(({ drawing }) => drawing.includes(language.language));
  const style = { '--zoom': zoom } as CSSProperties;
  return (
    <div className="sheets" data-busy={isDrawing || undefined} style={style}>
      {shown?.refused && (
        <div className="notice" data-severity="error" role="status">
          <Icon name="warning" />
          <div>
            <p>
              <strong>{shown.refused.message}</strong>
            </p>
            <p className="help">{shown.refused.hint}</p>
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
        <Sheet key={page.number} page={page} language={language} form={form} opened={opened} />
      ))}
    </div>
  );
}
