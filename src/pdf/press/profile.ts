// The press profile that this program brings: an ICC output profile computed from the model of the inks. Pure.
import { description, profileOf, text, xyz } from '../icc.ts';
import { type Lab, lightOnPaper, lookOnPaper, paperWhite, toLab, toXyz, type Xyz } from './ink.ts';
import { separate } from './separate.ts';

/**
 * The printing that the profile is for, in words. It has the aims that FOGRA39 was measured after and is not computed
 * from that data: so it does not go by that name.
 */
export const ownCondition = 'Sheetfed offset on gloss coated paper, after ISO 12647-2:2004/Amd 1:2007';

/** Grid points a side of the tables: four inks, and three coordinates of colour. */
const grid = { inks: 9, colour: 17 };

/**
 * The darkest that the inks reach: the perceptual tables map black to it instead of cutting shadows off. The scale is that
 * of light (XYZ), as in black point compensation (ISO 18619): on that of L*, middle greys would become 8 lighter.
 */
const darkest = lightOnPaper(separate([0, 0, 0]))[1];
const white: Xyz = toXyz([100, 0, 0]);

/** A colour between black and white as one between the darkest ink and paper. */
function lifted(colour: Lab): Lab {
  const [X, Y, Z] = toXyz(colour);
  const lift = (light: number, most: number) => darkest * most + (1 - darkest) * light;
  return toLab([lift(X, white[0]), lift(Y, white[1]), lift(Z, white[2])]);
}

/** The other way round. */
function lowered(colour: Lab): Lab {
  const [X, Y, Z] = toXyz(colour);
  const lower = (light: number, most: number) => Math.max(0, (light - darkest * most) / (1 - darkest));
  return toLab([lower(X, white[0]), lower(Y, white[1]), lower(Z, white[2])]);
}

/**
 * The bytes of the profile (ICC.1:2001-04, version 2.4: output, CMYK, connection space Lab). The same for every call.
 * It is computed from published aims (see `ink.ts`), so it is ours and under this project's licence.
 */
export function pressProfile(): Buffer {
  const colorimetric = {
    toLab: table(4, 3, grid.inks, lab(false)),
    toInks: table(3, 4, grid.colour, inks(false)),
  };
  const perceptual = {
    toLab: table(4, 3, grid.inks, lab(true)),
    toInks: table(3, 4, grid.colour, inks(true)),
  };
  return profileOf({ version: 0x02_40_00_00, spaces: 'prtrCMYKLab ', made: [2026, 1, 1] }, [
    ['desc', description('Factsheet coated press, after ISO 12647-2')],
    ['cprt', text('Made by Factsheet; MIT licence')],
    ['wtpt', xyz(paperWhite)],
    ['A2B0', perceptual.toLab],
    ['A2B1', colorimetric.toLab],
    ['A2B2', perceptual.toLab],
    ['B2A0', perceptual.toInks],
    ['B2A1', colorimetric.toInks],
    ['B2A2', perceptual.toInks],
    ['gamt', table(3, 1, 9, outside)],
  ]);
}

/** A node of a table: coordinates from 0 to 1 in, values from 0 to 1 out. */
type Node = (at: readonly number[]) => readonly number[];

function lab(perceptual: boolean): Node {
  return ([c = 0, m = 0, y = 0, k = 0]) => {
    const seen = lookOnPaper([c, m, y, k]);
    return encodeLab(perceptual ? lowered(seen) : seen);
  };
}

function inks(perceptual: boolean): Node {
  return (at) => {
    const colour = decodeLab(at);
    return separate(perceptual ? lifted(colour) : colour);
  };
}

/** 0 for a colour that can be printed, more for one that cannot. */
const outside: Node = (at) => {
  const target = decodeLab(at);
  const found = lookOnPaper(separate(target));
  return [Math.min(1, Math.hypot(...found.map((value, index) => value - (target[index] ?? 0))) > 3 ? 1 : 0)];
};

/** Lab in 16 bits as version 2 has it: L* 100 is FF00h, a* and b* 0 are 8000h (ICC.1:2001-04, 6.5.11). */
function encodeLab([L, a, b]: Lab): number[] {
  const ab = (value: number) => ((value + 128) * 256) / 65_535;
  return [(L * 652.8) / 65_535, ab(a), ab(b)];
}

function decodeLab([L = 0, a = 0, b = 0]: readonly number[]): Lab {
  const ab = (value: number) => (value * 65_535) / 256 - 128;
  return [Math.min(100, (L * 65_535) / 652.8), ab(a), ab(b)];
}

/** A `lut16Type` with straight curves: only its grid says something (6.5.11). The last input runs fastest. */
function table(inputs: number, outputs: number, side: number, node: Node): Buffer {
  const nodes = side ** inputs;
  const bytes = Buffer.alloc(52 + 2 * (2 * inputs + nodes * outputs + 2 * outputs));
  bytes.write('mft2', 'latin1');
  for (const [index, value] of [inputs, outputs, side].entries()) bytes.writeUInt8(value, 8 + index);
  for (const index of [0, 4, 8]) bytes.writeInt32BE(65_536, 12 + 4 * index);
  bytes.writeUInt16BE(2, 48);
  bytes.writeUInt16BE(2, 50);
  let at = 52;
  const put = (value: number) => {
    at = bytes.writeUInt16BE(Math.round(Math.min(1, Math.max(0, value)) * 65_535), at);
  };
  const straight = (count: number) => {
    for (let curve = 0; curve < count; curve += 1) for (const value of [0, 1]) put(value);
  };
  straight(inputs);
  for (let index = 0; index < nodes; index += 1) {
    const place = Array.from({ length: inputs }, (_, input) => {
      return (Math.floor(index / side ** (inputs - 1 - input)) % side) / (side - 1);
    });
    for (const value of node(place).slice(0, outputs)) put(value);
  }
  straight(outputs);
  return bytes;
}
