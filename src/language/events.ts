// How a language tells that something took place, and names events that have a year or a number.

export type Events = {
  /** What a sentence tells as over: “was held”, “took part”. */
  past: RegExp;
  /** What took place and cannot be meant otherwise. */
  held: RegExp;
  /** What was agreed, moved, or is asked for: its time may be to come. */
  open: RegExp;
  /** What stands right before or behind a time that is not that of the verb: “starts on”, “the forum of”. */
  apart: { before?: RegExp; after?: RegExp };
  /**
   * A time that begins its sentence is that of its verb, whatever was agreed: what stands before it; and what in the sentence
   * speaks of what is to come.
   */
  fronted: { before: RegExp; not: RegExp };
  /**
   * That a time is told as to come, without a verb of the past that it may belong to: what stands before it (“will open on”);
   * the beginning of a sentence that it opens (“In 2024, UNHCR will”); or the rest of the sentence, from its last two letters.
   */
  toCome: { before?: RegExp; opening?: RegExp; rest?: RegExp };
  /** Laws, foundations, beginnings: told long after. */
  lasting: RegExp;
  /** All of a year, or up to its end (global). */
  whole: RegExp;
  /** Beside an event: it is over (“following”, “outcomes of”). */
  over: RegExp;
  /** It is looked back on, even by what is to come: “will be remembered”. */
  recalled?: RegExp;
  /** A day or week with its year (global). */
  day: RegExp;
  /** Days that have one date each year: the end of the name, and month and day. */
  dates?: readonly (readonly [name: RegExp, day: string])[];
  /** A forum, a conference with its year (global). */
  forum: RegExp;
  /** Beside an event: it is still to come (“ahead of”). */
  ahead: RegExp;
  /** What stands right before a time from which on something goes on, and a sentence that tells that it does. */
  since: { before: RegExp; told: RegExp };
  /** What joins two times that are a span only where the sentence says so: “2024 and 2023”, “between 2023 and 2024”. */
  list: { joint: RegExp; span: RegExp };
  /** Two hours of one day, from the first to the last (global); its groups are `first` and `last`: 16:30, 4 p.m. */
  hours: RegExp;
  /** That hours go over midnight. */
  night: RegExp;
  /** Two days of one month, from the first to the last (global); its groups are `first` and `last`. */
  days: RegExp;
};
