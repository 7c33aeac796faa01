// What changed between two texts, word by word: marked as taken out and put in, for eyes and screen readers alike.
import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import type { FormLanguage } from '../../contract/period.ts';

type Props = { before: string; after: string; language: FormLanguage };

export function Diff({ before, after, language: { language, direction } }: Props) {
  const parts = useMemo(() => diffWordsWithSpace(before, after), [before, after]);
  let at = 0;
  return (
    <p className="diff" lang={language} dir={direction}>
      {parts.map(({ value, added, removed }) => {
        at += value.length + 1;
        if (added) return <ins key={at}>{value}</ins>;
        return removed ? <del key={at}>{value}</del> : <span key={at}>{value}</span>;
      })}
    </p>
  );
}
