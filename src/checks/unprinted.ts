// Words that stand in the data and that no page prints, because what they belong to is missing; and pictures without words.
import type { Finding } from '../errors.ts';
import type { Period } from '../period/period.ts';

/** Error `picture-without-words`; warnings `words-without-picture`, `words-without-link`, `words-without-donors`. */
export function checkUnprinted(period: Period): Finding[] {
  const { story, donors } = period.figures;
  return Object.values(period.texts).flatMap(({ text, locate }): Finding[] => {
    const findings: Finding[] = [];
    const warn = (code: string, path: string[], message: string, hint: string) =>
      findings.push({ code, severity: 'warning', message, hint, place: locate(path) });
    if (story.image && !text.story?.image) {
      const message = 'The story has a picture and no words for it, so it is not printed.';
      const hint = 'Give its alt, caption and credit under story, image.';
      findings.push({
        code: 'picture-without-words',
        severity: 'error',
        message,
        hint,
        place: locate(['story']),
      });
    }
    if (text.story?.image && !story.image) {
      const hint = 'Name the picture in figures.yaml under story, or take these words out.';
      warn(
        'words-without-picture',
        ['story', 'image'],
        'There are words for a picture, and no picture.',
        hint,
      );
    }
    if (text.story?.link && !story.link) {
      const hint = 'Give the address in figures.yaml under story, or take these words out.';
      warn('words-without-link', ['story', 'link'], 'There are words for a link, and no address.', hint);
    }
    if (text.thanks && donors.list.length === 0) {
      const hint = 'Name the donors in figures.yaml, or take these words out.';
      warn('words-without-donors', ['thanks'], 'There are thanks to donors, and no donor is named.', hint);
    }
    return findings;
  });
}
