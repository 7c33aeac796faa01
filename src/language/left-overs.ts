// How a language writes what stands where words or a figure are still to come.

export type LeftOvers = {
  /** What is said between brackets, or alone, of something that is to come: “to be confirmed”. The source of a pattern. */
  orders: string;
  /** What is filled in, and stands in capitals until then: NAME. The source of a pattern. */
  fields: string;
  /** What an X in the place of a number counts: “X families”. The source of a pattern. */
  counted: string;
  /** What XX counts as a Roman number: the XX century. The source of a pattern. */
  romans: string;
};
