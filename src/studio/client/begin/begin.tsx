// A new operation, step by step: what was typed is kept in this browser until the operation is made.
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { Problem } from '../parts/problem.tsx';
import { type Step, steps } from '../store/draft.ts';
import { hashOf } from '../store/route.ts';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { ContactStep } from './contact-step.tsx';
import { CountryStep } from './country-step.tsx';
import { LanguagesStep } from './languages-step.tsx';
import { LogoStep } from './logo-step.tsx';
import { NamesStep } from './names-step.tsx';
import { OfficesStep } from './offices-step.tsx';
import { PageStep } from './page-step.tsx';
import { ReadyStep } from './ready-step.tsx';
import { Steps } from './steps.tsx';

const forms: Readonly<Record<Step, () => ReactNode>> = {
  country: CountryStep,
  languages: LanguagesStep,
  names: NamesStep,
  offices: OfficesStep,
  contact: ContactStep,
  logo: LogoStep,
  page: PageStep,
  ready: ReadyStep,
};

export function Begin() {
  const say = useWords();
  const studio = useStudio();
  const step = useKnown(({ route }) => (route.screen === 'begin' ? route.step : 'country'));
  const iso3 = useKnown(({ draft }) => draft.iso3);
  const languages = useKnown(({ draft }) => draft.languages);
  const hasOffers = useKnown(({ offers }) => offers !== undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(step);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked anew when these change, and at each step
  useEffect(() => {
    if (hasOffers) void studio.tryOperation();
  }, [studio, hasOffers, step, iso3, languages]);
  useEffect(() => {
    if (last.current !== step) heading.current?.focus();
    last.current = step;
  }, [step]);
  const Form = forms[step];
  const isBlocked = iso3 === '' && step !== 'country';
  return (
    <main className="begin">
      <div className="begin-head">
        <h1>{say('begin.title')}</h1>
        <p className="help">{say('begin.says')}</p>
      </div>
      <Steps at={step} />
      <section className="begin-form" aria-labelledby="step">
        <Problem />
        <h2 id="step" tabIndex={-1} ref={heading}>
          {say(`begin.step.${step}`)}
        </h2>
        {!hasOffers && <p className="help">{say('loading')}</p>}
        {hasOffers && (isBlocked ? <NoCountry /> : <Form />)}
        <Ways step={step} />
      </section>
    </main>
  );
}

/** What stands at later steps before there is a country. */
function NoCountry() {
  const say = useWords();
  return (
    <p>
      <a href={hashOf({ screen: 'begin', step: 'country' })}>{say('begin.noCountry')}</a>
    </p>
  );
}

/** To the step before and the one after. */
function Ways({ step }: { step: Step }) {
  const say = useWords();
  const studio = useStudio();
  const isBlocked = useKnown(({ draft }) => draft.iso3 === '');
  const at = steps.indexOf(step);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  return (
    <div className="buttons begin-ways">
      {before && (
        <Button className="secondary" onPress={() => studio.go({ screen: 'begin', step: before })}>
          {say('begin.back')}
        </Button>
      )}
      {after && (
        <Button
          className="primary"
          isDisabled={isBlocked}
          onPress={() => studio.go({ screen: 'begin', step: after })}
        >
          {say('begin.next')}
        </Button>
      )}
    </div>
  );
}
