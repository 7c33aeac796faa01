// All that is to mend in a period, each with the way to its place.
import { Button } from 'react-aria-components';
import type { PeriodForm, StudioFinding } from '../../contract/period.ts';
import { rowAt } from '../figures/spot.ts';
import { useMayChange } from '../may.ts';
import { Finding } from '../parts/finding.tsx';
import { Icon } from '../parts/icon.tsx';
import { pictureFindings } from '../pictures/of-picture.ts';
import { hashOf } from '../store/route.ts';
import type { Route } from '../store/state.ts';
import { useKnown, useStudio } from '../use-studio.ts';
import { useSpoken, useWords } from '../words.ts';
import { titleOf } from '../words-form/title.ts';
import { allFindings } from './all-findings.ts';

export function FindingsList({ form }: { form: PeriodForm }) {
  const say = useWords();
  const findings = useKnown((known) => known.findings);
  const isWhole = useKnown((known) => known.isWhole);
  const isChecking = useKnown((known) => known.isChecking);
  const all = allFindings(form, findings);
  const open = all.filter(({ accepted }) => accepted === undefined);
  const standing = all.filter(({ accepted }) => accepted !== undefined);
  return (
    <div className="findings">
      <p className="help" role="status">
        {isChecking || !findings ? say('findings.checking') : say('findings.all', { count: open.length })}{' '}
        {isWhole && say('findings.pages')}
      </p>
      {findings && all.length === 0 && <p className="empty">{say('findings.none')}</p>}
      <ul className="plain">
        {[...open, ...standing].map((finding) => (
          <li key={`${finding.code} ${finding.language} ${finding.at} ${finding.message}`}>
            <Finding finding={finding} />
            <Confirm finding={finding} />
            <Way form={form} finding={finding} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What stands in the figures as it did last time, and only has to be gone through. */
function Confirm({ finding: { code, in: where, at } }: { finding: StudioFinding }) {
  const say = useWords();
  const studio = useStudio();
  const mayMark = useMayChange('figures');
  if (!mayMark) return null;
  if (code !== 'donors-carried' || where !== 'figures' || at === undefined) return null;
  const read = () => void studio.mark({ file: 'figures', path: at.split('.'), mark: null });
  return (
    <div className="buttons">
      <Button className="secondary small" onPress={read}>
        <Icon name="check" />
        {say('findings.confirm')}
      </Button>
    </div>
  );
}

function Way({ form, finding }: { form: PeriodForm; finding: StudioFinding }) {
  const say = useWords();
  const found = placeOf(form, finding, useSpoken());
  if (!found) return null;
  return (
    <p className="way">
      <a href={hashOf(found.route)}>{say('findings.way', { place: found.name })}</a>
    </p>
  );
}

/** Where a finding is mended, if there is a form for it. */
export function placeOf(
  form: PeriodForm,
  finding: StudioFinding,
  spoken: string,
): { name: string; route: Route } | undefined {
  const { in: where, at, language } = finding;
  if (at === undefined) return undefined;
  const period = { screen: 'period', period: form.id } as const;
  const picture = form.pictures.find((one) => pictureFindings([finding], one).length > 0);
  if (picture) return { name: picture.block, route: { ...period, tab: 'photos', at: picture.id } };
  if (where === 'figures') {
    const row = rowAt(form.figures, at);
    return row && { name: row.label, route: { ...period, tab: 'figures', at: row.name } };
  }
  const block = form.blocks.find(({ fields }) => fields.some((one) => one.at === at));
  const field = block?.fields.find((one) => one.at === at);
  const own = form.languages.find((one) => one.language === language);
  return (
    block &&
    field && {
      name: [`${titleOf(block, form, spoken)}: ${field.label}`, own?.name].filter(Boolean).join(', '),
      route: { ...period, tab: 'words', at: field.at, ...(language && { language }) },
    }
  );
}
