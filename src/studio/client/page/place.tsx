// A place on the page that can be pointed at: it opens its form, lights up with it, and carries the pin of what was found.
import { memo, useEffect, useMemo, useRef } from 'react';
import type { PagePlace } from '../../contract/page.ts';
import type { FormLanguage, PeriodForm, StudioFinding } from '../../contract/period.ts';
import type { Together } from '../../contract/together.ts';
import { Icon } from '../parts/icon.tsx';
import { useKnown, useStudio } from '../use-studio.ts';
import { type Say, useSpoken, useWords } from '../words.ts';
import { isLitBy, type Target, targetOf } from './target.ts';

type Props = {
  place: PagePlace;
  layer: number;
  language: FormLanguage;
  form: PeriodForm;
  findings: readonly StudioFinding[];
  opened: () => void;
};

export const Place = memo(function Place({ place, layer, language, form, findings, opened }: Props) {
  const say = useWords();
  const studio = useStudio();
  const button = useRef<HTMLButtonElement>(null);
  const target = targetOf(place, form, useSpoken());
  const isLit = useKnown(({ focus }) => focus !== undefined && isLitBy(place.at, form, focus.at));
  const together = useKnown((known) => known.together);
  const open = useMemo(
    () => openAt(together, place, form, language.language),
    [together, place, form, language],
  );
  useEffect(() => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isLit && button.current !== document.activeElement)
      button.current?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  }, [isLit]);
  if (!target) return null;
  const count = findings.filter((one) => isAt(one, place.at, form, language.language)).length;
  const name = nameOf(target, say);
  const part = (value: number) => `${value * 100}%`;
  return (
    <button
      ref={button}
      type="button"
      className="place"
      data-lit={isLit || undefined}
      aria-label={[
        name,
        ...(count > 0 ? [say('state.mend', { count })] : []),
        ...(open > 0 ? [say('comments.atPlace', { count: open })] : []),
      ].join(', ')}
      style={{
        insetInlineStart: part(place.x),
        insetBlockStart: part(place.y),
        inlineSize: part(place.width),
        blockSize: part(place.height),
        zIndex: layer + 1,
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
      {open > 0 && (
        <span className="pin" data-comments>
          <Icon name="comment" />
          {open}
        </span>
      )}
    </button>
  );
});

/** How many comments of a place are open. */
function openAt(
  together: Together | undefined,
  { at, picture }: PagePlace,
  form: PeriodForm,
  own: string,
): number {
  const open = together?.threads.filter(({ settled }) => !settled) ?? [];
  return open.filter(({ on }) => {
    if (picture) return 'picture' in on && on.picture === at;
    if ('text' in on) return on.text === own && isLitBy(at, form, on.path.join('.'));
    return 'figure' in on && on.figure.join('.') === at;
  }).length;
}

/** What may stand is no pin. */
function isAt(
  { in: where, at, language, accepted }: StudioFinding,
  place: string,
  form: PeriodForm,
  own: string,
): boolean {
  if (where === 'operation' || at === undefined || accepted !== undefined) return false;
  return isLitBy(place, form, at) && (language ?? own) === own;
}

function nameOf(target: Target, say: Say): string {
  if (target.tab === 'figures') return say(`figures.of.${target.section}`);
  return target.tab === 'photos' ? say('pictures.of', { title: target.name }) : target.name;
}
