// What went wrong and what to do, in words of the studio.
import type { Told } from '../../contract/asks.ts';
import { useWords } from '../words.ts';
import { saidIn } from './refused.ts';

export function ToldWords({ told }: { told: Told }) {
  const { message, hint, language } = saidIn(useWords(), told);
  return (
    <>
      <p>
        <strong>{message}</strong>
      </p>
      {hint !== '' && (
        <p className="help" lang={language}>
          {hint}
        </p>
      )}
    </>
  );
}
