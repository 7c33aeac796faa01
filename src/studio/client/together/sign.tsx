// Whether an approval is signed with the key of this machine; and what stands in the way of that.
import type { Signing } from '../../contract/together.ts';
import { Check } from '../parts/check.tsx';
import { Icon } from '../parts/icon.tsx';
import { refusedIn } from '../parts/refused.ts';
import { useWords } from '../words.ts';

type Props = { signing: Signing; isSigned: boolean; sign: (isSigned: boolean) => void };

export function Sign({ signing, isSigned, sign }: Props) {
  const say = useWords();
  const { isWanted, fingerprint, counts, isAlways = false, fault } = signing;
  const isByKey = (isSigned || isAlways) && fingerprint !== undefined;
  const warnings = [
    ...(fault ? [refusedIn(say, fault)] : []),
    ...(isWanted && !fault && fingerprint === undefined ? [say('approval.keyWanted')] : []),
    ...(isWanted && fingerprint !== undefined && !isSigned ? [say('approval.nameCountsNot')] : []),
    ...(counts === false && isSigned ? [say('approval.keyCountsNot')] : []),
  ];
  return (
    <>
      {fingerprint !== undefined && !isAlways && (
        <Check
          name={say('approval.sign')}
          says={say('approval.fingerprint', { fingerprint })}
          isSelected={isSigned}
          onChange={sign}
        />
      )}
      {warnings.map((words) => (
        <p key={words} className="finding" data-severity="warning">
          <Icon name="warning" />
          {words}
        </p>
      ))}
      <p className="help">
        {isByKey && isAlways
          ? say('approval.byOffice', { fingerprint })
          : say(isByKey ? 'approval.bySignature' : 'approval.byName')}
      </p>
    </>
  );
}
