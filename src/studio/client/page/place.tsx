// A place on the page that can be pointed at: it opens its form, lights up with it, and carries the pin of what was found.
import { useEffect, useRef } from 'react';
import type { FormLanguage, PeriodForm, StudioFinding } from '../../contract/period.ts';
import { useKnown, useStudio } from '../use-studio.ts';
import { useSpoken, useWords } from '../words.ts';
import type { Placed } from './ordered.ts';
import { targetOf } from './target.ts';

type Props = {
  place: Placed;
  language: FormLanguage;
  form: PeriodForm;
  findings: readonly StudioFinding[];
  opened: () => void;
};

export function Place({ place, language, form, findings, opened }: Props) {
  const say = useWords();
  const studio = useStudio();
  const button = useRef<HTMLButtonElement>(null);
  const target = targetOf(place, form, useSpoken());
  const isLit = useKnown(({ focus }) => focus?.at === place.at);
  useEffect(() => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isLit && button.current !== document.activeElement)
      button.current?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  }, [isLit]);
  if (!target) return null;
  const count = findings.filter((one) => isAt(one, place.at, language.language)).length;
  const name = target.tab === 'photos' ? say('pictures.of', { title: target.name }) : target.name;
  const part = (value: number) => `${value * 100}%`;
  return (
    <button
      ref={button}
      type="button"
      className="place"
      data-lit={isLit || undefined}
      aria-label={count > 0 ? `${name}, ${say('state.mend', { count })}` : name}
      style={{
        insetInlineStart: part(place.x),
        insetBlockStart: part(place.y),
        inlineSize: part(place.width),
        blockSize: part(place.height),
        zIndex: place.layer + 1,
      }}
      onClick={() => {
        const { tab, at } = target;
        const asked = { screen: 'period', period: form.id, tab, at, language: language.language } as const;
        opened();
        studio.focus({ at, language: language.language });
        studio.go(asked);
      }}
    >
      {count > 0 && <span className="pin">{count}</span>}
    </button>
  );
}

/** What may stand is no pin. */
function isAt({ in: where, at, language, accepted }: StudioFinding, place: string, own: string): boolean {
  return where !== 'operation' && at === place && accepted === undefined && (language ?? own) === own;
}
