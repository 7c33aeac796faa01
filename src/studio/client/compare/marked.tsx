// Words of then and now in one text: what was taken out is struck through, what was put in is underlined, and both are said.
import type { Segment } from '../../contract/compare.ts';
import type { FormLanguage } from '../../contract/period.ts';
import { useSpoken, useWords } from '../words.ts';

type Props = Pick<FormLanguage, 'language' | 'direction'> & { words: readonly Segment[] };

export function Marked({ words, language, direction }: Props) {
  let at = 0;
  return (
    <p className="diff" lang={language} dir={direction}>
      {words.map((segment) => {
        at += segment.text.length + 1;
        return <Part key={at} {...segment} />;
      })}
    </p>
  );
}

/** Spaces at the edges stand outside: a line through nothing would look like a dash. */
function Part({ kind, text }: Segment) {
  const say = useWords();
  const spoken = useSpoken();
  const inner = text.trim();
  if (kind === 'same' || inner === '') return text;
  const from = text.indexOf(inner);
  const Mark = kind === 'new' ? 'ins' : 'del';
  return (
    <>
      {text.slice(0, from)}
      <Mark>
        <span className="unseen" lang={spoken}>
          {kind === 'new' ? say('compare.putIn') : say('compare.takenOut')}{' '}
        </span>
        {inner}
      </Mark>
      {text.slice(from + inner.length)}
    </>
  );
}
