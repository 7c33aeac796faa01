// A period: its forms at the start of the line, its pages beside them.
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { CompareForm } from '../compare/compare-form.tsx';
import { PagePane } from '../page/page-pane.tsx';
import { Problem } from '../parts/problem.tsx';
import { useKnown } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { Begun } from './begun.tsx';
import { Forms } from './forms.tsx';
import { LeftOver } from './left-over.tsx';

export function Period() {
  const say = useWords();
  const form = useKnown((known) => known.form);
  const tab = useKnown(({ route }) => (route.screen === 'period' ? route.tab : undefined));
  // Where there is room for one of them alone, the page stands behind a button.
  const [isPage, showPage] = useState(false);
  const opened = useCallback(() => showPage(false), []);
  const side = useRef<HTMLDivElement>(null);
  // Another tab begins at its top; a comparison goes on where it was left for one of its fields.
  const compared = useRef(0);
  useLayoutEffect(() => {
    side.current?.scrollTo(0, tab === 'compare' ? compared.current : 0);
  }, [tab]);
  if (!form)
    return (
      <main className="alone">
        <Problem />
        <p className="help" role="status">
          {say('loading')}
        </p>
      </main>
    );
  return (
    <main className="period" data-shows={isPage ? 'page' : 'forms'} data-tab={tab}>
      <h1 className="unseen">{form.name}</h1>
      <Problem />
      <div
        className="forms-side"
        ref={side}
        onScroll={({ currentTarget }) => {
          if (tab === 'compare') compared.current = currentTarget.scrollTop;
        }}
      >
        <Begun form={form} />
        <LeftOver />
        {tab === 'compare' ? <CompareForm form={form} /> : <Forms form={form} />}
      </div>
      <PagePane form={form} opened={opened} />
      <Button className="primary page-button" onPress={() => showPage(!isPage)}>
        {say(isPage ? 'page.back' : 'page.show')}
      </Button>
    </main>
  );
}
