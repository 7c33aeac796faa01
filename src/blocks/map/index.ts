// A map: the country, offices and settlements in it, with a scale, its source and the disclaimer. No map stands without that.
import { z } from 'zod';
import { drawMap } from '../../charts/map/draw.ts';
import { frameOf } from '../../charts/map/frame.ts';
import { placeKinds } from '../../charts/map/places.ts';
import type { Builder, Sketch } from '../../charts/plan.ts';
import { inWords } from '../../charts/words.ts';
import { countryCodes } from '../../countries.ts';
import { commaOf } from '../../language/tag.ts';
import { key, line } from '../../period/fields.ts';
import { charted } from '../charted.ts';
import { kind } from '../kind.ts';
import { nullable } from '../words.ts';
import { type MapData, mapData } from './data.ts';
import { drawableOf } from './outline.ts';
import { outlineNeeded } from './outline-needed.ts';
import { outlineWrong } from './outline-wrong.ts';
import { placeOutside } from './place-outside.ts';
import { placeTooExact } from './place-too-exact.ts';
import { placeUnnamed } from './place-unnamed.ts';

export const map = kind({
  says: 'a map with offices and settlements',
  usual: { map: {} },
  words: nullable(z.strictObject({ title: line.optional(), places: z.record(key, line).default({}) })),
  data: mapData.optional(),
  isOfData: true,
  templateWords: [
    'title',
    'unit',
    'kilometres',
    'unnamed',
    'disclaimer',
    ...placeKinds.map((one) => `kinds.${one}`),
  ],
  stands: (name) => ({ [name]: { in: 'figures', at: [name] } }),
  files: (name, data) => [{ file: (data as MapData).outline, at: [name, 'outline'] }],
  chart: (_, __, name) => ({ builder: builderFor(name) }),
  show(at) {
    const shown = charted(at);
    return shown && { ...shown, disclaimer: at.local.word('kinds.map.disclaimer') };
  },
  checks: [outlineWrong, outlineNeeded, placeOutside, placeTooExact, placeUnnamed],
});

function builderFor(name: string): Builder<Sketch> {
  return (local, look) => {
    const block = local.period.blocks.find((one) => one.name === name);
    const data = block?.data as MapData | undefined;
    const drawable = block && data ? drawableOf(block, local.period.operation.iso3) : undefined;
    if (!data || !drawable || !('outline' in drawable)) return undefined;
    const { word, format } = local;
    const names = placeNames(local.text[name]);
    const places = Object.entries(data.places).map(([id, { kind: sort, at }]) => {
      return { kind: sort, at, name: names[id] ?? id };
    });
    const threeLetters = new Map(countryCodes().map(([three, two]) => [two, three]));
    const around = drawable.neighbours.map(({ code, outline }) => {
      const three = threeLetters.get(code ?? '');
      return { outline, name: three === undefined ? '' : format.country(three) };
    });
    const kilometres = (number: number) => word('kinds.map.kilometres', { number: format.number(number) });
    const kindName = (sort: string) => word(`kinds.map.kinds.${sort}`);
    const content = { outline: drawable.outline, around, places, kilometres, kindName };
    const drawn = drawMap(content, frameOf(drawable.outline, look.width), look);
    const unnamed = drawn.unplaced.map((one) => one.name).join(commaOf(local.language));
    const about = {
      title: look.title ?? word('kinds.map.title'),
      period: format.date(data.as_of),
      unit: word('kinds.map.unit'),
      source: data.source,
      day: data.as_of,
      ...(unnamed !== '' && { note: word('kinds.map.unnamed', { names: unnamed }) }),
    };
    const rows = places.map((one) => ({ name: one.name, value: kindName(one.kind) }));
    return { ...inWords(local, about, rows), ...drawn };
  };
}

/** The places' names in a text, as plain words. */
function placeNames(words: unknown): Readonly<Record<string, string>> {
  const { places = {} } = (words ?? {}) as { places?: Readonly<Record<string, { plain: string }>> };
  return Object.fromEntries(Object.entries(places).map(([id, { plain }]) => [id, plain]));
}
