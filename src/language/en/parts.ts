// How English says that a count is a part of another.
import { latin } from '../latin.ts';
import type { Parts } from '../parts.ts';

export const parts: Parts = {
  near: /includ|of (?:whom|which|them|th[eo]se)|among|compris|Of |[Oo]ut of /,
  joints: [
    {
      between:
        /^[^.;:!?]{0,60}(?<!\p{L})(?:including|of (?:whom|which|them|these|those)|among (?:whom|which|them|these|those)|comprising|out of which)(?!\p{L})[^.;:!?]{0,40}$/iu,
    },
    {
      before: /(?<!\p{L})(?:Of|[Oo]ut of)(?: (?:the|its|these|those|all))*\s$/u,
      between: /^[^.;:!?]{1,40},\s(?:only |about |some |at least )?$/u,
    },
    {
      between: /^[^.;:!?]{1,100}$/u,
      after: /^\s*(?:\p{L}+\s)?of (?:them|these|those|whom|which)(?!\p{L})/iu,
      same: true,
    },
  ],
  some: /(?<!\p{L})(?:(?:some|most|many|several|part) of(?: the)?|(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of))\s*$/iu,
  groups: latin(
    'famil|household|communit|group|team|organi[sz]ation|institution|agenc|partner|school|kindergarten|universit|centre|center|hospital|clinic|district|region|town|cit(?:y|ies)|village|countr|settlement|camp|site|building|house|project|programme|event|session|training|course|workshop|campaign|meeting|case|visit|mission|vehicle|bus|kit|package|set|box|times|hour|minute|day|week|month|year|compan|business|enterprise|cooperative|association|class|cohort|round',
  ),
};
