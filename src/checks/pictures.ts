// Pictures that the browser could not show: they would be missing on paper.
import type { Finding } from '../errors.ts';
import type { Period } from '../period/period.ts';

/** What the page calls its pictures, and where each is named in the data. */
const names: Record<string, { file(period: Period): string | undefined; path: readonly string[] }> = {
  photo: { file: (period) => period.photo?.file, path: ['story', 'image'] },
  logo: { file: (period) => period.logo?.file, path: ['logo'] },
};

/** Error `picture-broken` for each picture (by the page's name for it) that could not be shown. */
export function checkPictures(period: Period, broken: readonly string[]): Finding[] {
  return broken.map((name) => {
    const { file, path = [] } = names[name] ?? {};
    return {
      code: 'picture-broken',
      severity: 'error',
      message: `${file?.(period) ?? name} is damaged, and cannot be shown.`,
      hint: 'Open it in a picture program and save it again.',
      place: name === 'photo' ? period.locateFigure(path) : { file: file?.(period) ?? name },
    };
  });
}
