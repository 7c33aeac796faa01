// Counts of one to four people, which UNHCR does not publish.

import { inWesternDigits } from '../../language/digits.ts';
import type { DataPath, Period } from '../../period/period.ts';
import type { FigureNode } from '../../text/nodes.ts';
import { plainText } from '../../text/plain.ts';
import { readText } from '../../text/read.ts';
import type { DataCheck, Found } from '../check.ts';
import { namedOrigins, originsOf } from './origins.ts';

/** UNHCR's public statistics round counts under this to a multiple of it. */
const threshold = 5;

/** A population group, a country of origin that the page names, people of a block or a cell of a table, with one to four people. */
export const smallCount: DataCheck = {
  code: 'small-count',
  severity: 'warning',
  title: 'A count of fewer than five people',
  why: 'So few people could be recognised. UNHCR’s public statistics round counts under 5, so this is finer than what UNHCR publishes.',
  example: { wrong: 'asylum_seekers: { UKR: 170, JOR: 4 }', right: 'asylum_seekers: { UKR: 170, JOR: 5 }' },
  mend: 'Print what the public statistics print, or leave the line out. If the office stands by it, accept the finding with the reason.',
  find({ period }) {
    const groups = Object.entries(period.figures.population?.groups ?? {}).map(([name, count]) => {
      return { name, count, path: ['population', 'groups', name] satisfies DataPath };
    });
    const origins = originsOf(period).flatMap((each) =>
      namedOrigins(each).map(({ code, count }) => {
        return { name: code, count, path: ['population', 'origins', each.group, code] satisfies DataPath };
      }),
    );
    const inBlocks = [...period.table.values()].flatMap(({ name, value, path, block }) =>
      // What a block shows of history.yaml is told there.
      block?.unit === 'people' && path[0] !== 'blocks' ? [{ name, count: Number(value), path }] : [],
    );
    const inFigures = [...groups, ...origins, ...inBlocks]
      .filter(({ count }) => count > 0 && count < threshold)
      .map(({ name, count, path }) => {
        const message = `${name} is ${count}. UNHCR does not publish counts under ${threshold}.`;
        return { message, place: period.locateFigure(path), at: path, about: String(count) };
      });
    return [...inFigures, ...smallCells(period)];
  },
};

/** Cells of tables that are a small number alone, typed or named, in each text. */
function smallCells({ blocks, texts, table }: Period): Found[] {
  /** Of other figures it is known what they count: those of people are told where they stand. */
  const resultOf = ({ name }: FigureNode) => {
    const figure = table.get(name);
    return figure?.path[0] === 'results' ? String(figure.value) : '…';
  };
  return Object.values(texts).flatMap(({ text, passages, locate }) =>
    passages.flatMap(({ path, text: said }) => {
      const block = blocks.find(({ name }) => name === path[0]);
      if (!block?.countsPeople?.(path, text[block.name], block.options)) return [];
      const count = inWesternDigits(plainText(readText(said), { figure: resultOf }).plain.trim());
      if (!/^\d$/.test(count) || Number(count) === 0 || Number(count) >= threshold) return [];
      const column = String(path.at(-1));
      const message = `${path.join('.')} is ${count}. UNHCR does not publish counts of people under ${threshold}.`;
      const hint = `Print what the public statistics print, or leave the cell out. If the column counts other things than people, say so in page.yaml: ${block.name}: { kind: ${block.kind}, not_people: [${column}] }.`;
      return [{ message, hint, place: locate(path), at: path, about: count }];
    }),
  );
}
