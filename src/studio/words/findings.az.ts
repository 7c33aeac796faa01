// What the checks find, in Azerbaijani. English is what the checks themselves say.
import { amountFindings } from './findings/amounts.az.ts';
import { arrangedFindings } from './findings/arranged.az.ts';
import { besideFindings } from './findings/beside.az.ts';
import { carriedFindings } from './findings/carried.az.ts';
import { figureFindings } from './findings/figures.az.ts';
import { fileFindings } from './findings/files.az.ts';
import { importFindings } from './findings/imports.az.ts';
import { languageFindings } from './findings/languages.az.ts';
import { pageFindings } from './findings/pages.az.ts';
import { pdfFindings } from './findings/pdf.az.ts';
import { peopleFindings } from './findings/people.az.ts';
import { shareFindings } from './findings/shares.az.ts';
import { signFindings } from './findings/signs.az.ts';
import { spellingFindings } from './findings/spelling.az.ts';
import { textFindings } from './findings/texts.az.ts';
import { timeFindings } from './findings/times.az.ts';
import type { FindingWords } from './findings/words.ts';
import { workbookFindings } from './findings/workbooks.az.ts';

/** By code. */
export const findings: FindingWords = {
  ...figureFindings,
  ...amountFindings,
  ...timeFindings,
  ...carriedFindings,
  ...languageFindings,
  ...textFindings,
  ...signFindings,
  ...spellingFindings,
  ...peopleFindings,
  ...pageFindings,
  ...pdfFindings,
  ...arrangedFindings,
  ...shareFindings,
  ...fileFindings,
  ...besideFindings,
  ...importFindings,
  ...workbookFindings,
};

/** Names that stand in what the checks say: groups of people, languages and scripts. */
export const named: Readonly<Record<string, string>> = {
  refugees: 'qaçqınlar',
  asylum_seekers: 'sığınacaq axtaranlar',
  'asylum-seekers': 'sığınacaq axtaranlar',
  idps: 'məcburi köçkünlər',
  IDPs: 'məcburi köçkünlər',
  stateless: 'vətəndaşlığı olmayan şəxslər',
  returned: 'qayıdanlar',
  others: 'başqaları',
  Azerbaijani: 'Azərbaycan dili',
  English: 'ingilis dili',
  Russian: 'rus dili',
  Turkish: 'türk dili',
  Georgian: 'gürcü dili',
  Armenian: 'erməni dili',
  Ukrainian: 'ukrayna dili',
  Arabic: 'ərəb dili',
  Persian: 'fars dili',
  French: 'fransız dili',
  Spanish: 'ispan dili',
  German: 'alman dili',
  Latin: 'latın',
  Cyrillic: 'kiril',
};
