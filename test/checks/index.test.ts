// All data checks together.
import { expect, it } from 'vitest';
import { checkData, dataChecks } from '../../src/checks/index.ts';
import { strayMarkers } from '../../src/locale/inline.ts';
import { shipped } from '../support/data.ts';
import { periodWith } from './support.ts';

it('finds nothing in the shipped period', async () => {
  expect(checkData(await periodWith(), { strayMarkers })).toEqual([]);
});

it('runs every check of the table, and tells the findings in its order', async () => {
  const period = await periodWith(
    { file: `${shipped}/text.en.yaml`, find: 'title: Support to COP29', put: 'title: "{year}"' },
    { file: `${shipped}/text.en.yaml`, find: /^highlights:/m, put: '  more: "More"\nhighlights:' },
    { file: `${shipped}/text.en.yaml`, find: 'title: Access to services', put: 'title: "**Access"' },
    { file: `${shipped}/figures.yaml`, find: '  mine_signs: 155', put: '  mine_signs: 155\n  left_over: 9' },
  );
  const codes = checkData(period, { strayMarkers }).map(({ code }) => code);
  expect(codes).toEqual(
    Object.values(dataChecks).flatMap((check) => check(period, { strayMarkers }).map(({ code }) => code)),
  );
  expect(codes).toEqual(['passage-missing', 'broken-placeholder', 'stray-marker', 'unused-figure']);
});
