// Signs that mark nothing: a doubled or forgotten marker of bold or italic, or a backslash, would be printed.
import { ofText } from '../../memory.ts';
import { everyNode, isVerbatim } from '../../text/nodes.ts';
import { readText } from '../../text/read.ts';
import type { DataCheck } from '../check.ts';
import { most } from './read-passages.ts';

/** Error for each asterisk and backslash that would be printed, with the letters around it. */
export const strayMarker: DataCheck = {
  code: 'stray-marker',
  severity: 'error',
  title: 'Asterisks that mark nothing',
  why: 'The asterisks would be printed, and the words would not be bold.',
  example: { wrong: 'title: "**Access to services"', right: 'title: "**Access** to services"' },
  mend: 'Put ** before and after what is to be bold, or write \\* for an asterisk.',
  final: true,
  find: ({ period }) =>
    Object.values(period.texts).flatMap(({ language, passages, locate }) =>
      passages.flatMap(({ path, text }) =>
        strayMarkers(text, language)
          .slice(0, most)
          .map(({ marker, start }) => {
            const place = locate(path, start);
            if (marker.includes('*')) {
              const message = `The asterisks in “${marker}” mark nothing, and would be printed.`;
              return { message, place, at: path, about: marker };
            }
            const message = `The backslash in “${marker}” marks nothing, and would be printed.`;
            const hint = 'Take it out. It has a meaning before a sign like * or [ only.';
            return { message, hint, place, at: path, about: marker };
          }),
      ),
    ),
};

/** Asterisks and backslashes among the words, each with the letters around it (`çıxış:**`) and where these begin. */
const strayMarkers = ofText((text): readonly { marker: string; start: number }[] =>
  everyNode(readText(text)).flatMap((node) => {
    if (node.kind !== 'words' || !isVerbatim(node)) return [];
    return Array.from(
      node.text.matchAll(/[^\s*\\]{0,12}(?:\*+|\\)[^\s*\\]{0,12}/gu),
      ({ 0: marker, index }) => ({ marker, start: node.start + index }),
    );
  }),
);
