// How English writes what is still to come.
import { latin } from '../latin.ts';
import type { LeftOvers } from '../left-overs.ts';

export const leftOvers: LeftOvers = {
  orders: latin(
    '(?:(?:date|name|number|figure|text|quote|link|source|reference|photo|caption|credit|map|logo|amount|total|title|location|translation|details?|data)s? )?to be (?:confirmed|determined|decided|advised|added|inserted|completed|updated|supplied|provided|checked|translated|filled in|discussed)|(?:please )?(?:insert|add|enter|fill in|put|replace|specify)(?: (?:the|a|an|here|more|your)(?!\\p{L}))|(?:please )?(?:insert|add|enter|fill in|put|check|confirm|update|replace|complete|specify|translate)(?: (?:date|name|number|figure|text|quote|link|source|photo|amount|title|location)(?!\\p{L})|:|$)|(?:name|date|number|figure|text|quote|link|source|photo|amount|title|place|location) (?:here|goes here|to come|to follow|tbc|missing|needed)|(?:check|ask|awaiting|waiting for|pending|needs?|missing)(?: (?:with|from|by|input|figure|number|data|confirmation|update|approval|clearance))(?!\\p{L})|sample text|dummy text|placeholder|your text',
  ),
  asides: latin(
    '(?:NB|N\\.B\\.|notes? to (?:self|editors?|translators?|designers?)|comment|query|pls)[:.]? +(?:please )?(?:check|ask|confirm|verify|update|replace|translate|add|insert|delete|remove|wait(?:ing)?|awaiting|clear)(?!\\p{L})[^.()]*\\.?|\uE001,? (?:please|pls) (?:check|confirm|verify|update|add|insert|translate|send|complete)(?!\\p{L})[^.()]*\\.?|(?<=^|[.!?] |[–—(:;] ?)(?:figures?|texts?|numbers?|photos?|quotes?|names?|dates?|titles?|captions?|translations?|links?|paragraph|sentence) (?:is |are |still )?to be (?:confirmed|updated|added|inserted|provided|supplied|completed|checked|translated|filled in|finali[sz]ed)(?!\\p{L}| by (?:the|an?|its|each)(?!\\p{L}))|(?<=^|[.!?] )(?:check|confirm|verify|clear|agree|discuss)(?: (?:this|it|again))? with [^.!?\\n]{2,40} before (?:print|publi|sending|release|issu|finali[sz])[a-z]*|see (?:my |the )?comments? (?:above|below)(?!\\p{L})',
  ),
  fields:
    'NAME|SURNAME|FIRST NAME|LAST NAME|DATE|NUMBER|PLACE|LOCATION|AMOUNT|PARTNER|DONOR|TITLE|FIGURE|PHOTOGRAPHER|QUOTE|LINK|DRAFT',
  blanks:
    'name|surname|date|number|figure|percentage|total|text|quote|link|url|source|photo|picture|caption|credit|amount|title|heading|place|venue|location|city|town|village|country|district|month|year|day|partner|donor|organi[sz]ation|author|translation|note to|comment|draft|confirm|check|pending|missing|insert|add|update',
  counted:
    'per\\s?cent|million|people|persons|individuals|refugees|asylum-seekers|IDPs|families|households|children|women|men|girls|boys|students|officials|towns|districts|countries|schools',
  romans: 'centur|session|congress|games|olymp|conference|forum|summit|anniversary|legion|corps',
};
