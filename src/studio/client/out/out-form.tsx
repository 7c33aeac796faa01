// What leaves: editions to look at and to print, and the package for partners.
import { useState } from 'react';
import { Button, CheckboxGroup, Label } from 'react-aria-components';
import type { Asks } from '../../contract/asks.ts';
import type { PeriodForm } from '../../contract/period.ts';
import { Mails } from '../mails/mails.tsx';
import { useMay } from '../may.ts';
import { Check } from '../parts/check.tsx';
import { Icon } from '../parts/icon.tsx';
import { hashOf } from '../store/route.ts';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { JobList } from './job-list.tsx';

type Edition = Asks['/api/build']['editions'][number];

const editions = ['screen', 'press', 'web', 'cards'] as const satisfies readonly Edition[];

export function OutForm({ form }: { form: PeriodForm }) {
  const say = useWords();
  const studio = useStudio();
  const mayMake = useMay('/api/build');
  const maySeePeople = useMay('/api/mails');
  return (
    <div className="out">
      {mayMake && <Build period={form.id} />}
      {mayMake && (
        <section className="form" aria-labelledby="out-package">
          <h2 id="out-package">{say('out.package')}</h2>
          <p className="help">{say('out.package.says')}</p>
          <div className="buttons">
            <Button className="secondary" onPress={() => void studio.pack()}>
              {say('out.pack')}
            </Button>
          </div>
          <JobList period={form.id} kinds={['package']} />
        </section>
      )}
      {!mayMake && <JobList period={form.id} kinds={['build', 'package']} />}
      {maySeePeople && <Mails form={form} />}
    </div>
  );
}

function Build({ period }: { period: string }) {
  const say = useWords();
  const studio = useStudio();
  const [chosen, choose] = useState<readonly Edition[]>(['screen']);
  const [isDraft, setDraft] = useState(false);
  const errors = useKnown(
    ({ findings = [] }) =>
      findings.filter(({ severity, accepted }) => severity === 'error' && !accepted).length,
  );
  const pick = (names: string[]) => choose(editions.filter((edition) => names.includes(edition)));
  return (
    <section className="form" aria-labelledby="out-build">
      <h2 id="out-build">{say('out.build')}</h2>
      <CheckboxGroup className="field" value={[...chosen]} onChange={pick}>
        <Label>{say('out.editions')}</Label>
        {editions.map((edition) => (
          <Check
            key={edition}
            value={edition}
            name={say(`out.${edition}`)}
            says={say(`out.${edition}.says`)}
          />
        ))}
      </CheckboxGroup>
      <Check name={say('out.draft')} says={say('out.draft.says')} isSelected={isDraft} onChange={setDraft} />
      {errors > 0 && !isDraft && (
        <p className="finding" data-severity="error">
          <Icon name="warning" />
          <span>
            {say('out.errors', { count: errors })}{' '}
            <a href={hashOf({ screen: 'period', period, tab: 'findings' })}>{say('out.errors.way')}</a>
          </span>
        </p>
      )}
      <div className="buttons">
        <Button
          className="primary"
          isDisabled={chosen.length === 0}
          onPress={() => void studio.build([...chosen], isDraft)}
        >
          {say('out.make')}
        </Button>
      </div>
      <JobList period={period} kinds={['build']} />
    </section>
  );
}
