// What was done in a period: each step can be looked at, and the state before it brought back. Types alone.

/** A place that a step changed: its file, its path with dots, and what it said. */
export type ChangedPlace = {
  file: string;
  at: string;
  was: string | number | null;
  now: string | number | null;
};

export type StudioStep = {
  /** Its name in `/api/back`. */
  id: string;
  /** When, in ISO 8601; and by which window. */
  at: string;
  by: string;
  /** Whose change it was, as that person calls herself. */
  name?: string;
  kind: 'change' | 'undo' | 'redo';
  places: readonly ChangedPlace[];
};

/** `when`: `at` in words of the studio’s language. */
export type StudioState = StudioStep & { when: string };
