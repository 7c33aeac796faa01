// The words that marked content shows, as a reader of the page would copy them.
import { PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { notUnderstood, within } from '../understanding.ts';
import type { Mark } from './marks.ts';
import { eachOperation, type Operand, type Operation } from './operators.ts';
import { resourcesOf } from './survey.ts';
import { type Decoder, decoderOf, stringOf } from './to-unicode.ts';

/** The words of marks that follow one another, on one line with single spaces. */
export type WordReader = (marks: readonly Mark[]) => string;

/** A reader for one document: it reads each font's map once. */
export function createWordReader(document: PDFDocument): WordReader {
  const decoders = new Map<PDFDict, Decoder>();
  const decoderFor = (mark: Mark, name: string): Decoder => {
    const font = resourcesOf(document, mark.content, mark.page)
      ?.lookupMaybe(PDFName.of('Font'), PDFDict)
      ?.lookup(PDFName.of(name));
    if (!(font instanceof PDFDict)) throw notUnderstood(`no font of the name “${name}”`);
    const decoder = decoders.get(font) ?? decoderOf(font);
    decoders.set(font, decoder);
    return decoder;
  };
  return (marks) => {
    const line = new Line();
    for (const mark of marks) {
      line.next(mark);
      within(mark.content.ref, () => readMark(mark, line, (name) => decoderFor(mark, name)));
    }
    return line.text.replace(/\s+/g, ' ').trim();
  };
}

function readMark(mark: Mark, line: Line, decoderFor: (name: string) => Decoder): void {
  let font = mark.font;
  const open: boolean[] = [];
  const read = ({ operator, operands }: Operation) => {
    const [first, second] = operands;
    if (operator === 'Tf') font = String(first);
    else if (operator === 'BDC' || operator === 'BMC') open.push(line.replace(second));
    else if (operator === 'EMC') open.pop();
    else if (operator === 'Tm' || operator === 'Td' || operator === 'T*' || operator === 'TD')
      line.move(operator, operands);
    else if (isShow(operator) && !open.includes(true)) {
      const decode = decoderFor((font ?? '').slice(1));
      line.add(
        stringsIn(String(operands.at(-1)))
          .map(decode)
          .join(''),
      );
    }
  };
  eachOperation(mark.content.source.slice(mark.begin.end, mark.end.start), read);
}

function isShow(operator: string): boolean {
  return operator === 'Tj' || operator === 'TJ' || operator === "'" || operator === '"';
}

/** The strings of an operand: itself, or those of the array that `TJ` takes. */
function stringsIn(operand: string): string[] {
  return operand.startsWith('[') ? (operand.match(/<[^>]*>|\((?:\\[\s\S]|[^\\)])*\)/g) ?? []) : [operand];
}

/** Text that is gathered. Where it goes on in another line, a space stands, unless a word is broken there. */
class Line {
  text = '';
  #y: number | undefined;
  #broken = false;
  #hyphen = false;
  #box: Mark['box'];

  next({ box }: Mark): void {
    const before = this.#box;
    if (before && box && (box.top < before.bottom || box.bottom > before.top)) this.#broken = true;
    this.#box = box ?? before;
    this.#y = undefined;
  }

  move(operator: string, operands: readonly Operand[]): void {
    const last = Number(operands.at(-1));
    if (operator === 'Tm') {
      if (this.#y !== undefined && last !== this.#y) this.#broken = true;
      this.#y = last;
    } else if (operator === 'T*' || last !== 0) {
      this.#broken = true;
    }
  }

  /** Text that stands for what is shown (ISO 32000-1, 14.9.4). None at all was a soft hyphen. */
  replace(properties: Operand | undefined): boolean {
    const source = /\/ActualText\s*(<[^>]*>|\((?:\\[\s\S]|[^\\)])*\))/.exec(String(properties ?? ''))?.[1];
    if (source === undefined) return false;
    const text = stringOf(source).decodeText();
    if (text === '') this.#hyphen = true;
    else this.add(text);
    return true;
  }

  add(text: string): void {
    if (text === '') return;
    if (this.#broken && !this.#hyphen && !/(^|[-\s])$/.test(this.text)) this.text += ' ';
    this.#broken = false;
    this.#hyphen = false;
    this.text += text;
  }
}
