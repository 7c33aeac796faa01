// One thing to mend: what it is, and what to do.
import type { StudioFinding } from '../../contract/period.ts';
import { useMayChange } from '../may.ts';
import { useWords } from '../words.ts';
import { Icon } from './icon.tsx';
import { LetStand } from './let-stand.tsx';
import { Mend } from './mend.tsx';
import { SaidFinding } from './said-finding.tsx';

const kinds = { error: 'finding.error', warning: 'finding.warning', note: 'finding.note' } as const;

/** @param line that it is about, of a file that was brought */
export function Finding({ finding, line }: { finding: StudioFinding; line?: number | undefined }) {
  const say = useWords();
  const { severity, accepted, file, unread } = finding;
  const mayStand = useMayChange('page', 'tree');
  return (
    <div className="finding" data-severity={accepted ? 'accepted' : severity}>
      <Icon name={accepted ? 'check' : 'warning'} />
      <div>
        <SaidFinding
          finding={finding}
          before={
            <>
              <strong>{accepted ? say('finding.accepted') : say(kinds[severity])}</strong>
              {line !== undefined && ` ${say('bring.line', { line })}`}
            </>
          }
          instead={accepted}
        />
        {unread && <p className="help">{say('finding.file', unread)}</p>}
        {accepted === undefined && (finding.remedy || (file !== undefined && mayStand)) && (
          <div className="finding-ways">
            {finding.remedy && <Mend finding={finding} />}
            {file !== undefined && mayStand && <LetStand finding={finding} />}
          </div>
        )}
      </div>
    </div>
  );
}
