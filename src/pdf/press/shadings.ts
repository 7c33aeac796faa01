// Gradients in inks: the colours of their stops become builds, and what lies between them is mixed of inks.
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFStream } from '@cantoo/pdf-lib';
import { nameAt, numbersAt } from '../entries.ts';
import { notUnderstood } from '../not-understood.ts';
import type { Colours, Purpose } from './colours.ts';
import type { Spot } from './separation.ts';

/** What an office can do: the pages themselves have no gradients. */
const drawn =
  'A logo or a drawing has it: save it with plain colours, or with gradients that run straight or round and do not repeat.';

const spaces: Record<Purpose, string> = { paint: 'DeviceCMYK', mask: 'DeviceGray' };

export class Shadings {
  readonly #colours: Colours;
  /** What is done already, and for what: gradients share functions. */
  readonly #done = new Map<PDFObject, Purpose>();

  constructor(colours: Colours) {
    this.#colours = colours;
  }

  /**
   * Changes a shading in its place (ISO 32000-1, 8.7.4.5): axial and radial ones.
   * @throws FactsheetError `pdf-not-understood` for other kinds, and for colours that are neither RGB nor grey
   */
  separate(shading: PDFObject | undefined, purpose: Purpose, spot: Spot): void {
    if (shading instanceof PDFStream || !(shading instanceof PDFDict)) {
      throw unprinted('a gradient of a kind that is not printed (a mesh)');
    }
    if (this.#isDone(shading, purpose)) return;
    const type = shading.lookup(PDFName.of('ShadingType'), PDFNumber).asNumber();
    if (type !== 2 && type !== 3) {
      throw unprinted('a gradient that is neither straight nor round, or repeats');
    }
    const space = nameAt(shading, 'ColorSpace');
    if (space !== 'DeviceRGB' && space !== 'DeviceGray')
      throw notUnderstood('a gradient in other colours than RGB');
    shading.set(PDFName.of('ColorSpace'), PDFName.of(spaces[purpose]));
    this.#tint(shading, 'Background', undefined, purpose, spot);
    this.#function(shading.lookup(PDFName.of('Function')), purpose, spot);
  }

  /** Exponential functions and their stitching (7.10.3 and 7.10.4). */
  #function(value: PDFObject | undefined, purpose: Purpose, spot: Spot): void {
    if (!(value instanceof PDFDict)) throw unprinted('a gradient whose colours are computed in another way');
    if (this.#isDone(value, purpose)) return;
    const type = value.lookup(PDFName.of('FunctionType'), PDFNumber).asNumber();
    value.delete(PDFName.of('Range'));
    if (type === 2) {
      this.#tint(value, 'C0', [0], purpose, spot);
      this.#tint(value, 'C1', [1], purpose, spot);
    } else if (type === 3) {
      const parts = value.lookup(PDFName.of('Functions'), PDFArray);
      for (let index = 0; index < parts.size(); index += 1)
        this.#function(parts.lookup(index), purpose, spot);
    } else throw unprinted(`a gradient with a function of type ${type}`);
  }

  #tint(dict: PDFDict, key: string, absent: number[] | undefined, purpose: Purpose, spot: Spot): void {
    const components = dict.has(PDFName.of(key)) ? numbersAt(dict, key) : absent;
    if (!components) return;
    if (components.length !== 1 && components.length !== 3)
      throw notUnderstood('a gradient in other colours than RGB');
    dict.set(PDFName.of(key), dict.context.obj([...this.#colours.tint(components, purpose, spot)]));
  }

  #isDone(object: PDFObject, purpose: Purpose): boolean {
    const before = this.#done.get(object);
    if (before && before !== purpose) throw notUnderstood('a gradient that is painted and masks, too');
    this.#done.set(object, purpose);
    return before !== undefined;
  }
}

function unprinted(what: string) {
  return notUnderstood(what, undefined, drawn);
}
