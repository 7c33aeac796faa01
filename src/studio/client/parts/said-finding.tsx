// The sentences of what was found: what is wrong; below it what helps, and what only the checks' own English tells.
import { type ReactNode, useMemo } from 'react';
import { useKnown } from '../use-studio.ts';
import { inEnglish, useSpoken, useWords } from '../words.ts';
import { saidOf } from './said.ts';

type Props = {
  finding: Parameters<typeof saidOf>[0];
  /** Stands before the first sentence. */
  before?: ReactNode;
  isStrong?: boolean;
  /** Stands in the place of what helps. */
  instead?: string | undefined;
};

export function SaidFinding({ finding, before, isStrong = false, instead }: Props) {
  const form = useKnown((known) => known.form);
  const labels = useMemo(() => new Map(form?.figures.map(({ name, label }) => [name, label])), [form]);
  const { message, hint, english } = saidOf(finding, useWords(), useSpoken(), labels);
  const help = instead ?? hint;
  return (
    <>
      <p>
        {before} {isStrong ? <strong>{message}</strong> : message}
      </p>
      {help !== '' && <p className="help">{help}</p>}
      {english !== undefined && (
        <p className="help" lang={inEnglish} dir="ltr">
          {english}
        </p>
      )}
    </>
  );
}
