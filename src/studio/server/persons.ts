// What the people at the windows call themselves. On one laptop it is no more than a name.
export type Persons = {
  name(by: string, name: string): void;
  of(by: string): string | undefined;
};

/** So many windows are known; of more, the newest. */
const most = 200;

export function keepPersons(): Persons {
  const names = new Map<string, string>();
  return {
    name(by, name) {
      names.delete(by);
      if (name !== '') names.set(by, name);
      for (const one of [...names.keys()].slice(0, -most)) names.delete(one);
    },
    of: (by) => names.get(by),
  };
}
