// What each kind of job does, in the process of the job: by the door, like every program.
import type { FactsheetError, Finding } from '../../errors.ts';
import type { Session } from '../../index.ts';
import { writtenWith } from '../../report.ts';
import type { Why } from '../jobs/answer.ts';
import type { AskRequest, JobKind } from '../jobs/request.ts';

/** A file that was made, with its bytes. */
export type MadeFile = {
  name: string;
  type: string;
  bytes: Uint8Array;
  edition?: string;
  language?: string;
};

/** What a job came to. */
export type Outcome = {
  files: readonly MadeFile[];
  findings: readonly Finding[];
  data?: unknown;
  why?: Why | undefined;
};

/** Told at the start of each step. */
export type Told = (step: string, detail: string) => void;

type Work<Kind extends JobKind> = (
  session: Session,
  request: Extract<AskRequest, { kind: Kind }>,
  progress: Told,
) => Promise<Outcome>;

const kinds: { [Kind in JobKind]: Work<Kind> } = {
  async make(session, { period, languages, editions, draft, report = false }, progress) {
    const answer = await session.make(period, {
      languages,
      ...(editions.length > 0 && { editions }),
      ...{ draft, progress },
    });
    const { findings } = answer;
    if (answer.refused) return { files: [], findings, why: whyOf(answer.refused) };
    if (answer.files.length === 0) return { files: [], findings, why: withErrors };
    const files = answer.files.map(({ file: name, type, bytes, edition, language }) => {
      return { name, type, bytes, edition, language };
    });
    const told = report ? [{ ...writtenWith(answer).report, type: 'application/json' }] : [];
    return { files: [...files, ...told], findings };
  },
  async check(session, { period, languages, quick }) {
    const { findings, refused, pages, withoutRules } = await session.check(period, { languages, quick });
    return { files: [], findings, data: { pages, withoutRules }, why: refused && whyOf(refused) };
  },
  async compare(session, { period, with: older, languages, sheet }) {
    const answer = await session.compare(older, period, { languages, sheet });
    const { findings, refused } = answer;
    if (refused) return { files: [], findings, why: whyOf(refused) };
    const files = answer.sheet
      ? [{ name: answer.sheet.file, type: 'text/html', bytes: answer.sheet.bytes }]
      : [];
    return { files, findings, data: answer.comparison };
  },
  async pack(session, { period }, progress) {
    const packed = await session.pack(period, { progress });
    const { findings } = packed;
    if (packed.refused) return { files: [], findings, why: whyOf(packed.refused) };
    return { files: [{ name: packed.file, type: 'application/zip', bytes: packed.bytes }], findings };
  },
};

/** Does what is asked for. @throws what the machine makes impossible, not what the data get wrong */
export function perform(session: Session, request: AskRequest, progress: Told): Promise<Outcome> {
  return kinds[request.kind](session, request as never, progress);
}

const withErrors: Why = {
  code: 'errors-left',
  message: 'Nothing was made: there are errors in the data or on the pages.',
  hint: 'Mend what the findings say, or ask for a draft.',
};

function whyOf({ code, message, hint }: FactsheetError): Why {
  return { code, message, hint };
}
