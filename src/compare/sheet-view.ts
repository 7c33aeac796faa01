// The view model of the review sheet: everything that its template shows, in words and in the order of reading. Pure.
import { type Finding, formatPlace } from '../errors.ts';
import { jumpRules } from '../figures/plausible.ts';
import { ownLanguage } from '../language/names.ts';
import type { Comparison } from './comparison.ts';
import { figureGroups } from './figures.ts';
import type { PagePictures } from './pages.ts';
import { isReadable } from './passages.ts';
import { pictureLines } from './pictures.ts';
import { groupOf } from './sheet-figures.ts';
import { isReworded, isUntouched, passageOf } from './sheet-passages.ts';
import { attention } from './summary.ts';

/**
 * What the template gets: `html` fields are safe inline HTML, all else is plain text.
 * @param pictures of the pages; none where there are none
 * @param day writes a day (2024-09-30) in words
 * @param made the day on which the sheet is made, in words
 */
export function sheetView(
  comparison: Comparison,
  pictures: readonly PagePictures[],
  made: string,
  day: (date: string) => string,
) {
  const { operation, last, now, summary } = comparison;
  const anchors = new Map(comparison.passages.map(({ path }, index) => [path, `passage-${index + 1}`]));
  const changed = comparison.passages.filter((passage) => !isUntouched(passage));
  return {
    language: ownLanguage,
    title: `${operation}: ${now.title} beside ${last.title}`,
    operation,
    made,
    approvals: approvalsOf(comparison, day),
    last: last.title,
    now: now.title,
    tiles: tilesOf(comparison),
    attention: attention(comparison, anchors),
    groups: figureGroups.flatMap((group) => groupOf(group, comparison, anchors)),
    figuresUnread: !last.figures || !now.figures,
    languages: comparison.languages.flatMap(({ name, state }) =>
      isReadable(state) ? [] : [{ name, period: state.now === 'read' ? last.title : now.title }],
    ),
    wording: changed.filter(isReworded).map((passage) => passageOf(passage, comparison, anchors)),
    throughFigures: changed
      .filter((passage) => !isReworded(passage))
      .map((passage) => passageOf(passage, comparison, anchors)),
    untouched: comparison.passages.filter(isUntouched).map((passage) => {
      return passageOf(passage, comparison, anchors);
    }),
    donors: comparison.donors,
    pictures: pictureLines(comparison.pictures, (code) => {
      return comparison.languages.find((one) => one.code === code)?.name ?? code;
    }),
    pages: pagesOf(comparison, pictures),
    findings: now.findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]).map(findingOf),
    oldFindings: last.whole
      ? []
      : last.findings.filter(({ severity }) => severity === 'error').map(findingOf),
    rules: Object.values(jumpRules).map(({ sort, marked, why }) => ({ sort, marked, why })),
    inputs: [last, now].map(({ title, inputs }) => ({
      title,
      files: inputs.map(({ file, sha256 }) => ({ file, sha256: sha256.slice(0, 16) })),
    })),
    empty: summary.figures.empty,
  };
}

function tilesOf({ figures, passages, summary, now }: Comparison) {
  const count = (severity: Finding['severity']) =>
    now.findings.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  const { empty } = summary.figures;
  const touched = passages.length - summary.passages.unchanged;
  return [
    {
      href: '#figures',
      number: summary.figures.changed,
      of: `of ${figures.length} figures changed${empty > 0 ? `, ${empty} empty` : ''}`,
      alarm: false,
    },
    {
      href: '#figures',
      number: summary.figures.implausible.length,
      of: 'of them implausible',
      alarm: summary.figures.implausible.length > 0,
    },
    { href: '#passages', number: touched, of: `of ${passages.length} passages changed`, alarm: false },
    {
      href: '#passages',
      number: summary.passages.oneLanguage.length,
      of: 'in one language only',
      alarm: summary.passages.oneLanguage.length > 0,
    },
    {
      href: '#findings',
      number: errors,
      of: `${errors === 1 ? 'error' : 'errors'} and ${count('warning')} ${count('warning') === 1 ? 'warning' : 'warnings'} in ${now.title}`,
      alarm: errors > 0,
    },
  ];
}

/** Who approved it: a line a language. */
function approvalsOf({ approvals = [], languages }: Comparison, day: (date: string) => string) {
  return approvals.map(({ language, by, at, key, changes }) => {
    const name = languages.find(({ code }) => code === language)?.name ?? language;
    const how = key === undefined ? 'marked as approved' : 'approved';
    const who = `${how} by ${by} on ${day(at.slice(0, 10))}`;
    const signed = key === undefined ? '' : `, signed with the key ${key}`;
    const since = changes === 1 ? 'one change' : `${changes} changes`;
    return changes > 0
      ? { says: `${name}: was ${who}; ${since} since then, so it is approved no more.`, alarm: true }
      : { says: `${name}: ${who}${signed}.`, alarm: false };
  });
}

const rank = { error: 0, warning: 1, note: 2 } as const;

function findingOf({ severity, place, message, hint, accepted, code }: Finding) {
  return { severity, code, place: place ? formatPlace(place) : '', message, hint, accepted: accepted ?? '' };
}

function pagesOf({ pages, last, now, languages }: Comparison, pictures: readonly PagePictures[]) {
  if (!pages) return undefined;
  const uri = (bytes: Uint8Array | undefined) =>
    bytes ? `data:image/webp;base64,${Buffer.from(bytes).toString('base64')}` : '';
  const titles = new Map([last, now].map(({ id, title }) => [id, title]));
  return {
    draft: pages.draft,
    unprinted: pages.unprinted.map((id) => titles.get(id) ?? id),
    sheets: pages.pages.map(({ language, page, difference }) => {
      const picture = pictures.find((one) => one.language === language && one.page === page);
      const name = languages.find(({ code }) => code === language)?.name ?? language;
      return {
        id: `page-${language}-${page}`,
        title: `${name}, page ${page}`,
        share: difference === undefined ? '' : shareWords(difference),
        last: uri(picture?.last),
        now: uri(picture?.now),
        difference: uri(picture?.difference),
      };
    }),
  };
}

function shareWords(share: number): string {
  if (share === 0) return 'no difference';
  const percent = share * 100;
  return `${percent < 1 ? 'less than 1' : Math.round(percent)}% of the page differs`;
}
