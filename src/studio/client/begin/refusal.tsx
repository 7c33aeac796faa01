// Why an operation cannot be begun as it is described, at the step where that is mended.
import { refusedIn } from '../parts/refused.ts';
import { useKnown } from '../use-studio.ts';
import { useWords } from '../words.ts';

/** @param only refusals of these codes; all, where none are named */
export function Refusal({ only }: { only?: readonly string[] }) {
  const say = useWords();
  const why = useKnown(({ untried }) => untried);
  if (!why || (only && !only.includes(why.code ?? ''))) return null;
  return (
    <p className="finding" data-severity="error" role="alert">
      {refusedIn(say, why)}
    </p>
  );
}
