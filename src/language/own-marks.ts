// Marks that a script has of its own, where Latin ones are typed in their place. Pure.
import { scriptOf } from './tag.ts';

/** By script: the Latin mark, and the script's own (Unicode, Script_Extensions). */
const marks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Arab: { ',': '،', ';': '؛', '?': '؟' },
  Ethi: { ',': '፣', ';': '፤' },
};

/** The marks of a language's script in the place of Latin ones; nothing where it has the Latin ones. */
export function ownMarksOf(tag: string): Readonly<Record<string, string>> | undefined {
  return marks[scriptOf(tag)];
}
