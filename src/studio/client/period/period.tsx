// A period: its forms at the start of the line, its pages beside them.
import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
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
  const side = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab begins at its top.
  useLayoutEffect(() => {
    side.current?.scrollTo(0, 0);
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
      <div className="forms-side" ref={side}>
        <Problem />
        <Begun form={form} />
        <LeftOver />
        <Forms form={form} />
      </div>
      <PagePane form={form} opened={() => showPage(false)} />
      <Button className="primary page-button" onPress={() => showPage(!isPage)}>
        {say(isPage ? 'page.back' : 'page.show')}
      </Button>
    </main>
  );
}
