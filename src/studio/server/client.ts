// The client's files as the browser loads them.

/** A file that the browser loads: its media type and its bytes. */
export type ClientFile = { type: string; body: Uint8Array<ArrayBuffer> | string };

/** The files below `/client/`, by name; none where this copy of the program has none. */
export async function clientFiles(_project: string): Promise<ReadonlyMap<string, ClientFile>> {
  return new Map();
}
