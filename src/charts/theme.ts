// The look of charts: colours out of styles/tokens.css, and the sizes of type and bars.
import { FactsheetError } from '../errors.ts';
import { faceOf } from '../language/faces.ts';
import { scriptOf } from '../language/tag.ts';
import type { PopulationGroup } from '../period/schema.ts';
import { tokensIn } from '../style-tokens.ts';

/** The two official palettes (guidelines of 2021 with the mapping guide of 2024; guidelines of 2025). */
export type Palette = '2021' | '2025';

/** Colours as `#rrggbb`; sizes and distances in CSS px (1 px = 0.75 pt). */
export type Theme = {
  groups: Readonly<Record<PopulationGroup, string>>;
  blue: string;
  paleBlue: string;
  /** For figures on a tint, where the blue of the bars would be too pale to read (4.2 : 1). */
  deepBlue: string;
  navy: string;
  rest: string;
  track: string;
  /** The lightest tints: the country of a map, and those around it. */
  tint: string;
  paleGrey: string;
  /** The lightest and the darkest ground that charts stand on. */
  paper: string;
  ground: string;
  text: string;
  note: string;
  onDark: string;
  family: string;
  size: { giant: number; figure: number; label: number; note: number };
  /** What a line of labels takes. */
  line: number;
  bar: number;
  hairline: number;
};

/** Points as px, never rounded to less. */
const px = (points: number) => Math.ceil((points * 9600) / 72) / 100;

/**
 * Takes the text of styles/tokens.css and the palette's name; gives the theme of all charts.
 * Sizes follow the guidelines for charts in print: labels 8 pt, notes 7 pt and nothing smaller.
 * Throws a `FactsheetError` when the style sheet lacks a colour, or has something else under its name.
 */
export function readTheme(css: string, palette: Palette): Theme {
  const palettes = tokensIn(css);
  const tokens = new Map([...(palettes.get('') ?? []), ...(palettes.get(palette) ?? [])]);
  const colour = (name: string) => hexColour(tokens, name);
  return {
    groups: {
      refugees: colour('--group-refugees'),
      asylum_seekers: colour('--group-asylum_seekers'),
      idps: colour('--group-idps'),
      stateless: colour('--group-stateless'),
      returned: colour('--group-returned'),
      others: colour('--group-others'),
      oip: colour('--group-oip'),
    },
    blue: colour('--blue-4'),
    paleBlue: colour('--blue-2'),
    deepBlue: colour('--blue-5'),
    navy: colour('--navy-5'),
    rest: colour('--grey-3'),
    track: colour('--grey-2'),
    tint: colour('--blue-1'),
    paleGrey: colour('--grey-1'),
    paper: colour('--white'),
    ground: colour('--navy-1'),
    text: colour('--black'),
    note: colour('--grey-4'),
    onDark: colour('--white'),
    family: 'Lato',
    size: { giant: px(30), figure: px(11), label: px(8), note: px(7) },
    line: px(9),
    bar: px(6.75),
    hairline: px(0.4),
  };
}

/** The theme for a language: in a script whose letters are taller, lines of labels stand further apart, as those of text do. */
export function themeIn(language: string, theme: Theme): Theme {
  const tall = faceOf(scriptOf(language))?.tall ?? 1;
  // Labels are set closer than text: what is above and below their letters needs twice the more.
  return { ...theme, line: Math.round(theme.line * tall * tall) };
}

function hexColour(tokens: ReadonlyMap<string, string>, name: string): string {
  const value = tokens.get(name);
  if (value !== undefined && /^#[0-9a-f]{6}$/i.test(value)) return value.toLowerCase();
  const fault = value === undefined ? `has no ${name}` : `gives ${name} as ${value}`;
  throw new FactsheetError('chart-colour', `styles/tokens.css ${fault}, and the charts need it.`, {
    hint: `Write it in :root as a colour of six digits: ${name}: #0072bc;`,
  });
}
