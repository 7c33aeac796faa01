// The forms of a period by what they hold: words, figures, pictures, what is to mend, what goes out.
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { PeriodForm } from '../../contract/period.ts';
import { ArrangeForm } from '../arrange/arrange-form.tsx';
import { FiguresForm } from '../figures/figures-form.tsx';
import { OutForm } from '../out/out-form.tsx';
import { RoleNote } from '../parts/role-note.tsx';
import { PicturesForm } from '../pictures/pictures-form.tsx';
import type { Tab as TabName } from '../store/state.ts';
import { ApprovalForm } from '../together/approval-form.tsx';
import { CommentsForm } from '../together/comments-form.tsx';
import { openCount } from '../together/of-anchor.ts';
import { useKnown, useStudio } from '../use-studio.ts';
import { useWords } from '../words.ts';
import { WordsForm } from '../words-form/words-form.tsx';
import { allFindings } from './all-findings.ts';
import { FindingsList } from './findings-list.tsx';

export function Forms({ form }: { form: PeriodForm }) {
  const say = useWords();
  const studio = useStudio();
  const tab = useKnown(({ route }) => (route.screen === 'period' ? route.tab : 'words'));
  const findings = useKnown((known) => known.findings);
  const count = allFindings(form, findings).filter(({ accepted }) => accepted === undefined).length;
  const open = useKnown(({ together }) => openCount(together?.threads ?? []));
  const chosen = (key: string | number) =>
    studio.go({ screen: 'period', period: form.id, tab: String(key) as TabName });
  const tabs: readonly { id: TabName; label: string; panel: ReactNode }[] = [
    { id: 'words', label: say('tabs.words'), panel: <WordsForm form={form} /> },
    { id: 'figures', label: say('tabs.figures'), panel: <FiguresForm form={form} /> },
    { id: 'photos', label: say('tabs.pictures'), panel: <PicturesForm form={form} /> },
    { id: 'pages', label: say('tabs.pages'), panel: <ArrangeForm form={form} /> },
    {
      id: 'findings',
      label: count > 0 ? say('tabs.findings', { count }) : say('tabs.noFindings'),
      panel: <FindingsList form={form} />,
    },
    {
      id: 'comments',
      label: open > 0 ? say('tabs.openComments', { count: open }) : say('tabs.comments'),
      panel: <CommentsForm form={form} />,
    },
    { id: 'approval', label: say('tabs.approval'), panel: <ApprovalForm form={form} /> },
    { id: 'out', label: say('tabs.out'), panel: <OutForm form={form} /> },
  ];
  return (
    <Tabs className="tabs" selectedKey={tab} onSelectionChange={chosen}>
      <TabList className="tab-list" aria-label={say('tabs.label')}>
        {tabs.map(({ id, label }) => (
          <Tab key={id} id={id} className="tab">
            {label}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, panel }) => (
        <TabPanel key={id} id={id} className="tab-panel">
          <RoleNote form={form} tab={id} />
          {panel}
        </TabPanel>
      ))}
    </Tabs>
  );
}
