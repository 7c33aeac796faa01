// What of the two periods cannot be compared, and why: errors, files that cannot be read, languages that one of them lacks.
import type { Compared, ComparedSide } from '../../contract/compare.ts';
import type { PeriodForm } from '../../contract/period.ts';
import { Icon } from '../parts/icon.tsx';
import { hashOf } from '../store/route.ts';
import { type Say, useWords } from '../words.ts';

type Props = { compared: Compared; form: PeriodForm };

export function Unread({ compared, form }: Props) {
  const say = useWords();
  const { last, now } = compared;
  const sides = [last, now].filter(({ isWhole, errors, figures }) => !figures || (!isWhole && errors > 0));
  const lines = [
    ...sides.map((side) => ({ side, says: saysOf(side, say) })),
    ...languageLines(compared, form, say).map((says) => ({ says, side: undefined })),
  ];
  if (lines.length === 0) return null;
  return (
    <div className="notice" data-severity="warning">
      <Icon name="warning" />
      <ul className="plain">
        {lines.map(({ says, side }) => (
          <li key={says}>
            {says}{' '}
            {side && (
              <a href={hashOf({ screen: 'period', period: side.id, tab: 'findings' })}>
                {say('compare.toMend', { period: side.name })}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function saysOf({ name: period, figures, errors }: ComparedSide, say: Say): string {
  return figures ? say('compare.errors', { period, count: errors }) : say('compare.noFigures', { period });
}

function languageLines({ languages, last, now }: Compared, form: PeriodForm, say: Say): string[] {
  return languages.flatMap(({ language: own, state }) => {
    const language = form.languages.find((one) => one.language === own)?.name ?? own;
    if (state.now === 'missing') return [say('compare.missingNow', { language, period: now.name })];
    if (state.now === 'unreadable') return [say('compare.unreadable', { language, period: now.name })];
    if (state.last === 'missing') return [say('compare.missingLast', { language, period: last.name })];
    if (state.last === 'unreadable') return [say('compare.unreadable', { language, period: last.name })];
    return [];
  });
}
