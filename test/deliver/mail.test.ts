// Mails: what stands in them, that the strictest server can read them, and that the same mail is the same bytes.
import { describe, expect, it } from 'vitest';
import { loadPeriod } from '../../src/blocks/load.ts';
import { composeMail, type Mail } from '../../src/deliver/mail.ts';
import { checkForm } from '../../src/deliver/mail-form.ts';
import { mailWords } from '../../src/deliver/mail-words.ts';
import { folderSource } from '../../src/files/folder-source.ts';
import { localise } from '../../src/locale/local.ts';
import { languageFile } from '../locale/languages.ts';
import { project, shipped } from '../support/data.ts';
import { readMail } from './support/mime.ts';

const words = async (language: 'az' | 'en') => {
  const { period } = await loadPeriod(folderSource(`${project}/data`), shipped);
  if (!period) throw new Error('The shipped period cannot be read.');
  return mailWords(localise({ period, language, languageFile: languageFile(language) }));
};

async function mailTo(person: Partial<Mail['recipient']>, more: Partial<Mail> = {}): Promise<Mail> {
  const part = async (language: 'az' | 'en') => ({
    words: await words(language),
    pdf: {
      file: `sheet-${language}.pdf`,
      bytes: Buffer.from(`%PDF ${language}`),
      link: `https://example.org/${language}.pdf`,
    },
    cover: Buffer.from([0x89, 0x50, 0x4e, 0x47]),
  });
  return {
    recipient: {
      address: 'a@example.org',
      key: 'a@example.org',
      name: 'Aygün Əliyeva',
      organisation: '',
      delivery: 'attachment',
      ...person,
    },
    parts: [await part('az'), await part('en')],
    sender: { address: 'office@example.org', name: 'BMT QAK “Azərbaycan”', replyTo: 'press@example.org' },
    edition: 'e'.repeat(64),
    correction: false,
    date: new Date('2026-01-02T03:04:05Z'),
    ...more,
  };
}

const source = async (mail: Mail) => Buffer.from(await composeMail(mail)).toString('latin1');

describe('a mail', () => {
  it('has a head that tells whom it is from, for and about, and how to stop it', async () => {
    const { head } = readMail(await source(await mailTo({})));
    expect(Object.fromEntries(head)).toMatchObject({
      from: 'BMT QAK “Azərbaycan” <office@example.org>',
      to: 'Aygün Əliyeva <a@example.org>',
      'reply-to': 'BMT QAK “Azərbaycan” <press@example.org>',
      subject:
        'BMT QAK Azərbaycan: məlumat vərəqəsi, sentyabr 2024-cü il / UNHCR Azerbaijan: fact sheet, September 2024',
      date: 'Fri, 02 Jan 2026 03:04:05 +0000',
      'list-unsubscribe': '<mailto:press@example.org?subject=unsubscribe>',
      'content-language': 'az, en',
      'auto-submitted': 'auto-generated',
      'mime-version': '1.0',
    });
  });

  it('has an address for one click where the office has one, and signs for odd addresses', async () => {
    const { sender } = await mailTo({});
    const unsubscribe = 'https://example.org/stop?list=a';
    const { head } = readMail(
      await source(await mailTo({}, { sender: { ...sender, replyTo: 'a?b&c@example.org', unsubscribe } })),
    );
    expect(head.get('list-unsubscribe')).toMatch(
      /^<https:\/\/example\.org\/stop\?list=a&id=[0-9a-f]{40}>, <mailto:a%3Fb%26c@example\.org\?subject=unsubscribe>$/,
    );
    expect(head.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(head.has('precedence')).toBe(false);
  });

  it('says the same as text and as HTML, in each language, with the period’s figures', async () => {
    const { text, html } = readMail(await source(await mailTo({})));
    for (const part of [
      'Hörmətli Aygün Əliyeva,',
      'Dear Aygün Əliyeva,',
      '657,749 (mid-2024)',
      '8\u00A0087',
    ]) {
      expect(text).toContain(part);
      expect(html).toContain(part);
    }
    expect(html).toContain('<div lang="az" dir="ltr">');
    expect(html).toMatch(
      /<img src="cid:cover-en@factsheet.invalid" alt="First page of the fact sheet of UNHCR Azerbaijan, September 2024"/,
    );
  });

  it('has the pictures inside and the PDFs attached', async () => {
    const { files } = readMail(await source(await mailTo({})));
    expect(files.map(({ name, type, disposition, id }) => [name, type, disposition, id])).toEqual([
      ['cover-az.jpg', 'image/jpeg', 'inline', '<cover-az@factsheet.invalid>'],
      ['cover-en.jpg', 'image/jpeg', 'inline', '<cover-en@factsheet.invalid>'],
      ['sheet-az.pdf', 'application/pdf', 'attachment', ''],
      ['sheet-en.pdf', 'application/pdf', 'attachment', ''],
    ]);
    expect(files[2]?.bytes.toString()).toBe('%PDF az');
  });

  it('has the link instead where one is wanted', async () => {
    const { files, text, html } = readMail(await source(await mailTo({ delivery: 'link' })));
    expect(files.map(({ name }) => name)).toEqual(['cover-az.jpg', 'cover-en.jpg']);
    expect(text).toContain('\r\nhttps://example.org/en.pdf\r\n');
    expect(html).toContain('<a href="https://example.org/az.pdf">');
  });

  it('greets those without a name by their organisation, or all', async () => {
    const greeted = async (organisation: string) =>
      readMail(await source(await mailTo({ name: '', organisation }))).text;
    expect(await greeted('Fund & Co <x>')).toContain('Dear colleagues at Fund & Co <x>,');
    expect(await greeted('')).toContain('Hörmətli həmkarlar,');
    const { html } = readMail(await source(await mailTo({ name: '<b>&"', organisation: '' })));
    expect(html).toContain('Dear &lt;b&gt;&amp;&quot;,');
  });

  it('says of a correction that it is one', async () => {
    const { head, text } = readMail(await source(await mailTo({}, { correction: true })));
    expect(head.get('subject')).toMatch(/^Düzəliş: .* \/ Correction: /);
    expect(text).toContain('It corrects the edition that we sent you before.');
  });

  it('is known by recipient and edition: the same mail is the same bytes, another has another name', async () => {
    const mail = await mailTo({});
    const id = (text: string) => readMail(text).head.get('message-id');
    const first = await source(mail);
    expect(await source(mail)).toBe(first);
    expect(id(await source({ ...mail, date: new Date() }))).toBe(id(first));
    expect(id(await source({ ...mail, edition: 'f' }))).not.toBe(id(first));
    expect(id(await source(await mailTo({ key: 'b@example.org' })))).not.toBe(id(first));
  });
});

describe('the form that strict servers want', () => {
  const names = [
    '',
    'ə'.repeat(200),
    'A "quoted" \\ name, Jr.',
    '=?utf-8?q?x?=',
    '😀'.repeat(60),
    'a'.repeat(200),
    '(c)',
    ',',
  ];
  it.each(names)('holds for the name %s', async (name) => {
    const text = await source(await mailTo({ name, organisation: name }));
    expect(text).toMatch(/^[\t\r\n\x20-\x7E]*$/);
    for (const line of text.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
    const head = text.slice(0, text.indexOf('\r\n\r\n'));
    for (const line of head.split('\r\n').filter((one) => /[?=]{2}/.test(one)))
      expect(line.length).toBeLessThanOrEqual(76);
    const to = readMail(text).head.get('to') ?? '';
    expect(to).toContain('a@example.org');
    expect(to.match(/@/g)).toHaveLength(1);
  });

  it('holds for the longest address', async () => {
    const address = `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(57)}.org`;
    const text = await source(await mailTo({ address, name: '' }));
    expect(readMail(text).head.get('to')).toBe(address);
  });

  const faulty: [name: string, text: string][] = [
    ['octets beyond ASCII', 'A: b\r\n\r\n\xfc\r\n'],
    ['a bare line feed', 'A: b\r\n\r\nx\n'],
    ['a bare carriage return', 'A: b\r\n\r\nx\ry\r\n'],
    ['a line of 999 octets', `A: b\r\n\r\n${'x'.repeat(999)}\r\n`],
    ['no end of line at the end', 'A: b\r\n\r\nx'],
    ['no head', 'hello\r\n\r\nx\r\n'],
    ['a field twice', 'A: b\r\na: c\r\n\r\nx\r\n'],
  ];
  it.each(faulty)('is looked at: %s', (_name, text) => {
    expect(() => checkForm(Buffer.from(text, 'latin1'))).toThrow(/^A mail /);
  });
});
