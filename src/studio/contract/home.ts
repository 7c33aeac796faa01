// What the studio's first screen shows: operations and their periods. Types alone: the server gives them, the client shows them.

/** Of so many figures or passages so many need nothing more. */
export type Progress = { total: number; done: number };

export type HomePeriod = {
  /** `azerbaijan/2024-09` */
  id: string;
  /** As a reader says it, in the studio's language: “September 2024”. */
  name: string;
  figures: Progress;
  /** In the operation's order. */
  languages: readonly (Progress & { language: string; name: string })[];
  /** Why its files cannot be read, in the program's words. */
  faults: readonly string[];
};

export type HomeOperation = {
  id: string;
  /** “Azerbaijan”; the folder's name where nothing says it. */
  name: string;
  /** The newest first. */
  periods: readonly HomePeriod[];
};

export type Home = { operations: readonly HomeOperation[] };
