// What a style sheet says of left and right, where a page may be read from either side.

/** What is against the rule: its line, and the declaration. */
export type Physical = { line: number; what: string };

/** Properties that name a side, and shorthands whose second and fourth value are two sides. */
const sided =
  /^(?:(?:margin|padding|scroll-(?:margin|padding)|border)-(?:left|right)(?:-.*)?|border-(?:top|bottom)-(?:left|right)-radius|left|right)$/;
const shorthands = /^(?:margin|padding|inset|border-(?:width|style|color))$/;

/** What may name a side: the tokens that stand for one, for what knows no start and end, and for digits under digits. */
const named = /^--(?:start|end|units)$/;

/** Every declaration that says left or right, instead of start or end, in a style sheet. */
export function physicalIn(css: string): Physical[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...plain.matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].flatMap((match) => {
    const [what, property = '', value = ''] = match;
    const line = plain.slice(0, match.index).split('\n').length;
    return isPhysical(property, value.trim()) ? [{ line, what: what.replace(/\s+/g, ' ').trim() }] : [];
  });
}

function isPhysical(property: string, value: string): boolean {
  if (sided.test(property)) return true;
  if (shorthands.test(property)) {
    const [, right, , left] = partsOf(value);
    return left !== undefined && left !== right;
  }
  if (property === 'border-radius') return partsOf(value).length > 1;
  return /(?<![\w-])(?:left|right)(?![\w-])/.test(value) && !named.test(property);
}

/** The values of a shorthand: spaces inside of brackets part none. */
function partsOf(value: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of value) {
    depth += Number(sign === '(') - Number(sign === ')');
    if (/\s/.test(sign) && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.filter((part) => part !== '');
}
