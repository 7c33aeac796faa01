// Logos that have no room at their least size.
import type { DataCheck } from '../../checks/check.ts';
import { areaOf } from '../area.ts';
import { drawnIn } from './drawn.ts';

/** At the least size of the logo that is too wide for the place of its block. */
export const logoWithoutRoom: DataCheck = {
  code: 'logo-without-room',
  severity: 'error',
  title: 'A logo that has no room at its least size',
  why: 'It would be cut off, or be smaller than its owner allows. All logos grow with the one that asks for most.',
  example: { wrong: 'rail: [population, donor_logos]', right: 'band: [funding, donor_logos]' },
  mend: 'Put the block into a wider area, ask the donor for a logo of another shape, or correct the least sizes.',
  find: ({ period }) =>
    period.blocks
      .filter(({ kind }) => kind === 'logos')
      .flatMap(({ name, page, area }) => {
        const plan = period.pages[page - 1];
        if (!plan) return [];
        const { list } = period.figures.donors;
        const told = period.operation.languages.flatMap((language) => {
          const { logos, room } = drawnIn(period, name, list, areaOf(plan, area, period.blocks), language);
          return logos
            .filter(({ size }) => size.width > room + 0.05)
            .map(({ code, size }): [string, string] => [
              code,
              `The logo of ${code} would be ${size.width.toFixed(1)} mm wide, and has ${room.toFixed(1)} mm in the block ${name}.`,
            ]);
        });
        return [...new Map(told)].map(([code, message]) => {
          const at = ['logos', code, 'least'];
          return { message, place: period.names.locate(at), at, about: code };
        });
      }),
};
