// How English says that a count is a part of another.
import type { Parts } from '../parts.ts';

export const parts: Parts = {
  including:
    /(?<!\p{L})(?:including|of (?:whom|which|them|these|those)|among (?:whom|which|them|these|those)|comprising|out of which)(?!\p{L})/giu,
  some: /(?<!\p{L})(?:(?:some|most|many|several|part) of(?: the)?|(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of))\s*$/iu,
  groups:
    'famil|household|communit|group|team|organi[sz]ation|institution|agenc|partner|school|kindergarten|universit|centre|center|hospital|clinic|district|region|town|cit(?:y|ies)|village|countr|settlement|camp|site|building|house|project|programme|event|session|training|course|workshop|campaign|meeting|case|visit|mission|vehicle|bus|kit|package|set|box|times|hour|minute|day|week|month|year|compan|business|enterprise|cooperative|association|class|cohort|round',
};
