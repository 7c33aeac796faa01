// Photos made in code, and what a camera and an editor would write into them: a position, a number, a name.
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** What must not leave, and how it is written. */
export const traces = {
  exif: {
    IFD0: { Artist: 'Leyla Quliyeva', Copyright: 'Leyla Quliyeva', Make: 'Nikon', Model: 'D780' },
    IFD2: { BodySerialNumber: '7770042', UserComment: '40.3777 N 49.8920 E' },
    IFD3: {
      GPSLatitudeRef: 'N',
      GPSLatitude: '40/1 22/1 39/1',
      GPSLongitudeRef: 'E',
      GPSLongitude: '49/1 53/1 31/1',
    },
  },
  xmp: '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="d" dc:creator="Leyla Quliyeva" exif="40,22.65N"/></rdf:RDF></x:xmpmeta>',
  /** As they stand in the bytes. */
  words: ['Leyla Quliyeva', '7770042', '40.3777 N', '40,22.65N'],
} as const;

/** A PNG of colours that flow into each other, with some grain: what photos are to packers. The same at every run. */
export function bytesOfPhoto(width: number, height: number): Promise<Buffer> {
  const key = `${width} × ${height}`;
  const photo = photos.get(key) ?? makePhoto(width, height);
  photos.set(key, photo);
  return photo;
}

/** Each is made once. */
const photos = new Map<string, Promise<Buffer>>();

async function makePhoto(width: number, height: number): Promise<Buffer> {
  let seed = 7;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [(at % width) / width, Math.floor(at / width) / height];
    const grain = random() * 24;
    pixels[at * 3] = 60 + 150 * x + grain;
    pixels[at * 3 + 1] = 40 + 90 * Math.abs(Math.sin(x * 6 + y * 4)) + grain;
    pixels[at * 3 + 2] = 30 + 160 * y + grain;
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

/** The same file with what sharp does not write: comments, IPTC, text chunks, bytes after the end. */
export function withTraces(kind: 'jpeg' | 'png' | 'webp', bytes: Buffer): Buffer {
  const words = Buffer.from(`${traces.words.join(' ')} `);
  return Buffer.concat([inside[kind](bytes, words), kind === 'webp' ? Buffer.alloc(0) : words]);
}

const inside = {
  /** After the start: a comment (ITU-T T.81, B.2.4.5) and Photoshop's block with IPTC (IIM 4, 2:80 by-line). */
  jpeg: (bytes: Buffer, words: Buffer) => {
    const iptc = Buffer.concat([Buffer.from([0x1c, 2, 80, 0, words.length]), words]);
    const block = Buffer.concat([
      Buffer.from('Photoshop 3.0\u00008BIM\x04\x04\0\0', 'latin1'),
      int32(iptc.length),
      iptc,
    ]);
    return Buffer.concat([
      bytes.subarray(0, 2),
      segment(0xfe, words),
      segment(0xed, block),
      bytes.subarray(2),
    ]);
  },
  /** After the header: text as it is, packed, and international (PNG, 11.3.3). */
  png: (bytes: Buffer, words: Buffer) => {
    const header = bytes.subarray(0, 33);
    const chunks = [
      chunk('tEXt', Buffer.concat([Buffer.from('Author\0'), words])),
      chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(words)])),
      chunk('iTXt', Buffer.concat([Buffer.from('Author\0\0\0\0\0'), words])),
    ];
    return Buffer.concat([header, ...chunks, bytes.subarray(33)]);
  },
  /** One chunk more, which readers pass over (RFC 9649, 2.7.1.6). */
  webp: (bytes: Buffer, words: Buffer) => {
    const even = words.length % 2 === 0 ? words : Buffer.concat([words, Buffer.alloc(1)]);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(even.length);
    const made = Buffer.concat([bytes, Buffer.from('NOTE'), size, even]);
    made.writeUInt32LE(made.length - 8, 4);
    return made;
  },
};

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data]);
  return Buffer.concat([int32(data.length), body, int32(crc32(body))]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
