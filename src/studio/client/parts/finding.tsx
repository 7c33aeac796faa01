// One thing to mend: what it is, and what to do.
import type { StudioFinding } from '../../contract/period.ts';
import { useWords } from '../words.ts';
import { Icon } from './icon.tsx';

const kinds = { error: 'finding.error', warning: 'finding.warning', note: 'finding.note' } as const;

export function Finding({ finding }: { finding: StudioFinding }) {
  const say = useWords();
  const { severity, message, hint, accepted } = finding;
  return (
    <div className="finding" data-severity={accepted ? 'accepted' : severity}>
      <Icon name={accepted ? 'check' : 'warning'} />
      <div>
        <p>
          <strong>{accepted ? say('finding.accepted') : say(kinds[severity])}</strong> {message}
        </p>
        <p className="help">{accepted ?? hint}</p>
      </div>
    </div>
  );
}
