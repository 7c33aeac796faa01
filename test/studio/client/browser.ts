// What the store uses of a browser, in memory.

/** What a browser keeps; its names are its own properties, as a browser has it. */
export function storageOf(): Storage {
  const own = {
    getItem: (name: string) => Reflect.get(storage, name) ?? null,
    setItem: (name: string, text: string) => void Reflect.set(storage, name, text),
    removeItem: (name: string) => void Reflect.deleteProperty(storage, name),
  };
  const storage = Object.create(own) as Storage;
  return storage;
}

/** The locks of a browser: one holds each, the others wait. */
export function locksOf() {
  const lines = new Map<string, Promise<unknown>[]>();
  return {
    query: async () => ({ held: [...lines.keys()].map((name) => ({ name })) }),
    async request(name: string, work: () => unknown): Promise<void> {
      const line = lines.get(name) ?? [];
      lines.set(name, line);
      const own = Promise.allSettled(line).then(work);
      line.push(own);
      await own;
      if (line.at(-1) === own) lines.delete(name);
    },
  };
}
