// The page.yaml of an operation whose pages have less than usual: what stands where. Pure.
import type { PagePlan } from '../period/blocks.ts';

/**
 * The file's text; nothing where all that is usual stays.
 * @param pages as usual
 * @param without blocks that are left out
 */
export function pageText(pages: readonly PagePlan[], without: readonly string[]): string | undefined {
  const isUsual = !pages.some(({ areas }) =>
    areas.some(({ blocks }) => blocks.some((name) => without.includes(name))),
  );
  if (isUsual) return undefined;
  const lines = pages.flatMap(({ form, areas }) => {
    const left = areas.flatMap(({ area, blocks }) => {
      const names = blocks.filter((name) => !without.includes(name));
      return names.length > 0 ? [`    ${area}: [${names.join(', ')}]`] : [];
    });
    return left.length > 0 ? [`  - form: ${form}`, ...left] : [];
  });
  return ['# What stands where on the pages of every period.', 'pages:', ...lines, ''].join('\n');
}
