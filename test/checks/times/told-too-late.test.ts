// What is told as to come and is over on the day of issue; and what will be, of something that is over.
import { describe, expect, it } from 'vitest';
import { toldTooLate } from '../../../src/checks/times/told-too-late.ts';
import { type Change, shipped } from '../../support/data.ts';
import { figure } from '../figures/support.ts';
import { foundInPassages } from '../passages.ts';

/** Issued at the end of March 2025; the tournament was in June 2024. */
const march: Change[] = [figure('issued: 2024-09-30', 'issued: 2025-03-31')].map((change) => ({
  ...change,
  file: `${shipped}/${change.file}`,
}));

const faults: Readonly<Record<string, readonly string[]>> = {
  en: [
    'A fair will be held on 3 March 2024.',
    'On 3 March 2024, UNHCR will hold a fair.',
    'In 2024, UNHCR will support 40 schools.',
    'UNHCR plans to open a centre in December 2024.',
    'In the second half of 2024, UNHCR will train teachers.',
    'The census is scheduled for October 2024.',
    'The course is expected to start in January 2025.',
    'UNHCR is going to open a centre in February 2025.',
    'A workshop will take place in Ganja on 14 February 2025.',
    'The second phase will begin in January 2025 with 40 families.',
    'UNHCR intends to finish repairs by December 2024.',
    'By the end of 2024, all children will have school bags.',
    'The new centre is due to open in February 2025.',
    'On {{tournament, date}}, women will meet in Baku.',
    'The workshop will be held on {{tournament, date}} in Baku.',
    'During the fourth quarter of 2024, lawyers will visit 14 villages.',
    'The exhibition will remain open until 28 February 2025.',
  ],
  az: [
    'Yarmarka 3 mart 2024-cü il tarixində keçiriləcək.',
    '2024-cü ildə BMT QAK 40 məktəbə dəstək verəcək.',
    'Mərkəzin 2024-cü ilin dekabr ayında açılması planlaşdırılır.',
    '2024-cü ilin ikinci yarısında müəllimlər üçün təlimlər təşkil olunacaq.',
    'Seminar 14 fevral 2025-ci il tarixində Gəncədə baş tutacaq.',
    'İkinci mərhələ 2025-ci ilin yanvarında başlayacaq.',
    'Seminar {{tournament, date}} tarixində Bakıda keçiriləcək.',
    '2024-cü ilin dördüncü rübündə vəkillər 14 kəndə baş çəkəcəklər.',
    'Sərgi 2025-ci ilin fevral ayında açılacaqdır.',
  ],
};

const right: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The law adopted on 3 March 2024 will change much.',
    'The centre opened on 3 March 2024 will serve 400 families.',
    'UNHCR will implement the plan adopted on 3 March 2024.',
    'On 3 March 2024, the Government announced that it will build homes.',
    'In 2024, the Government decided that schools will be repaired.',
    'The results of 2024 will be published in May 2025.',
    'Those who arrived in 2024 will receive cards.',
    'UNHCR will continue the work begun in 2024.',
    'As in 2024, UNHCR will support schools.',
    'The fair will be larger than in 2024.',
    'UNHCR plans to repeat the workshop of December 2024.',
    'UNHCR will build on the survey of October 2024.',
    'The project that started in January 2025 is expected to reach 400 people.',
    'In line with the plan of 2024, UNHCR will train teachers.',
    'From 2024 to 2027, UNHCR will train teachers.',
    'A fair will be held on 3 May 2025.',
    'UNHCR will hold a fair in 2025.',
    'In March 2025, UNHCR will hold a fair.',
    'In October 2024, plans to open a school were discussed.',
    'In 2024, UNHCR planned two workshops.',
    'Since March 2024, families expected to return have waited.',
    'The plan for 2024–2027 will be reviewed.',
    'UNHCR, which moved in 2024, will open a new office.',
    'Families who moved in 2024 will get support in 2025.',
    'UNHCR will publish what lawyers found in 2024.',
    'The centre that opened in January 2025 is expected to reach 400 people.',
    'The agreement of 3 March 2024 will be renewed.',
    'UNHCR will follow up on the recommendations made in December 2024.',
    'Work will go on as it did in 2024.',
    'Those registered in 2024 are to be invited again.',
    'The figures for 2024 will be out in June.',
    'Pupils who started school in September 2024 will finish in 2035.',
    'In 2024, the plan to build homes was approved; work will begin in May 2025.',
    'The Government will report on its pledges from December 2023.',
    'UNHCR will compare its results to those in 2024.',
    'Two courses were held in 2024, and more will follow.',
    'In 2024, two courses were held, and more will follow.',
    'After the pilot in 2024, the course will be offered in 12 towns.',
    'Like in 2024, the course will be offered in 12 towns.',
    'The law, in force since January 2025, will protect 400 people.',
    'In January 2025, UNHCR began work that will reach 400 people.',
    'The elections in February 2025 will change little.',
  ],
  az: [
    '3 mart 2024-cü il tarixində qəbul edilmiş qanun çox şeyi dəyişəcək.',
    '2024-cü ildə açılan mərkəz 400 ailəyə xidmət göstərəcək.',
    '2024-cü ildə başlanmış layihə davam etdiriləcək.',
    '2024-cü ilin nəticələri may ayında dərc ediləcək.',
    '2024-cü ildə olduğu kimi, BMT QAK məktəblərə dəstək verəcək.',
    'BMT QAK 2024-cü ildən bəri davam edən layihəni genişləndirəcək.',
    'Yarmarka 3 may 2025-ci il tarixində keçiriləcək.',
    '2024-cü ildə keçirilən sorğu əsasında yeni plan hazırlanacaq.',
    'Keçən ilin dekabr ayında gələcək planlar müzakirə olunub.',
    '2024-cü ilin dekabrında gələcək nəsillər üçün ağaclar əkilib.',
    '2024-cü ildə köçən ailələr dəstək alacaq.',
    '2024-cü ildə verilən tövsiyələr nəzərə alınacaq.',
    '2024-cü ildəki kimi kurslar keçiriləcək.',
    '2024-cü ildə iki kurs keçirilib, may ayında daha ikisi keçiriləcək.',
    '2024-cü ildə olduğundan çox kurs keçiriləcək.',
    '2025-ci ilin yanvarında qüvvəyə minmiş qanun tətbiq ediləcək.',
    '2024-cü ilin dekabrında keçirilmiş sorğunun nəticələri dərc ediləcək.',
    '2024-cü ilə aid rəqəmlər iyunda dərc ediləcək.',
    '2024-cü ildə BMT QAK-ın apardığı sorğu davam etdiriləcək.',
    '2024-cü ildən fərqli olaraq kurslar pulsuz olacaq.',
  ],
};

describe.each(['en', 'az'])('%s', (language) => {
  it.each([
    ['tells each', faults, 1],
    ['tells none', right, 0],
  ])('%s', async (_, table, count) => {
    const texts = table[language] ?? [];
    const found = await foundInPassages([toldTooLate], language, texts, march);
    expect(texts.filter((_text, at) => found[at]?.length !== count)).toEqual([]);
  });
});
