// The pictures of pages that windows may ask for, by their addresses.
import type { Fetched } from '../server/answering.ts';

export type Pictures = {
  /** The address of a picture, which is another one as soon as the picture is. */
  keep(look: string, dotsPerInch: number, png: Uint8Array): string;
  get(name: string): Fetched | undefined;
};

/** So many are kept: a window may still show those from before. */
const most = 64;

export function keepPictures(): Pictures {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    keep(look, dotsPerInch, png) {
      const name = `${look}-${dotsPerInch}.png`;
      kept.delete(name);
      kept.set(name, new Uint8Array(png));
      for (const old of [...kept.keys()].slice(0, -most)) kept.delete(old);
      return `/pictures/${name}`;
    },
    get(name) {
      const body = kept.get(name);
      return body && { body, type: 'image/png' };
    },
  };
}
