// The kinds of block that the shipped example has no room for: the same made-up country, with other blocks on its pages.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What stands on the pages instead. */
const arrangement = `
pages:
  - form: rail
    lead: [opening]
    rail: [population]
    main: [story, pullout]
  - form: thirds
    left: [donors]
    middle: [donor_logos]
    right: [photo, contacts]
blocks:
  photo: { kind: picture }
`;

const words = `
story:
  title: A workshop by the sea
  body: >-
    When the Orrin family came to Ardmoor, the boatyard had no one left who could bend a plank. Today three of
    its apprentices are refugees, and the yard has built its first new boat in ten years.
  link: Read more
  image: { alt: "Drawing of two boats in a harbour.", caption: "The boatyard at Ardmoor", credit: "Drawing: made for this example" }
pullout: "**{{school_places, number}} children** went to school close to where they live."
photo:
  image: { alt: "Drawing of a school with a garden.", caption: The new school in Kessin, credit: "Drawing: made for this example" }
donors:
  thanks: "UNHCR Solvanta thanks its donors:"
  private: And everyone who gave as a private donor.
`;

const data = `
story: { image: images/harbour.svg, link: "https://www.example.org/solvanta/boatyard" }
photo: { image: images/school.svg }
donors: { list: [NORTHMERE, SHORES, HARBOURS, TARVIA, READERS] }
`;

/** Logos that are nobody's, by the donors that would have them. */
const drawn: Readonly<Record<string, string>> = {
  NORTHMERE: '<circle cx="40" cy="40" r="36" fill="#0072bc"/><path d="M40 12 62 60H18Z" fill="#fff"/>',
  SHORES:
    '<path d="M4 52q18-28 36 0t36 0v24H4Z" fill="#00843d"/><circle cx="56" cy="20" r="12" fill="#faeb00"/>',
  HARBOURS:
    '<path d="M8 8h64v64H8Z" fill="#1d3557"/><path d="M40 20v40M26 46q14 22 28 0" stroke="#fff" stroke-width="6" fill="none"/>',
};

/** @param example the folder of the example's operation (absolute). @returns files as a session takes them; none without the example */
export async function otherKinds(example: string, period: string): Promise<Map<string, Uint8Array | string>> {
  const operation = path.basename(example);
  const entries = await readdir(example, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, Uint8Array | string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(example, file).split(path.sep).join('/');
    files.set(`${operation}/${name}`, await readFile(file));
  }
  const also = (name: string, more: string) =>
    files.set(`${operation}/${name}`, `${files.get(`${operation}/${name}`) ?? ''}\n${more}`);
  files.set(`${operation}/${period}/page.yaml`, arrangement);
  also(`${period}/text.en.yaml`, words);
  also(`${period}/figures.yaml`, data);
  const logos = Object.keys(drawn).map(
    (code) => `  ${code}: { file: logos/${code}.svg, least: { height: 12 }, clear: 25% }`,
  );
  also('operation.yaml', `logos:\n${logos.join('\n')}\n`);
  for (const [code, shapes] of Object.entries(drawn))
    files.set(
      `${operation}/logos/${code}.svg`,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80">${shapes}</svg>`,
    );
  return files;
}
