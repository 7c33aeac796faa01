// Small real pictures, made in code: what an office might put beside its data, and what somebody else might.
import { crc32, deflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { type Change, shipped } from '../../support/data.ts';

const figures = `${shipped}/figures.yaml`;

/** A portrait photo, as a telephone takes it, with pixels enough for print: two colours, one above the other. */
export function photo(kind: 'jpeg' | 'png', width = 1300, height = 1950): Buffer {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#0072bc';
  context.fillRect(0, 0, width, height / 2);
  context.fillStyle = '#e1cc0d';
  context.fillRect(0, height / 2, width, height / 2);
  return kind === 'png' ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg');
}

/** A drawing of 100 × 60 with a blue ground and whatever else is put in. */
export function drawing(inside = '', attributes = ''): string {
  const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
  const ground = '<rect width="100" height="60" fill="#0072bc"/>';
  return `<svg ${names} viewBox="0 0 100 60" ${attributes}>${ground}${inside}</svg>`;
}

/** The changes that put a picture in the place of the shipped story's, with words and a focus of its own. */
export function withPhoto(name: string, content: string | Uint8Array, focus = '[0.5, 0.4]'): Change[] {
  const file = `${shipped}/images/${name}`;
  return [
    { file, content },
    { file: figures, find: /image: .*(\n {2}focus: .*)?/, put: `image: images/${name}\n  focus: ${focus}` },
    ...Object.entries({ az: 'İllüstrasiya', en: 'Illustration' }).flatMap(([language, word]): Change[] => {
      const file = `${shipped}/text.${language}.yaml`;
      return [
        { file, find: `${word}: `, put: '' },
        { file, find: /credit: .*/, put: 'credit: © UNHCR' },
      ];
    }),
  ];
}

/** A PNG of one bit a pixel whose picture is far larger than its file. With `whole` all its rows are there. */
export function hugePng(width: number, height: number, whole: boolean): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const row = Math.ceil(width / 8) + 1;
  const pixels = deflateSync(Buffer.alloc(whole ? row * height : row), { level: 1 });
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
