// The shipped texts made longer or shorter, as an officer's next period may be.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isScalar, parseDocument, visit } from 'yaml';
import { type Change, project, shipped } from '../../support/data.ts';

/** Fields of a line or less, which do not grow with the news. */
const short = /(^|\.)(title|link|alt|caption|credit)$|^donors\.|^pullout$/;

/** Each passage of a language's text made `factor` times as long with words of its own; `only` chooses by dotted path. */
export function longer(language: string, factor: number, only = /./): Promise<Change> {
  return rewritten(language, (name, text) => {
    if (short.test(name) || !only.test(name)) return text;
    const words = text.replace(/\*\*|\{\{[^}]*\}\}|:en\[|\]/g, '').match(/(?<!\S)\p{L}{2,}(?!\S)/gu) ?? [];
    let added = '';
    for (let index = 0; added.length < text.length * (factor - 1); index += 1) {
      added += ` ${words[index % words.length] ?? 'word'}`;
    }
    return text + added;
  });
}

/** Each passage of a language's text cut to this share of its length, between words; each ends with a full stop. */
export function shorter(language: string, share: number): Promise<Change> {
  return rewritten(language, (name, text) => {
    if (short.test(name)) return text;
    const cut = text
      .slice(0, Math.round(text.length * share))
      .replace(/\s+\S*$/, '')
      .replace(/\{\{(?:(?!\}\}).)*$|:[a-z]{2,3}\[[^\]]*$/s, '')
      .trimEnd()
      .replace(/[,;:]$/, '');
    return `${cut}${(cut.match(/\*\*/g)?.length ?? 0) % 2 ? '**' : ''}.`;
  });
}

/** Takes about so many characters off the end of the passages that `only` chooses, the last one first. */
export function withoutLast(content: string, characters: number, only: RegExp): string {
  const document = parseDocument(content);
  const found: { get(): string; set(text: string): void }[] = [];
  visit(document, {
    Pair(_, pair, ancestors) {
      const { value } = pair;
      if (!isScalar<string>(value) || typeof value.value !== 'string') return;
      if (!only.test(nameOf(ancestors, pair.key))) return;
      found.push({ get: () => value.value, set: (text) => Object.assign(value, { value: text }) });
    },
  });
  let left = characters;
  for (const passage of found.reverse()) {
    const text = passage.get();
    const room = Math.max(0, Math.min(left, text.length - 60));
    // Cut between words and never inside of {{…}}.
    const end = text
      .slice(0, text.length - room)
      .replace(/\{\{[^}]*$/, '')
      .replace(/\s+\S*$/, '');
    if (room === 0) continue;
    passage.set(end);
    left -= text.length - end.length;
  }
  return document.toString({ lineWidth: 0 });
}

async function rewritten(
  language: string,
  rewrite: (name: string, text: string) => string,
): Promise<Change & { content: string }> {
  const file = `${shipped}/text.${language}.yaml`;
  const document = parseDocument(await readFile(path.join(project, 'data', file), 'utf8'));
  visit(document, {
    Pair(_, pair, ancestors) {
      if (!isScalar(pair.value) || typeof pair.value.value !== 'string') return;
      pair.value.value = rewrite(nameOf(ancestors, pair.key), pair.value.value);
    },
  });
  return { file, content: document.toString({ lineWidth: 0 }) };
}

function nameOf(ancestors: readonly unknown[], key: unknown): string {
  const keys = ancestors.flatMap((each) =>
    typeof each === 'object' && each !== null && 'key' in each ? [String(each.key)] : [],
  );
  return [...keys, String(key)].join('.');
}
