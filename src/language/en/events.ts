// How English tells that something took place.
import type { Events } from '../events.ts';
import { both, past } from './past-tense.ts';

const will =
  '(?:will|shall|(?:is|are) (?:planned|scheduled|expected|due|going)(?=\\s(?:to|for))|(?:is|are) to|(?:plans|intends|aims|hopes|expects) to|(?<!\\p{Ll} )(?:plan|intend|aim|hope|expect) to)';
/** A word that opens a part of the sentence with a time of its own, or takes the time to itself. */
const other = `(?:of|than|as|those|since|who|which|that|where|when|after|following|because|if|${both}|begun|written|given|known|\\p{L}+ed)(?!\\p{L})`;

export const events: Events = {
  past,
  held: /(?<!\p{L})(?:held|took place|was (?:held|opened|organi[sz]ed|hosted|celebrated|marked)|were (?:held|organi[sz]ed|opened|celebrated))(?!\p{L})/iu,
  open: /(?<!\p{L})(?:agreed|decided|committed|pledged|invited|asked|proposed|extended|postponed|moved to|deferred|scheduled|deadline|due|valid|until|till|expires?|ahead of|prepar\p{Ll}+|plan(?:s|ned|ning)?|budgets?|appeals?|strateg\p{Ll}+|calls? for|called for|announced|approved|adopted|applications? for|open to|targets?|goals?|towards|for the year)(?!\p{L})/iu,
  apart: {
    before:
      /(?<!\p{L})(?:(?:starts?|begins?|opens?|closes?|ends?|expires?|resumes?|takes? place|enters? into force|runs?|lasts?|falls?|due|valid|is|are)(?:\s\p{L}+){0,2}?(?:\s(?:on|in|at|for|from))?|(?<!(?:weeks?|days?|end|beginning|start|middle|course|months?|half|quarter|summer|autumn|winter|spring|year)\s)of|chose|set|fixed|picked|booked|reserved|named|to (?!(?:the|an?|its|their|his|her|our|all|this|these|those|more)\s)(?:\p{L}+(?<!s)|discuss|address|assess|process|focus)(?:\s[^\s,.;]+){0,6}?\s(?:in|on|at|for))\s+(?:early |late |mid-)?$/iu,
  },
  fronted: {
    before: /^[\s“"«(]*(?:in|on|during)?\s*$/iu,
    not: /(?<!\p{L})(?:starts?|begins?|opens|closes|ends|expires?|takes? place|enters?|runs|is|are|to \p{Ll}+)(?!\p{L})/iu,
  },
  toCome: {
    before: new RegExp(
      `(?<!\\p{L})${will}(?!\\p{L})(?:\\s(?:be \\p{L}+|(?!${other})[^\\s,.;:]+)){0,10}?\\s(?:in|on|at|by|for|until|till|from|during|before)\\s(?:the |early |late |mid-)?$`,
      'iu',
    ),
    opening: new RegExp(
      `^(?:In|On|During|By|From)\\s[^,]{4,40},\\s(?!${other})(?:(?!${other})[^\\s,.;:]+\\s){1,8}?(?:will|shall|(?:is|are) going to|(?:is|are) to|(?:plans|intends) to)(?!\\p{L})`,
      'u',
    ),
  },
  lasting:
    /(?<!\p{L})(?:adopted|signed|ratified|established|founded|created|acceded|entered into force|came into force|enacted|amended|approved|endorsed|passed|opened|launched|introduced|beg[au]n|started|since|from|born|fled|arrived|registered|built|law|decree|convention|agreement|memorandum|census|survey|baseline)(?!\p{L})/iu,
  whole:
    /(?<!\p{L})(?:throughout|(?:by|at|until|before) the end of|by end|by end-|end-|(?:the )?(?:whole|entire|full) (?:year )?(?:of )?)[ ]?20\d\d(?!\p{N}|[–-])|(?<![\p{N}–-])20\d\d as a whole(?!\p{L})/giu,
  over: /(?<!\p{L})(?:following|after|since|outcomes?|results? of|legacy|commitments?|pledges?|adopted|concluded|closing|lessons?|hosted|held|presidency|declaration|decisions?)(?!\p{L})|(?<!\p{L})(?:at|during) COP/iu,
  recalled: /(?<!\p{L})(?:remember|recall|commemorat|look(?:s|ed|ing)? back)\p{L}*/iu,
  day: /(?<!\p{L})(?:Day|Week|Days)(?: (?:of|for|against|to) (?:the )?[\p{L}’ -]{3,40}?)?,? 20\d\d(?!\p{N}|[–-])|(?<![\p{N}–-])20\d\d (?:\p{Lu}[\p{L}’-]+ ){1,5}(?:Day|Week)(?!\p{L})/gu,
  // https://www.un.org/en/observances/list-days-weeks
  dates: [
    [/World Refugee Day/u, '06-20'],
    [/World Humanitarian Day/u, '08-19'],
    [/Women’s Day/u, '03-08'],
    [/Human Rights Day/u, '12-10'],
    [/World Children’s Day/u, '11-20'],
    [/Migrants Day/u, '12-18'],
    [/World Health Day/u, '04-07'],
    [/World Environment Day/u, '06-05'],
    [/International Youth Day/u, '08-12'],
    [/Literacy Day/u, '09-08'],
    [/World AIDS Day/u, '12-01'],
    [/Mother Language Day/u, '02-21'],
    [/World Teachers’ Day/u, '10-05'],
    [/World Food Day/u, '10-16'],
  ],
  forum:
    /(?<!\p{L})(?:Forum|Conference|Summit|Congress|Festival|Games|Marathon|Fair|Expo)(?: on [\p{L} ]{3,40}?)?,? 20\d\d(?!\p{N}|[–-]\d)/gu,
  list: { joint: /\sand\s/i, span: /between/i },
  since: {
    before: /(?<!\p{L})since\s+(?:early\s+|late\s+|mid-)?$/iu,
    told: /(?<!\p{L})(?:has|have|is|are|was|were)(?!\p{L})/iu,
  },
  hours:
    /(?<!\p{L})(?:from|between) (?:about )?(?<first>\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?) (?:to|and|until|till) (?:about )?(?<last>\d{1,2}(?::\d\d| ?[ap]\.?m(?!\p{L})\.?|:\d\d ?[ap]\.?m(?!\p{L})\.?))/giu,
  night: /night|evening|24 hours/iu,
  ahead: /(?<!\p{L})(?:ahead of|prepar\p{Ll}+|run-up|towards|get(?:ting)? ready)(?!\p{L})/iu,
  days: /(?<!\p{L})(?:from|between) (?:the )?(?<first>\d{1,2})(?:st|nd|rd|th)? (?:to|and|until|till|through) (?:the )?(?<last>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/giu,
};
