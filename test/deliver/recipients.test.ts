// recipients.csv: how Excel writes it, and every fault with its line.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecipients } from '../../src/deliver/recipients.ts';
import { maskAddress, maskText } from '../../src/deliver/recipients-mask.ts';

const header = 'email,name,organisation,language,delivery';
const read = (source: string | Uint8Array) => {
  const bytes = typeof source === 'string' ? Buffer.from(source) : source;
  return readRecipients(bytes, 'recipients.csv', ['az', 'en']);
};
/** The faults of one line, and where they stand. */
const faults = (line: string) =>
  read(`${header}\n${line}\n`).findings.map(({ code, place }) => `${place?.line} ${code}`);

describe('what is read', () => {
  const lines = ['a@example.org,Aygün Əliyeva,"Fund, ""A""",both,attachment', 'B@example.org,,,EN,Link'];
  const expected = [
    {
      line: 2,
      address: 'a@example.org',
      name: 'Aygün Əliyeva',
      organisation: 'Fund, "A"',
      languages: ['az', 'en'],
    },
    { line: 3, address: 'B@example.org', key: 'b@example.org', languages: ['en'], delivery: 'link' },
  ];
  const semicolons = [header.replaceAll(',', ';'), ...lines.map((line) => line.replaceAll(/,(?! )/g, ';'))];
  const forms: [name: string, source: string][] = [
    ['commas', [header, ...lines].join('\n')],
    ['semicolons, byte order mark and CR LF, as Excel writes them', `\uFEFF${semicolons.join('\r\n')}\r\n`],
    ['a first line sep=;', `sep=;\r\n${semicolons.join('\r\n')}`],
    ['tabs', [header, ...lines].map((line) => line.replaceAll(/,(?! )/g, '\t')).join('\n')],
    ['old line ends', [header, ...lines].join('\r')],
  ];
  it.each(forms)('%s', (name, source) => {
    const { recipients, findings } = read(source);
    expect(findings).toEqual([]);
    const shift = name.startsWith('a first line') ? 1 : 0;
    expect(recipients).toMatchObject(expected.map((one) => ({ ...one, line: one.line + shift })));
  });

  it('columns in another order, and others beside them', () => {
    const { recipients } = read(
      'Delivery;note;Language;E-mail;EMAIL;Name;Organisation\nlink;x;en;y;a@b.org;;\n',
    );
    expect(recipients).toMatchObject([{ address: 'a@b.org', languages: ['en'], delivery: 'link' }]);
  });

  it('keeps what follows a plus as another address, and a domain in its ASCII form', () => {
    const { recipients, findings } = read(
      `${header}\na@b.org,,,en,link\na+x@b.org,,,en,link\nä@b.org,,,en,link\nc@bücher.De,,,en,link`,
    );
    expect(recipients.map(({ address }) => address)).toEqual(['a@b.org', 'a+x@b.org', 'c@xn--bcher-kva.de']);
    expect(findings.map(({ place }) => place?.line)).toEqual([4]);
  });
});

describe('what is refused, each with its line', () => {
  const bad: [name: string, line: string, codes: string[]][] = [
    ['no @', 'example.org,,,en,link', ['2 recipient-address']],
    ['two @', 'a@b@example.org,,,en,link', ['2 recipient-address']],
    ['nothing before the @', '@example.org,,,en,link', ['2 recipient-address']],
    ['two full stops', 'a..b@example.org,,,en,link', ['2 recipient-address']],
    ['no dot in the domain', 'a@example,,,en,link', ['2 recipient-address']],
    ['an IP address', 'a@10.0.0.1,,,en,link', ['2 recipient-address']],
    ['a hyphen at the end of a label', 'a@ex-.org,,,en,link', ['2 recipient-address']],
    ['a name around the address', 'A <a@example.org>,,,en,link', ['2 recipient-address']],
    ['two addresses', '"a@example.org, b@example.org",,,en,link', ['2 recipient-address']],
    ['no address', ',Ali,,en,link', ['2 recipient-address']],
    ['65 characters before the @', `${'a'.repeat(65)}@example.org,,,en,link`, ['2 recipient-address']],
    [
      '255 characters',
      `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(66)}.org,,,en,link`,
      ['2 recipient-address'],
    ],
    ['an unknown language', 'a@b.org,,,ru,link', ['2 recipient-language']],
    [
      'a property of all objects as language',
      'a@b.org,,,__proto__,constructor',
      ['2 recipient-language', '2 recipient-delivery'],
    ],
    ['an unknown delivery', 'a@b.org,,,en,pigeon', ['2 recipient-delivery']],
    ['nothing filled in', 'a@b.org,,,,', ['2 recipient-language', '2 recipient-delivery']],
    ['a line break in the address', '"a@b.org\r\nBcc: c@d.org",,,en,link', ['2 recipient-control']],
    ['a line break in the name', 'a@b.org,"A\nBcc: c@d.org",,en,link', ['2 recipient-control']],
    ['a bare CR in the organisation', 'a@b.org,,"A\rX",en,link', ['2 recipient-control']],
    ['a line separator', 'a@b.org,A\u2028B,,en,link', ['2 recipient-control']],
    ['text that turns around', 'a@b.org,A\u202EB,,en,link', ['2 recipient-control']],
    ['a name of 201 characters', `a@b.org,${'x'.repeat(201)},,en,link`, ['2 recipient-long']],
    ['too few cells', 'a@b.org,en,link', ['2 recipients-torn']],
    ['too many cells', 'a@b.org,Fund, Oslo,,en,link', ['2 recipients-torn']],
    ['an open quotation mark', 'a@b.org,"A,,en,link', ['2 recipients-torn']],
    ['the same again, in capitals', 'a@b.org,,,en,link\n\n"A@B.org",,,az,link', ['4 recipient-twice']],
  ];
  it.each(bad)('%s', (_name, line, codes) => {
    expect(faults(line)).toEqual(codes);
  });

  it('counts lines through cells of several lines and empty ones', () => {
    const source = `${header}\r\n\r\n"a@b.org","x\r\ny\r\nz",,en,link\r\nbad,,,en,link\r\n`;
    expect(read(source).findings.map(({ place }) => place?.line)).toEqual([3, 6]);
  });

  it.each([
    [
      'another encoding',
      Buffer.from(`${header}\na@b.org,A,,en,link\nc@d.org,\xfc,,en,link`, 'latin1'),
      3,
      'recipients-encoding',
    ],
    ['bytes of a workbook', Buffer.from('PK\x03\x04\0\0'), 1, 'recipients-encoding'],
    ['no header', Buffer.from('a@b.org,A,,en,link\n'), 1, 'recipients-header'],
    ['a column twice', Buffer.from(`${header},email\n`), 1, 'recipients-header'],
    ['nothing', Buffer.from(''), 1, 'recipients-header'],
    ['nobody', Buffer.from(`${header}\n`), undefined, 'recipients-none'],
  ])('%s', (_name, bytes, line, code) => {
    const { recipients, findings } = read(bytes);
    expect(recipients).toEqual([]);
    expect(findings.map((one) => [one.place?.line, one.code])).toEqual([[line, code]]);
  });

  it('never repeats an address in a message', () => {
    const text = bad.map(([, line]) => line).join('\n');
    for (const { message, hint } of read(`${header}\n${text}`).findings) {
      expect(`${message} ${hint}`.replace('name@example.org', '')).not.toMatch(/[^\s]@[^\s]/);
    }
  });

  it('whatever the bytes are, it says what is wrong or gives clean recipients', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (noise, headed) => {
        const bytes = headed ? Buffer.concat([Buffer.from(`${header}\n`), noise]) : Buffer.from(noise);
        const { recipients, findings } = read(bytes);
        expect(recipients.length + findings.length).toBeGreaterThan(0);
        for (const { address, name } of recipients) expect(`${address}${name}`).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

describe('masks', () => {
  it.each([
    ['ali@example.org', 'a…@example.org'],
    ['a@example.org', '…@example.org'],
    ['nobody', '…'],
  ])('%s is shown as %s', (address, shown) => {
    expect(maskAddress(address)).toBe(shown);
  });

  it('also inside of what a server says', () => {
    const said =
      '550 5.1.1 <ali@example.org>: user ali not found (ali@example.org), see alicia or ask abuse@example.com';
    expect(maskText(said, 'ali@example.org')).toBe(
      '550 5.1.1 <a…@example.org>: user a… not found (a…@example.org), see alicia or ask a…@example.com',
    );
  });
});
