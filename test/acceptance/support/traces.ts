// A period whose pictures hold what must not leave: a position, a camera's number, a photographer's name.
import sharp from 'sharp';
import { bytesOfPhoto, traces, withTraces } from '../../pictures/planted.ts';
import type { Change } from '../../support/data.ts';
import { everythingIn, holds } from '../../support/inside.ts';
import { withPhoto } from './pictures.ts';

/** A photo, upside down as the camera held it, with all that cameras and editors write into their files. */
export async function tracedPhoto(
  kind: 'jpeg' | 'png' | 'webp',
  width = 1700,
  height = 1150,
): Promise<Buffer> {
  const photo = sharp(await bytesOfPhoto(width, height)).withMetadata({ orientation: 3 });
  return withTraces(
    kind,
    await photo.withExifMerge(traces.exif).withXmp(traces.xmp)[kind]({ quality: 90 }).toBuffer(),
  );
}

/** A logo with the same in a drawing's ways, and a photo inside of it. */
export async function tracedLogo(): Promise<string> {
  const inner = (await tracedPhoto('jpeg', 600, 300)).toString('base64');
  const words = traces.words.join(' ');
  return (
    `<?xml version="1.0"?><!-- ${words} --><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
    `xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 100 40" width="200" height="80" inkscape:docname="${words}">` +
    `<title>${words}</title><metadata><dc:creator xmlns:dc="d">${words}</dc:creator></metadata>` +
    `<a href="https://example.org/${encodeURI(words)}"><rect width="60" height="40" fill="#fff" data-name="${words}"/></a>` +
    `<image xlink:href="data:image/jpeg;base64,${inner}" x="62" width="38" height="19"/></svg>`
  );
}

/** The shipped period with both. */
export async function tracedData(kind: 'jpeg' | 'png' | 'webp'): Promise<Change[]> {
  return [
    ...withPhoto(`photo.${kind}`, await tracedPhoto(kind)),
    { file: 'azerbaijan/logo.svg', content: await tracedLogo() },
    { file: 'azerbaijan/operation.yaml', find: '# logo: logo.svg', put: 'logo: logo.svg' },
  ];
}

/** Where a file holds a trace, or a picture with anything but pixels and colours; and how many pictures were looked at. */
export async function tracesIn(
  name: string,
  bytes: Uint8Array,
): Promise<{ found: string[]; pictures: number }> {
  const found: string[] = [];
  let pictures = 0;
  for (const part of await everythingIn(name, bytes)) {
    for (const words of traces.words) if (holds(part.bytes, words)) found.push(`${part.where}: ${words}`);
    if (!/^(\x89PNG|\xff\xd8\xff|RIFF)/.test(Buffer.from(part.bytes.subarray(0, 4)).toString('latin1')))
      continue;
    pictures += 1;
    const { exif, iptc, xmp, orientation, comments } = await sharp(part.bytes).metadata();
    if (exif || iptc || xmp || comments || (orientation ?? 1) !== 1) found.push(`${part.where}: metadata`);
  }
  return { found, pictures };
}
