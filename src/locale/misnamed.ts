// Which of the two is misspelt where texts name a figure that figures.yaml does not have: the texts, or figures.yaml.
import { nearest } from '../nearest.ts';
import type { Period } from '../period/period.ts';
import { figuresIn } from '../text/nodes.ts';
import { readText } from '../text/read.ts';

/**
 * For a name that no figure has: the remedy, where figures.yaml has a like one that no text names, and all texts agree on
 * this one. Then the slip is in figures.yaml, and correcting the texts would spread it. Nothing otherwise, and nothing
 * where figures.yaml cannot be misspelt: only results and dates have names of the office's own.
 */
export function misnamedIn(period: Period): (name: string) => string | undefined {
  const texts = Object.values(period.texts);
  const named = texts.map(({ passages }) => {
    return passages.flatMap(({ text }) => figuresIn(readText(text)).map(({ name }) => name));
  });
  const everywhere = new Set(named.flat());
  const idle = [...period.table.values()].filter(
    ({ name, derived, path }) => !derived && path.includes(name) && !everywhere.has(name),
  );
  return (name) => {
    const like = nearest(
      name,
      idle.map((figure) => figure.name),
    );
    const isAgreed =
      named.every((names) => names.includes(name)) && named.flat().filter((one) => one === name).length > 1;
    const figure = idle.find((one) => one.name === like);
    if (!figure || !isAgreed) return undefined;
    const { line } = period.locateFigure(figure.path);
    return `All texts say ${name}, and no text says ${figure.name}: if figures.yaml is misspelt (line ${line}), correct it there to ${name}.`;
  };
}
