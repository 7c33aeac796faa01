// Texts in languages of which few rules are known, that look suspicious and are right.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { memorySource } from '../../../src/files/memory-source.ts';
import { countriesData } from '../../support/countries.ts';
import { memoryWith } from '../../support/data.ts';
import { memoryOf } from '../../support/memory.ts';
import { checksOf } from '../notes.ts';
import { subjectIn, told } from '../support.ts';

const arabic = [
  'قال أحدهم: «لا نريد إلا السلام!»؛ فهل من مجيب؟ نعم، ولا شك.',
  'للاتصال: ‎+961 1 555 0142 أو (01) 555-0142، من 8:30 إلى 16:00.',
  'انظر [الموقع](https://help.unhcr.org/lebanon/ar/) أو www.unhcr.org/lb أو lebanon@example.org.',
  'تعمل UNHCR وUNICEF وبرنامج UNDP معًا (DAFI، COVID-19، ISO 9001).',
  'انخفض العدد بنسبة −12% وارتفع بنسبة 3.5% (أي +1.2 نقطة)؛ الفئة 18–59 سنة، 2023–2024.',
  'الاتفاقية الخاصة بوضع اللاجئين لعام 1951 وبروتوكولها لعام 1967، والقرار 1325 (2000).',
  'يعيشون في 34 بلدة و12 حيًّا، وفي بلدة أو بلدتين: (أ) بيروت؛ (ب) طرابلس.',
  'المحامون «والقضاة (وغيرهم)» – وفيهم نساء – حضروا؛ «“نعم” قال الرجل».',
  'مُدَرِّسَةٌ وَطِفْلٌ، مسؤول، شؤون، رأي، مـــرحبا، ١٢٣ شخصًا، ٣٨٪، و٤٫٥ ملايين، ١٬٢٣٤.',
  'الأسر التي تعيلها نساء، لا سيما تلك التي… وغير ذلك إلخ.',
  'ذو احتياجات خاصة/إعاقة، ولجنة/لجان، و/أو غيرهم: 5\\* نجوم.',
  'الكلمة :en[Fuji Optical] والكلمة :fr[Médecins] بلغة أخرى، و:fa[پناهنده] بالفارسية.',
  'الولايات المتحدة (الـ50 ولاية)، والـ«دافي»، والسنة الـ3، وال 12 بلدية؟',
  'مساحتها 10 452 كم²، وحرارتها 38 °م، بسعر 5 دولارات.',
];

const spanish = [
  '¿Quién llegó? ¡Nadie!, dijo; ¿y ahora qué?: «Veremos», «dijo».',
  '¡¿Cómo?! ¿Por qué no?… Pues sí; y, ¿cuándo? (¿Ahora?).',
  '«El barrio “Nueva Esperanza” es nuestro», dijo. –Sí –respondió–, y mucho.',
  '—Vamos —dijo ella—; no hay más. EE. UU., D. C., Sra. Gómez, S. A., p. ej., pág. 3, n.º 5, 1.ª, 2.º, 3.er piso.',
  'El 38 % de las mujeres, el 3,5%, −12 %, entre 18–59 años, 2023–2024, 5.000 m², 38 °C, USD 4,5 millones.',
  'Llame al +57 601 555 0142 o al (601) 555-0142; de 8:30 a 16:00 h; escriba a colombia@example.org.',
  'Vea www.acnur.org/co y [la ley](https://example.org/a,b;c--d_(e)?f=g); ACNUR, la OIM y UNICEF; las ONG.',
  'La Convención de 1951 y su Protocolo de 1967; resolución 1325 (2000); COVID-19; los años 90; el siglo XXI.',
  'Los/as niños/as, lxs jóvenes, el/la refugiado(a), y/o otras personas; a) agua; b) luz.',
  'El pingüino, la cigüeña, averigüe, más, aún, sólo, qué, quién, él, sí, té, dé; árbol, río, país, día.',
  'Socio-económico, afro-colombiano, ex-combatiente, exalcalde, co-lidera, político-militar, 50-50.',
  'Nos nos vemos; que que no; Bora Bora; poco a poco; casa por casa; día a día.',
];

const rows = [
  ['lebanon/2025-06/text.ar.yaml', arabic],
  ['colombia/2025-06/text.es.yaml', spanish],
] as const;

/** Passages before the notes that a text has. */
function amongNotes(file: string, passages: readonly string[]) {
  const lines = passages.map((text, at) => `  n${at}: ${JSON.stringify(text)}\n`);
  return { file, find: 'notes:\n', put: `notes:\n${lines.join('')}` };
}

describe('finds nothing in right texts', () => {
  it.each(rows)('%s', async (file, texts) => {
    const files = await memoryWith([amongNotes(file, texts)], memoryOf(countriesData.folder));
    const subject = await subjectIn(memorySource(files), file.split('/').slice(0, 2).join('/'));
    const checks = ['texts', 'spelling', 'terms', 'times', 'short-forms'].flatMap(checksOf);
    expect(
      told(runChecks(checks, subject).filter(({ place }) => place?.file.endsWith(path.basename(file)))),
    ).toEqual([]);
  });
});
