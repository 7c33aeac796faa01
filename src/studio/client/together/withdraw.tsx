// An approval is taken back, once the person has said so twice: nothing brings it back but to approve anew.
import { Button, Heading } from 'react-aria-components';
import type { StudioApproval } from '../../contract/together.ts';
import { useMay } from '../may.ts';
import { Asking } from '../parts/asking.tsx';
import { useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';

/** @param name of the language */
export function Withdraw({ approval, name }: { approval: StudioApproval; name: string }) {
  const say = useWords();
  const studio = useStudio();
  const mayWithdraw = useMay('/api/withdraw');
  if (!mayWithdraw) return null;
  return (
    <Asking
      role="alertdialog"
      opens={<Button className="secondary small">{say('approval.withdraw')}</Button>}
    >
      {(close) => (
        <>
          <Heading slot="title">{say('approval.withdrawTitle', { language: name })}</Heading>
          <p>{say('approval.withdrawSays', { name: approval.by ?? '' })}</p>
          <div className="buttons">
            <Button className="secondary" onPress={close} autoFocus>
              {say('cancel')}
            </Button>
            <Button
              className="primary"
              onPress={() => {
                close();
                void studio.withdraw([approval.language]);
              }}
            >
              {say('approval.withdraw')}
            </Button>
          </div>
        </>
      )}
    </Asking>
  );
}
