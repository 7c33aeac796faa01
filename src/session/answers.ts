// How a session answers: mistakes in data and calls as findings, each with its place; and nothing runs on when it is closed.
import { editionNames } from '../editions/index.ts';
import { FactsheetError, type Finding, type Place, usageError } from '../errors.ts';
import { type Source, shownIn } from '../files/source.ts';
import type { Progress } from '../pipeline/job.ts';
import type { Context } from './context.ts';
import { type PeriodName, periodsIn } from './periods.ts';
import { type Call, mistakeIn, wishKinds } from './wishes.ts';

/** What a call asks for. */
type Wishes = { signal?: AbortSignal | undefined; editions?: readonly string[]; progress?: Progress };

/** What every call gives. */
type Result = { findings: readonly Finding[] };

/** Why a call has no result, as an error to throw: of kind `usage` where the call itself was wrong. */
export type Refusal = Result & { refused: FactsheetError };

/** Does a call's work within the session's context and the call's own signal, for periods that there are. */
type Work<Given> = (within: Context, names: readonly [PeriodName, ...PeriodName[]]) => Promise<Given>;

export type Answers = {
  /** Answers a call about periods. */
  about<Given extends Result>(
    call: Call,
    ids: readonly string[],
    wishes: Wishes,
    work: Work<Given>,
  ): Promise<Given | Refusal>;
  close(): Promise<void>;
};

/** `closing` ends the calls that run; `end` closes what they worked with, once they have ended. */
export function answersOf(context: Context, closing: AbortController, end: () => Promise<void>): Answers {
  const calls = new Set<Promise<unknown>>();
  let closed: Promise<void> | undefined;
  const close = () => {
    closing.abort(new Error('The session is closed.'));
    closed ??= Promise.allSettled(calls).then(end);
    return closed;
  };
  // A signal that ends the session leaves nothing, whether anybody closes it or not.
  context.signal?.addEventListener('abort', () => void close().catch(() => undefined), { once: true });
  return {
    about(call, ids, wishes, work) {
      const mistake = mistakeIn(wishes, wishKinds[call]);
      const own = mistake ? undefined : wishes.signal;
      const given = [context.signal, closing.signal, own].filter((one) => one !== undefined);
      const { progress = context.progress } = mistake ? {} : wishes;
      const within = { ...context, progress, signal: AbortSignal.any(given) };
      const answered = answer(within, ids, mistake ?? wishes.editions ?? [], work);
      calls.add(answered);
      const forget = () => calls.delete(answered);
      answered.then(forget, forget);
      return answered;
    },
    close,
  };
}

/** `asked`: the editions, or what is wrong with the call's options. */
async function answer<Given extends Result>(
  within: Context & { signal: AbortSignal },
  ids: readonly string[],
  asked: FactsheetError | readonly string[],
  work: Work<Given>,
): Promise<Given | Refusal> {
  const { root, signal } = within;
  signal.throwIfAborted();
  // Of many operations those alone are looked into that are named: a batch asks for one after another.
  const own = await periodsIn(root, (operation) => ids.some((id) => `${id}`.startsWith(`${operation}/`)));
  if (!own) return noData(root);
  const known = own.filter(({ id }) => ids.includes(id));
  const all = ids.every((id) => known.some((name) => name.id === id)) ? own : await periodsIn(root);
  const names = ids.flatMap((id) => known.find((name) => name.id === id) ?? []);
  const place = { file: shownIn(root, names.at(-1)?.operation ?? '') };
  const findings = [
    ...ids
      .filter((id) => !known.some((name) => name.id === id))
      .map((id) => unknownPeriod(root, id, all ?? [])),
    ...(asked instanceof FactsheetError
      ? [findingOf(asked, place)]
      : asked
          .filter((name) => !editionNames.some((one) => one === name))
          .map((name) => unknownEdition(name, place))),
    ...disorder(names, place),
  ];
  const [first, ...others] = names;
  if (!first || findings.length > 0) return refusal(findings);
  try {
    return await work(within, [first, ...others]);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof FactsheetError) || !isMistake(error)) throw error;
    return { findings: [...error.findings, findingOf(error, place)], refused: error };
  }
}

/** What is wrong with a call; the first of it is the error. */
function refusal(findings: readonly Finding[]): Refusal {
  const [{ code, message, hint } = { code: 'no-period', message: 'No period is named.', hint: 'Name one.' }] =
    findings;
  return { findings, refused: usageError(code, message, hint) };
}

/** Whether an error is about the data or the call, and not about the machine. */
function isMistake({ kind, findings }: FactsheetError): boolean {
  return kind === 'usage' || findings.length > 0;
}

export function findingOf(
  { code, message, hint }: Pick<Finding, 'code' | 'message' | 'hint'>,
  place: Place,
): Finding {
  return { code, severity: 'error', message, hint, place };
}

/** The answer where there are no files at all. */
export function noData({ shown, folder = shown }: Source): Refusal {
  const hint = 'Name the folder in which the operations are.';
  const message = `There is no folder ${folder}.`;
  return refusal([findingOf({ code: 'no-data', message, hint }, { file: shown })]);
}

/** A period that there is not. */
export function unknownPeriod(root: Source, id: string, all: readonly PeriodName[]): Finding {
  const known = all.map((name) => name.id).join(', ');
  const hint = known ? `There are: ${known}.` : 'There is none yet.';
  const file = /^[a-z0-9-]+\/[0-9-]+$/.test(id) ? shownIn(root, id) : root.shown;
  return findingOf({ code: 'unknown-period', message: `There is no period “${id}”.`, hint }, { file });
}

function unknownEdition(name: string, place: Place): Finding {
  const hint = `There are: ${editionNames.join(', ')}.`;
  return findingOf({ code: 'unknown-edition', message: `There is no edition “${name}”.`, hint }, place);
}

/** Two periods that cannot be held against each other. */
function disorder([last, now]: readonly PeriodName[], place: Place): Finding[] {
  if (!last || !now || (last.operation === now.operation && last.period < now.period)) return [];
  const [code, message] =
    last.operation === now.operation
      ? ['wrong-order', `${last.id} is not older than ${now.id}.`]
      : ['other-operation', `${last.id} and ${now.id} are of two operations.`];
  const hint = 'Name two periods of one operation, the older one first.';
  return [findingOf({ code, message, hint }, place)];
}
