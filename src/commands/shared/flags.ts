// Options that several commands take, as commander gives them.

/** What commands that only look at data take. */
export type DataFlags = { data: string; json: boolean };

/** What commands that make pages take. */
export type MakeFlags = DataFlags & { output: string; language: string[]; draft: boolean; quiet: boolean };
