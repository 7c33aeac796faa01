// The page of reference of each rule, in Markdown: made from the rule itself, so that it cannot be out of date. Pure.
import type { Severity } from '../errors.ts';
import type { Rule } from './check.ts';

const severities: Record<Severity, string> = {
  error: 'Error: nothing is printed while it stands, but as a draft.',
  warning: 'Warning: look at it; the factsheet is printed.',
  note: 'Note: good to know.',
};

const importSeverities: Record<Severity, string> = {
  error: 'Error: nothing is written while it stands.',
  warning: 'Warning: look at it; the figures are taken over.',
  note: 'Note: good to know.',
};

/** One rule's page: what is wrong, why it matters, an example, how to mend it, and how to let it stand. */
export function referencePage(rule: Rule): string {
  const { code, severity, title, why, example, mend, by, doubts } = rule;
  const meaning = (by === 'import' ? importSeverities : severities)[severity];
  return `${[
    `# ${title}`,
    `\`${code}\` · ${meaning}${doubts ? ' Where it may be right, a note.' : ''}`,
    `## Why it matters\n\n${why}`,
    `## Example\n\nWrong:\n\n${fenced(example.wrong)}\n\nRight:\n\n${fenced(example.right)}`,
    `## How to mend it\n\n${mend}`,
    `## Letting it stand\n\n${acceptance(rule)}`,
  ].join('\n\n')}\n`;
}

/** The list of all rules, errors first, each with a link to its page. */
export function referenceIndex(rules: readonly Rule[]): string {
  const parts = (['error', 'warning', 'note'] as const).map((severity) => {
    const lines = rules
      .filter((rule) => rule.severity === severity)
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, title }) => `- [\`${code}\`](${code}.md) ${title}`);
    return `## ${severity[0]?.toUpperCase()}${severity.slice(1)}s\n\n${lines.join('\n')}`;
  });
  return `# What factsheet check finds\n\n${parts.join('\n\n')}\n`;
}

function acceptance({ code, final, by }: Rule): string {
  if (by === 'import')
    return 'An import tells it. There is nothing to accept: what is right is written into figures.yaml.';
  if (final) return 'It cannot stand: the page would be wrong or could not be made.';
  const entry = [
    'accepted:',
    `  - code: ${code}`,
    '    in: text.en.yaml # the file; without it, any',
    '    at: highlights.legal_aid # the place; without it, any',
    '    about: "2030" # the words; without it, any',
    '    reason: why it is right as it is',
  ].join('\n');
  const where = 'in figures.yaml for this period, or in operation.yaml for every period';
  return `Where it is right as it is, say so ${where}. The report keeps the reason.\n\n${fenced(entry, 'yaml')}`;
}

function fenced(text: string, language = 'yaml'): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
