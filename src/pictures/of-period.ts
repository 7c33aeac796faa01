// Opens the pictures of a period: what may leave of them, and what is wrong with them.
import path from 'node:path';
import type { Finding } from '../errors.ts';
import type { OriginalPicture, Period, ShownPicture } from '../period/period.ts';
import type { Point } from './crop.ts';
import { openPicture } from './open.ts';

/** The period with what may leave of its pictures, and a finding for each that is damaged or cannot be used. */
export async function openPictures(period: Period): Promise<{ period: Period; findings: Finding[] }> {
  const { photo, logo, figures } = period;
  const findings: Finding[] = [];
  const open = async (
    picture: OriginalPicture | undefined,
    place: Finding['place'],
    focus?: Point,
  ): Promise<ShownPicture | undefined> => {
    const opened = picture && (await openPicture(picture, focus));
    if (!opened || 'picture' in opened) return opened?.picture;
    const { code, message, hint } = opened.fault;
    const name = path.posix.basename(picture.file);
    findings.push({ code, severity: 'error', message: `${name} ${message}`, hint, ...(place && { place }) });
    return undefined;
  };
  const [x, y] = figures.story.focus ?? [];
  const point = x === undefined || y === undefined ? undefined : { x, y };
  const shown = {
    photo: await open(photo, period.locateFigure(['story', 'image']), point),
    logo: await open(logo, period.names.locate(['logo'])),
  };
  return {
    period: {
      ...period,
      shown: { ...(shown.photo && { photo: shown.photo }), ...(shown.logo && { logo: shown.logo }) },
    },
    findings,
  };
}
