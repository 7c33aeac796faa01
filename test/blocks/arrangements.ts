// Arrangements of pages that tests make up, with words and data for the blocks that have names of their own.
import type { Change } from '../support/data.ts';
import { shipped } from '../support/data.ts';

/** A page.yaml of the shipped period. */
export const pageYaml = (content: string, folder = shipped): Change => ({
  file: `${folder}/page.yaml`,
  content,
});

/** More words at the end of both texts. */
export const alsoSaid = (words: string): Change[] =>
  ['az', 'en'].map((language) => ({
    file: `${shipped}/text.${language}.yaml`,
    find: /$/,
    put: `\n${words}`,
  }));

/** More data in figures.yaml. */
export const alsoGiven = (data: string): Change => ({
  file: `${shipped}/figures.yaml`,
  find: 'presence:\n',
  put: `${data}\npresence:\n`,
});

/** Three pages in three forms, with a second story, points and articles of their own, and all other blocks elsewhere. */
export const threePages: Change[] = [
  pageYaml(`
pages:
  - form: columns
    columns: [statelessness, priorities]
    band: [funding]
    foot: [asylum_origins, presence]
  - form: thirds
    lead: [opening]
    left: [highlights]
    middle: [partnership, pullout, sport]
    right: [needs, refugee_origins, donors]
  - form: rail
    rail: [population]
    main: [protection, story, voices]
    foot: [contacts]
blocks:
  sport: { kind: story }
  needs: { kind: points }
  voices: { kind: articles }
`),
  ...alsoSaid(`
sport:
  title: Trees beside the road
  body: Refugees and their hosts planted trees along the road in spring, and met again to water them.
  link: More in the atlas of trees
  image: { alt: "Four people water young trees beside a road.", caption: Beside the road, credit: "Drawing: ours" }
needs:
  title: What is needed
  schools: Children need places in schools close to where they live.
  health: Refugees need the same access to health care that citizens have.
voices:
  title: What people told us
  market: { title: At the market, body: She sells what she sews. }
  school: { title: At school, body: He reads to the smaller ones. }
`),
  alsoGiven(`
sport:
  image: images/inclusive-sport.svg
  focus: [0.2, 0.5]
  link: https://www.unhcr.org/az/trees
`),
];

/** A map, people by year, and their ages, on a page of their own. */
export const charts: Change[] = [
  pageYaml(`
pages:
  - form: rail
    lead: [opening]
    rail: [population, refugee_origins, asylum_origins]
    main: [highlights, protection]
    foot: [story]
  - form: columns
    columns: [priorities, pullout, partnership, statelessness]
    band: [funding, donors]
    foot: [presence, contacts]
  - form: thirds
    left: [map]
    middle: [by_year, groups]
    right: [age_sex]
blocks:
  by_year: { kind: trend, of: [refugees], as: bars }
  groups: { kind: trend, of: [refugees, asylum_seekers, stateless] }
`),
  ...alsoSaid('\nmap:\n  places: { baku: Baku, camp: Camp }\n'),
  alsoGiven(`
map:
  as_of: 2024-09-30
  outline: map.geojson
  places:
    baku: { kind: representation, at: [49.85, 40.4] }
    camp: { kind: settlement, at: [47.05, 40.75] }
age_sex:
  group: refugees
  as_of: 2024-06-30
  female: { 0-17: 1100, 18-59: 1950, 60+: 405 }
  male: { 0-17: 1180, 18-59: 1720, 60+: 390 }
`),
  {
    file: `${shipped}/map.geojson`,
    content: '{ "type": "Polygon", "coordinates": [[[44, 38], [44, 42], [51, 42], [51, 38], [44, 38]]] }',
  },
  {
    file: 'azerbaijan/history.yaml',
    content:
      'source: rdf\nyears:\n  2021: { refugees: 1678, asylum_seekers: 101, stateless: 3585 }\n  2022: { refugees: 5940, stateless: 3585 }\n  2023: { refugees: 7433, asylum_seekers: 227, stateless: 513 }\n',
  },
];

/** The funding by donor, by sector and by earmarking, and what is required by sector, on a page of their own. */
export const fundingInDetail: Change[] = [
  pageYaml(`
pages:
  - form: rail
    lead: [opening]
    rail: [population, refugee_origins, asylum_origins]
    main: [highlights, protection]
    foot: [story]
  - form: columns
    columns: [priorities, pullout, partnership, statelessness]
    band: [funding, donors]
    foot: [presence, contacts]
  - form: thirds
    left: [funding_by_donor]
    middle: [funding_by_sector, needs]
    right: [funding_by_earmarking]
blocks:
  funding_by_donor: { rest: shown }
  needs: { kind: breakdown, by: sector, of: required }
`),
  ...alsoSaid(`
funding_by_sector:
  sectors: { protection: Protection and legal aid, health: Health, education: Education }
needs:
  title: What is needed
  sectors: { protection: Protection, solutions: Durable solutions and livelihoods in host communities }
`),
  alsoGiven(`
funding_by_donor:
  amounts: { AUS: 310000, DEU: 1250000, GBR: 640000, KOR: 90000 }
funding_by_sector:
  amounts: { health: 900000, protection: 2600000, education: 1000000 }
funding_by_earmarking:
  amounts: { unearmarked: 1100000, softly_earmarked: 1700000, earmarked: 1400000, tightly_earmarked: 300000 }
needs:
  amounts: { protection: 5000000, solutions: 3000000 }
`),
];

/** A made-up logo, so many units wide and high: shapes in the house's colours, never those of a donor. */
export const madeUpLogo = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#0072bc"/><circle cx="${width / 2}" cy="${height / 2}" r="${Math.min(width, height) / 3}" fill="#ffffff"/></svg>`;

/** Donors with made-up logos of many shapes, and a made-up drawing where the office's emblem of the European Union would be. */
export const donorLogos: Change[] = [
  pageYaml(`
pages:
  - form: rail
    lead: [opening]
    rail: [population, refugee_origins, asylum_origins]
    main: [highlights, protection]
    foot: [story]
  - form: columns
    columns: [priorities, pullout, partnership, statelessness]
    band: [funding, donors]
    foot: [presence, contacts]
  - form: thirds
    left: [donor_logos]
    middle: [logos_again]
    right: []
    foot: [logos_below]
blocks:
  logos_again: { kind: logos }
  logos_below: { kind: logos }
`),
  ...alsoSaid('\nlogos_again: { title: Thanks }\n'),
  {
    file: `${shipped}/figures.yaml`,
    find: /list: \[AUS.*\]/,
    put: 'list: [AUS, BEL, EU, DEU, KOR, TRUST]',
  },
  {
    file: 'azerbaijan/operation.yaml',
    find: /donors: \{\}/,
    put: `donors:
  EU: { az: Avropa İttifaqı, en: European Union }
  TRUST: { az: Yol Ağacları Fondu, en: The Roadside Trees Trust }
logos:
  AUS: { file: logos/square.svg, least: { height: 6 }, clear: 25% }
  BEL: { file: logos/wide.svg, least: { width: 20 }, clear: 3 }
  EU: { file: logos/emblem.svg, least: { height: 10 }, clear: 25%, statement: funded }
  TRUST: { file: { az: logos/tall.svg, en: logos/tall.svg }, least: { height: 8 }, clear: 2 }`,
  },
  { file: 'azerbaijan/logos/square.svg', content: madeUpLogo(40, 40) },
  { file: 'azerbaijan/logos/wide.svg', content: madeUpLogo(160, 40) },
  { file: 'azerbaijan/logos/emblem.svg', content: madeUpLogo(60, 40) },
  { file: 'azerbaijan/logos/tall.svg', content: madeUpLogo(30, 40) },
];
