// What the chips of a passage print: from the form, and for a figure that was just put in, from the server.
import { useEffect, useMemo, useState } from 'react';

import { marksOf } from '../editor/marks.ts';
import type { Figures } from '../editor/shown.ts';
import { useStudio } from '../use-studio.ts';
import type { Frame } from './frame.ts';

export function useFigures(form: Frame, language: string, source: string): Figures {
  const studio = useStudio();
  const [asked, setAsked] = useState<Readonly<Record<string, string>>>({});
  const chips = form.chips[language];
  const unknown = useMemo(
    () =>
      marksOf(source)
        .chips.map(({ placeholder }) => placeholder)
        .filter((one) => chips?.[one] === undefined)
        .join('\n'),
    [source, chips],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the figures, what one prints may be another.
  useEffect(() => {
    let isOver = false;
    for (const placeholder of unknown.split('\n').filter(Boolean)) {
      void studio.chip(placeholder).then(({ printed }) => {
        const own = printed[language];
        if (own !== undefined && !isOver) setAsked((before) => ({ ...before, [placeholder]: own }));
      });
    }
    return () => {
      isOver = true;
    };
  }, [studio, unknown, language, form.figures]);
  return useMemo(() => {
    const labels = new Map(form.figures.map(({ name, label }) => [name, label]));
    const gaps = new Set(form.figures.flatMap(({ name, value }) => (value === null ? [name] : [])));
    return {
      printed: (placeholder) => chips?.[placeholder] ?? asked[placeholder],
      label: (name) => labels.get(name),
      isGap: (name) => gaps.has(name),
    };
  }, [form.figures, chips, asked]);
}
