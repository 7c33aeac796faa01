// The pages of two periods, one page at a time: one over the other with a line to move, or next to each other.
import { type CSSProperties, useState } from 'react';
import type { ComparedSide } from '../../contract/compare.ts';
import type { ShownPages, StudioPage } from '../../contract/page.ts';
import type { FormLanguage } from '../../contract/period.ts';
import { Choice } from '../parts/choice.tsx';
import { useKnown } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { Divided } from './divided.tsx';
import { PagePicture } from './page-picture.tsx';
import { useEarlierPages } from './use-earlier-pages.ts';

type Sides = { last: ComparedSide; now: ComparedSide };
type Props = Sides & { languages: readonly FormLanguage[]; zoom: number; dotsPerInch: number };
type Way = 'over' | 'beside';

export function ComparedPages({ last, now, languages, zoom, dotsPerInch }: Props) {
  const say = useWords();
  const [number, turnTo] = useState(1);
  const [way, choose] = useState<Way>('over');
  const [part, move] = useState(50);
  const pages = useKnown((known) => known.pages);
  const earlier = useEarlierPages(last.id, languages, dotsPerInch);
  const all = languages.flatMap(({ language }) => [pages[language], earlier[language]]);
  const most = Math.max(1, ...all.map((shown) => shown?.pages.length ?? 0));
  const shown = Math.min(number, most);
  const numbers = Array.from({ length: most }, (_, index) => String(index + 1));
  const ways = [
    { id: 'over', name: say('compare.over') },
    { id: 'beside', name: say('compare.beside') },
  ] as const;
  return (
    <>
      <div className="compare-tools">
        <Choice
          label={say('compare.page')}
          options={numbers.map((id) => ({ id, name: say('words.page', { page: id }) }))}
          chosen={String(shown)}
          choose={(id) => turnTo(Number(id))}
        />
        <Choice label={say('compare.way')} options={ways} chosen={way} choose={choose} />
      </div>
      <section
        className="desk"
        data-side={languages.length > 1 || undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keys, too.
        tabIndex={0}
        aria-label={say('compare.pages')}
      >
        {languages.map((language) => (
          <Pair
            key={language.language}
            {...{ last, now, language, number: shown, zoom, way, part, move }}
            was={earlier[language.language]}
            is={pages[language.language]}
          />
        ))}
      </section>
    </>
  );
}

type PairProps = Sides & {
  language: FormLanguage;
  number: number;
  zoom: number;
  way: Way;
  /** How much of the page, in per cent, shows the earlier one. */
  part: number;
  move: (part: number) => void;
  was: ShownPages | undefined;
  is: ShownPages | undefined;
};

function Pair({ last, now, language, number, zoom, way, part, move, was, is }: PairProps) {
  const at = (shown: ShownPages | undefined) => shown?.pages.find((page) => page.number === number);
  const sides = [
    { period: last.name, page: at(was), shown: was },
    { period: now.name, page: at(is), shown: is },
  ];
  const [before, after] = [at(was), at(is)];
  const style = { '--zoom': zoom } as CSSProperties;
  if (before && after && way === 'over')
    return (
      <div className="sheets" style={style}>
        <Divided {...{ last, now, language, before, after, part, move }} />
      </div>
    );
  return (
    <div className="sheets beside" style={style}>
      {sides.map((side) => (
        <Side key={side.period} {...side} language={language} number={number} />
      ))}
    </div>
  );
}

type SideProps = {
  period: string;
  page: StudioPage | undefined;
  /** All pages of its language, as soon as they are there. */
  shown: ShownPages | undefined;
  language: FormLanguage;
  number: number;
};

function Side({ period, page, shown, language: { name: language }, number }: SideProps) {
  const say = useWords();
  const why = shown?.refused || shown?.pages.length === 0 ? 'compare.unprinted' : 'compare.noPage';
  return (
    <figure className="compare-side">
      <figcaption className="compare-names">{period}</figcaption>
      {page ? (
        <div className="sheet" dir="ltr">
          <PagePicture page={page} period={period} language={language} />
        </div>
      ) : (
        <p className="sheet is-blank" role="status">
          {shown ? say(why, { number, period, language }) : say('compare.drawing', { period })}
        </p>
      )}
    </figure>
  );
}
