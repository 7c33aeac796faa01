// How English says that a count is a part of another.
import { latin } from '../latin.ts';
import type { Parts } from '../parts.ts';

/** What counts of people go on with. */
const people =
  '(?:\\p{L}+\\s)?(?:were|are|was|women|men|girls|boys|children|young|older|pupils|students|refugees|people|persons)';

const ofThem =
  /^(?:\p{L}+\s)?of (?:them|these|those|whom|which)(?!\p{L})|^(?:were |are )?among them(?!\p{L})/iu;

export const parts: Parts = {
  joints: [
    {
      between:
        /^[^.;:!?]{0,60}(?<!\p{L})(?:including|of (?:whom|which)|(?<=[,(;–]\s|and\s|with\s)of (?:them|these|those)|among (?:whom|which|them|these|those)|comprising|out of which)(?!\p{L})(?!\s(?:for|in|at|from|to|an?|one|the)\s|.*\swith\s)[^.;:!?]{0,40}$/iu,
    },
    {
      before: /(?<!\p{L})(?:Of|[Oo]ut of)(?: (?:the|its|these|those|all|some|a total of))*\s$/u,
      between: /^[^.;:!?]{1,40},\s(?:only |about |some |at least )?$/u,
    },
    {
      before: /(?<!\p{L})(?:Among|[Ff]rom among)(?: (?:the|its|these|those|all))*\s$/u,
      between: /^[^.;:!?]{1,40},\s(?:only |about |some |at least )?$/u,
      after: new RegExp(`^\\s*${people}(?!\\p{L})`, 'u'),
    },
    // “37 students; 44 of them”; of “4 camps for children, 120 of whom”, nobody can say
    {
      between: /^(?!.*\s(?:of|for|with|to)\s)(?:[^.:!?]{1,100}|[^.;:!?]{1,80}\.\s(?:Some |About )?)$/u,
      after: ofThem,
      same: true,
    },
    { between: /^(?:[^.:!?]{1,100}|[^.;:!?]{1,80}\.\s(?:Some |About )?)$/u, after: ofThem },
    { between: /^[^.;:!?]{1,80}[.;]\s(?:Of|Among) (?:them|these|those),?\s$/iu },
    // “421 of the 318 houses”, “421 houses out of 318”; not “30 of 12 nationalities”
    {
      between: /^\s(?:out )?of\s(?:the |all |its |a total of )?$/u,
      after:
        /^(?!\s*(?:different |various )?(?:nationalit|countr|age|origin|language|years?|months?|weeks?|days?|hours?|minutes?|km|kilomet|met(?:re|er)|page|\p{L}+ each|each))/iu,
      reversed: true,
      same: true,
    },
    { between: /^(?:\s\p{L}+){1,3}\sout\sof\s(?:the |all |its |a total of )?$/u, reversed: true, same: true },
  ],
  some: /(?<!\p{L})(?:(?:some|most|many|several|part) of(?: the)?|(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of))\s*$/iu,
  groups: latin(
    'famil|household|communit|group|team|organi[sz]ation|institution|agenc|partner|school|kindergarten|universit|centre|center|hospital|clinic|district|region|town|cit(?:y|ies)|village|countr|settlement|camp|site|building|house|project|programme|event|session|training|course|workshop|campaign|meeting|case|visit|mission|vehicle|bus|kit|package|set|box|times|hour|minute|day|week|month|year|compan|business|enterprise|cooperative|association|class|cohort|round',
  ),
  share: {
    after:
      /^\s?(?:per cent|percent|%)\sof\s(?:the |all |its |their |these |those )?(?:\p{Ll}+\s)?(?:famil|household|people|persons|refugees|asylum-seekers|IDPs|women|men|girls|boys|children|pupils|students|participants|respondents|members|teachers|residents|returnees|patients|villages|schools|houses)/u,
    not: /(?<!\p{L})(?:target|plan|expect|intend|foresee|foreseen|capacity|built|designed|than|compared|last|previous|baseline)\p{Ll}*/iu,
  },
  bare: /^(?:$|(?:\p{L}+\s){1,2}ones?(?!\p{L})|[.,;:)]|(?:got|received|gained|lost|need|headed|have|has|had|were|was|are|is|will|did|came|live|from|in|with|who|that|led|run)(?!\p{L})|\p{Ll}+ed(?: by| in| from| since| with|[.,;)]|$))/u,
};
