// Opens the pictures of a period: what may leave of them, and what is wrong with them.
import path from 'node:path';
import type { Finding } from '../errors.ts';
import type { Period, ShownPicture } from '../period/period.ts';
import type { Point } from './crop.ts';
import { openPicture } from './open.ts';

/** The period with what may leave of its pictures, and a finding for each that is damaged or cannot be used. */
export async function openPictures(period: Period): Promise<{ period: Period; findings: Finding[] }> {
  const findings: Finding[] = [];
  const shown: Record<string, ShownPicture> = {};
  for (const picture of period.pictures) {
    const opened = await openPicture(picture, focusOf(period, picture.id));
    if ('picture' in opened) {
      shown[picture.id] = opened.picture;
      continue;
    }
    const { code, message, hint } = opened.fault;
    const name = path.posix.basename(picture.file);
    const place = picture.role === 'logo' ? period.names.locate(picture.at) : period.locateFigure(picture.at);
    findings.push({ code, severity: 'error', message: `${name} ${message}`, hint, place });
  }
  return { period: { ...period, shown }, findings };
}

/** What every crop of a picture has to keep, where the office has said so. */
function focusOf({ blocks }: Period, id: string): Point | undefined {
  const one = blocks.flatMap(({ pictures }) => pictures).find((picture) => picture.id === id);
  const [x, y] = one?.focus ?? [];
  return x === undefined || y === undefined ? undefined : { x, y };
}
