// The steps of a new operation, with what is open in each: one goes to any of them at any time.
import { gapsOf, type Step, steps } from '../store/draft.ts';
import { hashOf } from '../store/route.ts';
import { useKnown } from '../use-studio.ts';
import { useWords } from '../words.ts';

export function Steps({ at }: { at: Step }) {
  const say = useWords();
  const draft = useKnown((known) => known.draft);
  const tried = useKnown((known) => known.tried);
  const gaps = gapsOf(draft, tried);
  const isSeen = (step: Step) => steps.indexOf(step) <= steps.indexOf(at);
  return (
    <nav className="steps" aria-label={say('begin.steps')}>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <a
              href={hashOf({ screen: 'begin', step })}
              {...(step === at && { 'aria-current': 'step' })}
              data-state={gaps[step] > 0 ? 'open' : isSeen(step) ? 'done' : 'ahead'}
            >
              <span>{say(`begin.step.${step}`)}</span>
              {gaps[step] > 0 && draft.iso3 !== '' && step !== 'country' && (
                <span className="step-gaps">{say('begin.empty', { count: gaps[step] })}</span>
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
