// What a language knows of short forms; and those that readers of any language in Latin letters know.

/** What a language does with short forms in capitals: UN, IDPs, BMT-nin. */
export type ShortForms = {
  /** Those that need no introduction: of bodies, which have no plural, and of things. */
  bodies: readonly string[];
  things: readonly string[];
  /** The letters of a plural, where the language hangs them on a short form: IDPs; and words in the names of bodies that have none. */
  plural?: {
    letters: string;
    bodyNames: string;
    /** What there is many of, and words (asked of the text before) behind which no single one of them stands. */
    apart: { forms: readonly string[]; after: RegExp };
  };
  /** Words, as a pattern, that say what a name is (“the ABC scholarship”, “the company ABC”); what they may end in behind it. */
  kinds: string;
  kindEnding: string;
  /** Words, as a pattern, between brackets or commas before a short form that is introduced: “hereinafter”, “or”. */
  introducing: string;
};

/** Bodies and programmes: each is one, and has no plural. */
export const knownBodies =
  'UNICEF UNESCO NATO OSCE WHO WFP IOM FAO ILO UNDP UNFPA OCHA OHCHR WTO IMF BBC CNN FIFA UEFA'.split(' ');

/** Things: USB, PDF, HIV; countries and currencies by their codes; companies by the name they go by. */
export const knownThings = [
  ...'IT TV PR HR ID PC CV PDF USB GPS PIN SIM ATM CCTV DVD LED HIV AIDS DNA PCR CEO VIP FAQ OK GDP VAT SDG NGO QR UV SUV'.split(
    ' ',
  ),
  ...'UK US USA UAE USSR DRC LGBT LGBTI LGBTIQ'.split(' '),
  ...'BP IBM IKEA DHL UPS BMW HSBC KPMG SAP LG HP SOCAR UNIQLO'.split(' '),
  ...'USD EUR GBP CHF SEK NOK DKK JPY AUD CAD AZN TRY RUB UAH GEL KZT CFA XOF XAF'.split(' '),
];
