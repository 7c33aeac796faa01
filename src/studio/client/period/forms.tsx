// The forms of a period by what they hold: words, figures, and what is to mend.
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { PeriodForm } from '../../contract/period.ts';
import { FiguresForm } from '../figures/figures-form.tsx';
import { OutForm } from '../out/out-form.tsx';
import { PicturesForm } from '../pictures/pictures-form.tsx';
import type { Tab as TabName } from '../store/state.ts';
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
  const chosen = (key: string | number) =>
    studio.go({ screen: 'period', period: form.id, tab: String(key) as TabName });
  return (
    <Tabs className="tabs" selectedKey={tab} onSelectionChange={chosen}>
      <TabList className="tab-list" aria-label={say('tabs.label')}>
        <Tab id="words" className="tab">
          {say('tabs.words')}
        </Tab>
        <Tab id="figures" className="tab">
          {say('tabs.figures')}
        </Tab>
        <Tab id="photos" className="tab">
          {say('tabs.pictures')}
        </Tab>
        <Tab id="findings" className="tab">
          {count > 0 ? say('tabs.findings', { count }) : say('tabs.noFindings')}
        </Tab>
        <Tab id="out" className="tab">
          {say('tabs.out')}
        </Tab>
      </TabList>
      <TabPanel id="out" className="tab-panel">
        <OutForm form={form} />
      </TabPanel>
      <TabPanel id="words" className="tab-panel">
        <WordsForm form={form} />
      </TabPanel>
      <TabPanel id="figures" className="tab-panel">
        <FiguresForm form={form} />
      </TabPanel>
      <TabPanel id="photos" className="tab-panel">
        <PicturesForm form={form} />
      </TabPanel>
      <TabPanel id="findings" className="tab-panel">
        <FindingsList form={form} />
      </TabPanel>
    </Tabs>
  );
}
