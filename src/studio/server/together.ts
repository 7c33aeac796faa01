// What people do together: what they say of a period, who approved it, and what was changed since.
import type { StateChange } from '../../approval/changes.ts';
import type { Standing } from '../../approval/standing.ts';
import type { Thread } from '../../comments/threads.ts';
import { approvePeriod, type Session, sayOf, withdrawApproval } from '../../index.ts';
import { whenIn } from '../../language/when.ts';
import type { ChangeSince, StudioApproval, StudioThread, Together } from '../contract/together.ts';
import type { Desk } from '../desk/desk.ts';
import { hashOf } from '../desk/texts.ts';
import type { Answering } from './answering.ts';
import { studioFinding } from './findings.ts';
import type { Hub } from './hub.ts';
import type { Persons } from './persons.ts';
import { Refused } from './problem.ts';
import { keyOf, type ReadSigner, signingOf } from './signing.ts';

/** `signsAlways`: an approval is signed wherever there is a key, whatever a window asks for. */
export type Signs = { signer: ReadSigner; signsAlways: boolean };

/** What was said of a period, and how each language stands. */
export async function togetherOf(
  session: Session,
  id: string,
  language: string | undefined,
  { signer, signsAlways }: Signs,
): Promise<Together> {
  const when = whenIn(language);
  const [comments, approvals] = [await session.comments(id), await session.approvals(id)];
  if (comments.refused) throw comments.refused;
  if (approvals.refused) throw approvals.refused;
  return {
    threads: comments.threads.map((thread) => threadOf(thread, when)),
    required: approvals.required,
    signing: await signingOf(signer, approvals.keys, signsAlways),
    approvals: approvals.standings.map((standing) => approvalOf(standing, when)),
    findings: [...comments.findings, ...approvals.findings].map((one) => studioFinding(one)),
  };
}

type When = ReturnType<typeof whenIn>;

function threadOf({ answers, settled, ...thread }: Thread, when: When): StudioThread {
  return {
    ...thread,
    when: when(thread.at),
    answers: answers.map((answer) => ({ ...answer, when: when(answer.at) })),
    ...(settled && { settled: { ...settled, when: when(settled.at) } }),
  };
}

function approvalOf(
  { language, state, counts, hash, approval, key, changes }: Standing,
  when: When,
): StudioApproval {
  return {
    ...{ language, state, counts, isSigned: key !== undefined },
    ...(hash !== undefined && { hash }),
    ...(approval && { by: approval.by, when: when(approval.at) }),
    changes: changes.map(changeOf),
  };
}

function changeOf({ file, at, what, was, now }: StateChange): ChangeSince {
  const place = studioFinding({ code: '', severity: 'note', message: '', hint: '', place: { file } });
  const words = (value: StateChange['was']) => (Array.isArray(value) ? value.join(', ') : String(value));
  return {
    in: place.in,
    ...(place.language !== undefined && { language: place.language }),
    ...(at !== undefined && { at }),
    what,
    ...(was !== undefined && { was: words(was) }),
    ...(now !== undefined && { now: words(now) }),
  };
}

type Parts = Signs & {
  data: string;
  desk: Desk;
  persons: Persons;
  tell: Hub['tell'];
  writing(file: string, hash: string | null): void;
};

type Posts = Pick<
  Required<Answering['posts']>,
  '/api/person' | '/api/say' | '/api/approve' | '/api/withdraw'
>;

/** What windows ask for. Nothing of it is in the way of what is typed: each is done in the period’s turn. */
export function togetherPosts(parts: Parts): Posts {
  const { data, desk, persons, tell, signer, signsAlways, writing } = parts;
  const named = (by: string) => {
    const name = persons.of(by);
    if (name !== undefined) return name;
    throw new Refused(422, 'who', 'It is not known who you are.', 'Give your name, and try again.');
  };
  const inTurn = async (period: string, by: string, work: () => Promise<unknown>) => {
    await desk.bring({ period, by }, work);
    tell({ type: 'together', period });
    return {};
  };
  return {
    async '/api/person'({ by, name }, _, account) {
      persons.name(by, name, account);
      return {};
    },
    '/api/say': ({ period, by, says }) =>
      inTurn(period, by, () => {
        const told = (file: string, bytes: Uint8Array) => writing(`${period}/${file}`, hashOf(bytes));
        return sayOf(data, period, { by: named(by), says, writing: told });
      }),
    '/api/approve': ({ period, by, seen, sign }) =>
      inTurn(period, by, async () => {
        const isSigned = signsAlways ? signer !== undefined : sign;
        const key = isSigned && { key: await keyOf(signer) };
        return approvePeriod(data, period, { by: named(by), languages: Object.keys(seen), seen, ...key });
      }),
    '/api/withdraw': ({ period, by, languages }) =>
      inTurn(period, by, () => withdrawApproval(data, period, languages)),
  };
}
