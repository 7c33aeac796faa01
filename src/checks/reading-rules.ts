// The rules of files that cannot be read and of texts that cannot be printed: found on the way, not by a check.
import type { Rule } from './check.ts';

/** A rule of reading: always an error, and never to be accepted. */
type Reading = Omit<Rule, 'severity' | 'final'>;

const files: readonly Reading[] = [
  {
    code: 'press-profile',
    title: 'A profile that is none for the press',
    why: 'The profile says which inks a photo is printed with; one for a screen or a camera says nothing of inks.',
    example: { wrong: 'profile: sRGB.icc', right: 'profile: PSOcoated_v3.icc' },
    mend: 'Ask the printer for the output profile of the press and the paper.',
  },
  {
    code: 'file-missing',
    title: 'A file is missing',
    why: 'A factsheet is made of all of its files: without one of them there is nothing to print.',
    example: { wrong: 'image: images/foto.jpg', right: 'image: images/photo.jpg' },
    mend: 'Add the file, or correct the name that points to it.',
  },
  {
    code: 'words-missing',
    title: 'A language without all words of the template',
    why: 'Headings, labels and the time of a figure would stand in no language, or in the wrong one.',
    example: {
      wrong: '(georgia/locales/ka.yaml) kind:',
      right: '(georgia/locales/ka.yaml) kind: ფაქტების ფურცელი',
    },
    mend: 'Write what is told; a draft has the English words, in brackets, until then.',
  },
  {
    code: 'file-outside',
    title: 'A file that leads out of the data folder',
    why: 'What lies elsewhere is not kept with the period, and may be gone or changed at the next printing.',
    example: { wrong: 'images/photo.jpg -> /home/me/photo.jpg', right: 'images/photo.jpg (the file itself)' },
    mend: 'Put the file itself into the folder.',
  },
  {
    code: 'file-too-large',
    title: 'A file that is too large',
    why: 'A file of this kind is never so large; most likely it is another one.',
    example: { wrong: 'figures.yaml with 40 MB', right: 'figures.yaml with 5 kB' },
    mend: 'Use the right file, or save the picture smaller.',
  },
  {
    code: 'file-unreadable',
    title: 'A file that cannot be read',
    why: 'The computer does not let the program open it.',
    example: { wrong: 'a file that another person owns', right: 'a file that you may read' },
    mend: 'Check who may read it, and whether another program holds it.',
  },
  {
    code: 'file-not-utf8',
    title: 'A file that is not UTF-8',
    why: 'Letters such as ə, ğ and ş would be printed as other signs.',
    example: { wrong: 'saved as “Windows-1254” or “ANSI”', right: 'saved as “UTF-8”' },
    mend: 'Save it again with the encoding “UTF-8”.',
  },
  {
    code: 'newer-format',
    title: 'Files of a format that is not known yet',
    why: 'This program would take what it does not know for a mistake, or print it as something else.',
    example: { wrong: 'format: 3 (read by a program that knows 2)', right: 'format: 2' },
    mend: 'Use the newer version of the program, with which the files were made.',
  },
  {
    code: 'yaml-syntax',
    title: 'A line that cannot be read',
    why: 'From there on nobody can tell which value belongs to which name.',
    example: { wrong: 'title: Support: COP29', right: 'title: "Support: COP29"' },
    mend: 'Check colons, quotation marks and indentation; put text that has a colon in quotation marks.',
  },
  {
    code: 'text-lost',
    title: 'Words of a text that are a comment',
    why: 'What stands behind a space and # is a note to the file’s readers: it would be missing on the page, without a word.',
    example: {
      wrong: 'cooperation: UNHCR joined #IBelong and works with the State.',
      right: 'cooperation: "UNHCR joined #IBelong and works with the State."',
    },
    mend: 'Put the whole text in quotation marks, or write >- behind its name and the text on the next line. A note goes on a line of its own.',
  },
  {
    code: 'yaml-duplicate',
    title: 'A name that stands twice',
    why: 'Only one of the two would be printed, and nobody could tell which.',
    example: { wrong: 'mine_signs: 155\nmine_signs: 160', right: 'mine_signs: 160' },
    mend: 'Keep one of the two.',
  },
];

const values: readonly Reading[] = [
  {
    code: 'unknown-key',
    title: 'A name that the file does not have',
    why: 'What stands under it would be left out without a word.',
    example: { wrong: 'stattelessness:', right: 'statelessness:' },
    mend: 'Remove it, or correct its spelling.',
  },
  {
    code: 'wrong-key',
    title: 'A name that cannot be one',
    why: 'Texts could not name the figure.',
    example: { wrong: 'Legal aid: 2084', right: 'legal_aid: 2084' },
    mend: 'Use small letters, digits and _.',
  },
  {
    code: 'missing',
    title: 'Something that must be there is not',
    why: 'The page has a place for it.',
    example: {
      wrong: 'funding: { currency: USD }',
      right: 'funding: { currency: USD, required: 8000000, … }',
    },
    mend: 'Add it.',
  },
  {
    code: 'empty',
    title: 'A value that is empty',
    why: 'It would be printed as nothing, or as nought. A draft (build --draft) shows a gap there: — or [figure].',
    example: { wrong: 'refugees: # was 8087', right: 'refugees: 6431' },
    mend: 'Fill it in.',
  },
  {
    code: 'wrong-type',
    title: 'A value of another kind',
    why: 'A number in quotation marks is a text, and cannot be added up.',
    example: { wrong: 'refugees: "8 087"', right: 'refugees: 8087' },
    mend: 'Write numbers in digits only, and text in quotation marks.',
  },
  {
    code: 'wrong-value',
    title: 'A value that cannot be',
    why: 'It has the right kind and is not possible: a day that no month has, a count below nought.',
    example: { wrong: 'issued: 2024-09-31', right: 'issued: 2024-09-30' },
    mend: 'Correct it as the finding says.',
  },
  {
    code: 'language-missing',
    title: 'A language is missing',
    why: 'The page in that language would have a hole.',
    example: { wrong: 'name:\n  en: Azerbaijan', right: 'name:\n  az: Azərbaycan\n  en: Azerbaijan' },
    mend: 'Add a line for the language.',
  },
  {
    code: 'unknown-source',
    title: 'A source that is not known',
    why: 'Each figure is printed with its source.',
    example: { wrong: 'source: rfd', right: 'source: rdf' },
    mend: 'Use a source of operation.yaml, or add it there.',
  },
  {
    code: 'unknown-office',
    title: 'An office without a name',
    why: 'The page prints offices by their names.',
    example: { wrong: 'offices: { gandja: 1 }', right: 'offices: { ganja: 1 }' },
    mend: 'Add its name under offices in operation.yaml.',
  },
];

const texts: readonly Reading[] = [
  {
    code: 'unknown-figure',
    title: 'A figure that does not exist',
    why: 'There is no number to print in its place.',
    example: { wrong: '{{mine_sings, number}}', right: '{{mine_signs, number}}' },
    mend: 'Correct the name, or give the figure in figures.yaml.',
  },
  {
    code: 'unknown-format',
    title: 'A format that does not exist',
    why: 'Nobody can tell how the figure should look.',
    example: { wrong: '{{mine_signs, nummber}}', right: '{{mine_signs, number}}' },
    mend: 'Use one of the formats that the finding names.',
  },
  {
    code: 'wrong-format',
    title: 'A format that does not fit the figure',
    why: 'A date cannot be printed as money, nor a count as a date.',
    example: { wrong: '{{tournament, money}}', right: '{{tournament, date}}' },
    mend: 'Use one of the formats that the finding names.',
  },
  {
    code: 'wrong-link',
    title: 'A link that leads nowhere',
    why: 'Readers would click on it in vain, or be led to an unsafe address.',
    example: { wrong: '[site](www.unhcr.org)', right: '[site](https://www.unhcr.org)' },
    mend: 'Write the whole address, beginning with https:// or mailto:.',
  },
  {
    code: 'unknown-language',
    title: 'A language that is not known',
    why: 'A screen reader would not know how to read the words.',
    example: { wrong: ':xx[Fuji Optical]', right: ':en[Fuji Optical]' },
    mend: 'Use the code of a language, like en.',
  },
];

const pictures: readonly Reading[] = [
  {
    code: 'picture-missing',
    title: 'A picture is missing',
    why: 'There would be a hole in its place.',
    example: { wrong: 'image: images/foto.jpg', right: 'image: images/photo.jpg' },
    mend: 'Put the picture into the images folder, or correct its name.',
  },
  {
    code: 'picture-type',
    title: 'A picture of a kind that cannot be printed',
    why: 'There would be a hole in its place.',
    example: { wrong: 'image: images/photo.heic', right: 'image: images/photo.jpg' },
    mend: 'Save it as JPEG, PNG, WebP or SVG.',
  },
  {
    code: 'picture-too-large',
    title: 'A picture with too many pixels',
    why: 'The PDF would be too heavy to send, and printing it could take all the memory there is.',
    example: { wrong: '20000 × 15000 pixels', right: '3000 × 2000 pixels' },
    mend: 'Save it smaller: 300 pixels for each inch of its printed width are enough.',
  },
  {
    code: 'picture-too-complex',
    title: 'A drawing with far too many parts',
    why: 'It would take minutes to draw, or all the memory there is; a donor’s telephone would give up.',
    example: {
      wrong: 'a pattern of patterns of patterns; a map with each house',
      right: 'the same as a PNG of the size that is printed',
    },
    mend: 'Simplify it in a drawing program, or save it as a PNG of the size that is printed.',
  },
  {
    code: 'picture-reaches-out',
    title: 'A picture that asks for something from outside',
    why: 'A part of it lies elsewhere, and would be missing on paper.',
    example: {
      wrong: '<image href="https://…/photo.jpg"/>',
      right: '<image href="data:image/jpeg;base64,…"/>',
    },
    mend: 'Open it in a drawing program and embed all that it uses.',
  },
];

/** Every rule of reading. */
export const readingRules: readonly Rule[] = [...files, ...values, ...texts, ...pictures].map((rule) => ({
  ...rule,
  severity: 'error',
  final: true,
}));
