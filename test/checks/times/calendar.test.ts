// Days that there are not, and weekdays that are not those of their dates.
import { describe, expect, it } from 'vitest';
import { dateImpossible } from '../../../src/checks/times/date-impossible.ts';
import { weekdayWrong } from '../../../src/checks/times/weekday-wrong.ts';
import { foundInPassages } from '../passages.ts';

const found: Readonly<Record<string, readonly (readonly [text: string, found: string])[]>> = {
  en: [
    ['The fair takes place on 30 February 2025.', 'date-impossible 30 February 2025'],
    ['The fair took place on 31 November.', 'date-impossible 31 November'],
    ['The fair took place on 29 February 2023.', 'date-impossible 29 February 2023'],
    ['The fair took place on February 30, 2024.', 'date-impossible February 30, 2024'],
    ['The fair took place on 31.06.2024.', 'date-impossible 31.06.2024'],
    ['The fair took place on 32.05.2024.', 'date-impossible 32.05.2024'],
    ['The fair took place on 2024-02-30.', 'date-impossible 2024-02-30'],
    ['The fair took place on 32 January 2024.', 'date-impossible 32 January 2024'],
    ['The fair took place on Monday, 1 June 2024.', 'weekday-wrong Monday'],
    ['The fair took place on Tuesday 11 June.', ''],
    ['The fair took place on Friday 11 June.', 'weekday-wrong Friday'],
    ['The fair took place on 1 June 2024 (Friday).', 'weekday-wrong Friday'],
    ['On Wednesday, {{tournament, date}}, the women met.', 'weekday-wrong Wednesday'],
  ],
  az: [
    ['Yarmarka 30 fevral 2024-cü il tarixində keçirilib.', 'date-impossible 30 fevral 2024-cü il'],
    ['Yarmarka fevralın 30-da keçirilib.', 'date-impossible fevralın 30'],
    ['Yarmarka 2024-cü il iyunun 31-də keçirilib.', 'date-impossible 2024-cü il iyunun 31'],
    ['Yarmarka 1 iyun 2024-cü il, bazar ertəsi keçirilib.', 'weekday-wrong bazar ertəsi'],
    ['Yarmarka 2024-cü il iyunun 1-də, cümə günü keçirilib.', 'weekday-wrong cümə'],
  ],
};

const right: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The fair took place on Saturday, 1 June 2024.',
    'The fair took place on 29 February 2024.',
    'In February 30 people came, and in June 31.',
    'Every Monday, on 1 June too, the office is open.',
    'The office is open from Monday to Friday, from 1 June 2024 on.',
    'The office is closed on Sunday. 1 June 2024 was the first day.',
    'Groups met on Monday and Tuesday, 10 and 11 June 2024.',
    'The fair lasted from Friday, 7 June 2024, to Saturday, 8 June 2024.',
    'From Friday to Sunday, 7–9 June 2024, people danced.',
    'Version 31.4.2024.1 of the form is used.',
    'On Tuesday, {{tournament, date}}, the women met.',
  ],
  az: [
    'Fevralda 30 nəfər gəlib.',
    'Yarmarka 8 iyun 2024-cü il, şənbə günü keçirilib.',
    'Yarmarka 4 iyun 2024-cü il, çərşənbə axşamı keçirilib.',
    'Yarmarka 6 iyun 2024-cü il, cümə axşamı günü keçirilib.',
    'Yarmarka 3 iyun 2024-cü il, bazar ertəsi keçirilib.',
    '1 iyun 2024-cü ildə bazar açılıb.',
  ],
};

const foundIn = (language: string, texts: readonly string[]) =>
  foundInPassages([dateImpossible, weekdayWrong], language, texts);

describe.each(['en', 'az'])('%s', (language) => {
  it('tells days that there are not', async () => {
    const rows = found[language] ?? [];
    const all = await foundIn(
      language,
      rows.map(([text]) => text),
    );
    expect(rows.map(([text], at) => [text, all[at]?.join() ?? ''])).toEqual(rows);
  });

  it('is silent on right ones', async () => {
    const texts = right[language] ?? [];
    const all = await foundIn(language, texts);
    expect(texts.filter((_, at) => all[at]?.length)).toEqual([]);
  });
});
