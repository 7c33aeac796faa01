// What a ledger of mails keeps, and what is asked of it, wherever it is kept.

/**
 * How far a delivery has come. `planned`: nothing went out. `sending`: the message is on its way, or the run ended while
 * it was. `accepted`: the server took it. `refused`: for good. `full`: their mailbox was full. `retry`: not now.
 * `uncertain`: it went out, and nobody knows whether the server took it. `bounced`: it was taken, and came back.
 */
export const states = [
  'planned',
  'sending',
  'accepted',
  'refused',
  'full',
  'retry',
  'uncertain',
  'bounced',
] as const;
export type State = (typeof states)[number];

/**
 * One delivery: a person (`key`, see Recipient) and an edition. `parts` are the edition's PDFs (language to SHA-256);
 * `answer` is what the server said, without addresses, and `about` what that means (see About); times are ISO 8601; `due`
 * is when to try again.
 */
export type Entry = {
  period: string;
  key: string;
  edition: string;
  parts: Readonly<Record<string, string>>;
  state: State;
  attempts: number;
  answer: string;
  about: string;
  changed: string;
  due: string | undefined;
  /** The plan by which somebody agreed to it, where a service sends. */
  plan?: string;
};

/** What changes when a delivery goes on. */
export type Step = Pick<Entry, 'state' | 'answer' | 'changed'> & {
  about?: string | undefined;
  attempts?: number;
  due?: string | undefined;
};

/** Which delivery it is. */
export type Delivered = Pick<Entry, 'period' | 'key' | 'edition'>;

/** The ledger of one computer, open. Each change is on the disk when its call comes back; what a disk does not let happen has its own error. */
export type LocalLedger = {
  /** The deliveries of a period, all editions. */
  entries(period: string): Entry[];
  /** Writes down deliveries that are to be made; one that is known already stays as it is. */
  plan(entries: readonly Pick<Entry, 'period' | 'key' | 'edition' | 'parts' | 'changed'>[]): void;
  record(delivery: Delivered, step: Step): void;
  /** Turns what an earlier run left `sending` into `uncertain`, and gives how many there were. */
  settle(changed: string): number;
  /** The deliveries of a person in all periods, the newest first; or all that there are. */
  history(key?: string): Entry[];
  /** Removes a person from all periods, and from the file's free pages too. Gives how many deliveries there were. */
  forget(key: string): number;
  /** Those of these persons who want no mail. They are known by a keyed hash alone, so it outlives `forget`. */
  unwanted(keys: readonly string[]): ReadonlySet<string>;
  /** Puts a person on the list of those who want no mail, or takes them off it. Gives whether that changed anything. */
  setUnwanted(key: string, unwanted: boolean, since: string): boolean;
  /** To be called before a sending: copies the ledger beside itself, and keeps room on the disk for its answers. */
  prepare(now: Date): void;
  close(): void;
};

/**
 * All that a ledger holds. `unwanted`: those who want no mail, by the HMAC-SHA-256 (hex) of their key under `salt` (hex), and since
 * when (ISO 8601).
 */
export type LedgerContents = {
  entries: readonly Entry[];
  unwanted: readonly { hash: string; since: string }[];
  salt: string;
};

/**
 * A ledger, wherever it is kept: what a call says is done when what it gives has come. Of one computer (SQLite) or of a service
 * (its database).
 */
export type Ledger = {
  [Name in keyof LocalLedger]: (
    ...given: Parameters<LocalLedger[Name]>
  ) => ReturnType<LocalLedger[Name]> | Promise<ReturnType<LocalLedger[Name]>>;
};

/**
 * Opens a ledger: `look` to read it alone; `send` for the one run that sends, and nobody beside it.
 * @returns nothing where there is none and nothing is to be sent
 * @throws FactsheetError `ledger-busy` while another run sends; what else `openLedger` throws
 */
export type OpenLedger = (what: 'look' | 'send') => Ledger | undefined | Promise<Ledger | undefined>;
