// How large what a job comes to may be. What is larger would be no smaller the next time: it ends, and says so.
import { largestFile } from '../store/places.ts';
import type { Outcome } from './kinds.ts';

/** So many bytes all files of a job have at most, and so many its findings and data as JSON. */
export const mostMade = 256_000_000;
export const mostSaid = 16_000_000;

/** So many findings are told. */
export const mostFindings = 10_000;

/** An outcome as it is, or a refusal in its place where it is larger than what is kept. */
export function bounded<Kind extends Outcome>(outcome: Kind): Kind {
  const large = whatIsLarge(outcome);
  if (large === undefined) return outcome;
  const { data: _, ...rest } = outcome;
  const hint =
    'Make pictures smaller, ask for fewer languages and editions at once, or mend what most findings are about.';
  const why = {
    code: 'result-too-large',
    message: `What came of it is too large to be kept: ${large}.`,
    hint,
  };
  return { ...rest, files: [], findings: [], why } as unknown as Kind;
}

function whatIsLarge({ files, findings, data }: Outcome): string | undefined {
  const largest = files.find(({ bytes }) => bytes.byteLength > largestFile);
  if (largest) return `${largest.name} has more than ${inMega(largestFile)} MB`;
  if (files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) > mostMade)
    return `its files have more than ${inMega(mostMade)} MB together`;
  if (findings.length > mostFindings) return `there are more than ${mostFindings} findings`;
  if (lengthOf(findings) + lengthOf(data) > mostSaid)
    return `its findings and data have more than ${inMega(mostSaid)} MB`;
  return undefined;
}

const inMega = (bytes: number) => bytes / 1_000_000;

/** As JSON; beyond all bounds where that would be longer than a text can be. */
function lengthOf(data: unknown): number {
  try {
    return JSON.stringify(data)?.length ?? 0;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
