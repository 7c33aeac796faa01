// Packages held against their manifests: what differs, what is missing or added, who signed, and what is refused.
import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import { type ApprovedBy, approvedBy } from '../../src/approved-by.ts';
import { canonicalJson } from '../../src/canonical-json.ts';
import { verifiedLines } from '../../src/commands/verify/lines.ts';
import { manifestOf } from '../../src/pack/manifest.ts';
import { packFiles } from '../../src/pack/package.ts';
import { verifyPackage } from '../../src/pack/verify.ts';
import { fingerprintOf, readSigner, readVerifier } from '../../src/signature.ts';
import { facts, fileIn, files, newKey, packed, repacked } from './support.ts';

const { privatePem, publicPem } = newKey();
const signer = readSigner(privatePem, 'key.pem');
const text = (value: string) => Buffer.from(value);

describe('a package', () => {
  it('has the same bytes whenever and wherever it is made', () => {
    const zones = ['UTC', 'Pacific/Apia', 'America/Sao_Paulo'];
    const before = process.env.TZ;
    const made = zones.map((zone) => {
      process.env.TZ = zone;
      return Buffer.from(packed(signer)).toString('hex');
    });
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(new Set(made).size).toBe(1);
  });

  it('tells what it was made from, and what was accepted and why', () => {
    const { inputs, accepted } = manifestOf(files, facts);
    expect(inputs[0]?.file).toBe('small/2025-03/figures.yaml');
    expect(accepted).toEqual([
      {
        code: 'small-count',
        message: 'JOR is 4.',
        reason: 'As printed.',
        place: 'small/2025-03/figures.yaml:3',
      },
    ]);
  });

  it('is whole as it was packed; not as packed where another program has packed it again', () => {
    expect(verifyPackage(packed(), 'x.zip')).toMatchObject({ ok: true, whole: true, asPacked: true });
    const again = verifyPackage(repacked(packed(), {}), 'x.zip');
    expect(again).toMatchObject({ ok: false, whole: true, asPacked: false, signature: { state: 'none' } });
    const [said] = verifiedLines(again, 'x.zip', pc.createColors(false));
    expect(said).toMatch(/^✗ x\.zip has all its files, but is not the archive that pack wrote/);
  });

  it('is not, where a file differs, is missing or was added', () => {
    const bytes = repacked(packed(), {
      'figures.csv': text('name,value\r\n'),
      'sheet-en.pdf': undefined,
      'more.txt': text(''),
    });
    const { ok, differences } = verifyPackage(bytes, 'x.zip');
    expect(ok).toBe(false);
    expect(differences).toEqual([
      { file: 'sheet-en.pdf', what: 'missing' },
      { file: 'figures.csv', what: 'differs' },
      { file: 'more.txt', what: 'added' },
    ]);
  });
});

describe('a signature', () => {
  it('says who signed', () => {
    const fingerprint = fingerprintOf(readVerifier(publicPem, 'public.pem'));
    expect(fingerprint).toMatch(/^([0-9a-f]{8} ){7}[0-9a-f]{8}$/);
    expect(verifyPackage(packed(signer), 'x.zip')).toMatchObject({
      ok: true,
      signature: { state: 'valid', fingerprint },
    });
    expect(verifyPackage(packed(signer), 'x.zip', readVerifier(publicPem, 'p')).ok).toBe(true);
  });

  it('of another than asked for is not right, nor is none', () => {
    const other = readVerifier(newKey().publicPem, 'other.pem');
    expect(verifyPackage(packed(signer), 'x.zip', other)).toMatchObject({ ok: false, whole: true });
    expect(verifyPackage(packed(), 'x.zip', other)).toMatchObject({ ok: false, whole: true });
  });

  it('does not hold for a manifest that was changed with its files', () => {
    const evil = files.map((one) => ({ ...one, bytes: text('evil') }));
    const about = canonicalJson(manifestOf(evil, facts));
    const bytes = repacked(packed(signer), {
      'manifest.json': about,
      ...Object.fromEntries(evil.map(({ name, bytes }) => [name, bytes])),
    });
    expect(verifyPackage(bytes, 'x.zip')).toMatchObject({
      whole: true,
      ok: false,
      signature: { state: 'invalid' },
    });
    // Signed anew by somebody else, it is whole, but the fingerprint is another's.
    const forged = packFiles(evil, facts, readSigner(newKey().privatePem, 'k')).bytes;
    expect(verifyPackage(forged, 'x.zip').ok).toBe(true);
    expect(verifyPackage(forged, 'x.zip', readVerifier(publicPem, 'p')).ok).toBe(false);
  });

  it.each([
    '',
    '{}',
    '{"format":"factsheet-signature","algorithm":"none","publicKey":"AA","signature":"AA"}',
    '[1',
  ])('that cannot be read is not right: %s', (content) => {
    const bytes = repacked(packed(signer), { 'signature.json': text(content) });
    expect(verifyPackage(bytes, 'x.zip')).toMatchObject({ ok: false, signature: { state: 'invalid' } });
  });

  it('is made with an Ed25519 key alone', () => {
    for (const pem of ['', 'x', publicPem]) {
      expect(() => readSigner(pem, 'key.pem')).toThrow(
        expect.objectContaining({
          code: 'key-unreadable',
          kind: 'usage',
          message: expect.not.stringContaining('BEGIN'),
        }),
      );
    }
  });
});

describe('what is no package, or a dangerous one, is refused:', () => {
  const refused = (bytes: Uint8Array, code: string, words: RegExp) =>
    expect(() => verifyPackage(bytes, 'x.zip')).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(words) }),
    );

  it('no archive, and one that is cut off', () => {
    refused(text('hello'), 'package-unsound', /no zip archive/);
    refused(new Uint8Array(), 'package-unsound', /no zip archive/);
    refused(packed().subarray(0, -1), 'package-unsound', /cut off/);
  });

  it.each(['../a.txt', '/etc/a', 'C:\\a.txt', 'a/b.txt', '.bashrc', 'a\u202Etxt.exe', ''])(
    'a name that leads elsewhere: %s',
    (name) => {
      refused(repacked(packed(), { [name]: text('x') }), 'package-unsafe', /no plain file name/);
    },
  );

  it('a name twice, also in other capitals', () => {
    refused(repacked(packed(), { 'FIGURES.csv': text('x') }), 'package-unsafe', /twice/);
    const twin = zipSync({ 'a.txt': text('1'), 'b.txt': text('2') });
    refused(
      Buffer.from(Buffer.from(twin).toString('latin1').replaceAll('b.txt', 'a.txt'), 'latin1'),
      'package-unsafe',
      /twice/,
    );
  });

  it('one file by two names', () => {
    const bytes = Buffer.from(repacked(packed(), {}));
    bytes.write('figures.CSV', bytes.indexOf('figures.csv'));
    refused(bytes, 'package-unsafe', /by two names/);
  });

  it('a link', () => {
    const link = zipSync({ 'a.txt': [text('/etc/passwd'), { os: 3, attrs: (0o120777 << 16) >>> 0 }] });
    refused(link, 'package-unsafe', /a link, “a.txt”/);
  });

  it('a bomb: what unpacks to more than it tells, to too much, or shares bytes', () => {
    // A thousand times smaller packed, and its directory tells 10 bytes.
    const zeros = deflateRawSync(Buffer.alloc(5_000_000));
    const bytes = Buffer.from(
      zipSync({ 'manifest.json': fileIn(packed(), 'manifest.json'), 'figures.csv': [zeros, { level: 0 }] }),
    );
    const claim = (method: number, size: number) => {
      const [head, entry] = [bytes.indexOf('figures.csv') - 30, bytes.lastIndexOf('figures.csv') - 46];
      bytes.writeUInt16LE(method, head + 8);
      bytes.writeUInt16LE(method, entry + 10);
      bytes.writeUInt32LE(size, head + 22);
      bytes.writeUInt32LE(size, entry + 24);
    };
    claim(8, 10);
    expect(verifyPackage(bytes, 'x.zip').differences).toContainEqual({
      file: 'figures.csv',
      what: 'differs',
    });
    claim(8, 4_000_000_000);
    refused(bytes, 'package-too-large', /more than a package can hold/);
    // A whole entry of another name inside of an entry: both are read from the same bytes.
    const inner = Buffer.from(zipSync({ 'b.txt': [text('twice'), { level: 0 }] }));
    const record = inner.subarray(0, inner.indexOf('PK\x01\x02', 0, 'latin1'));
    const overlap = Buffer.from(
      zipSync({ 'a.txt': [record, { level: 0 }], 'b.txt': [text('twice'), { level: 0 }] }),
    );
    overlap.writeUInt32LE(overlap.indexOf(record), overlap.lastIndexOf('b.txt') - 4);
    refused(overlap, 'package-unsafe', /lie in each other/);
  });

  it.each([
    ['not JSON', 'x', /not JSON/],
    ['another JSON', '[]', /does not hold what a manifest holds/],
    ['a prototype', '{"__proto__":{"format":"factsheet-package"}}', /does not hold/],
    ['another version', '{"format":"factsheet-package","version":2}', /at /],
  ])('a manifest that is %s', (_, content, words) => {
    refused(repacked(packed(), { 'manifest.json': text(content) }), 'package-manifest', words);
  });

  it('a manifest that names a file twice, itself, or a file elsewhere; and none', () => {
    const about = JSON.parse(Buffer.from(fileIn(packed(), 'manifest.json')).toString());
    const withFiles = (names: string[]) =>
      text(JSON.stringify({ ...about, files: names.map((file) => ({ ...about.files[0], file })) }));
    const put = (names: string[]) => repacked(packed(), { 'manifest.json': withFiles(names) });
    refused(put(['a.txt', 'A.txt']), 'package-manifest', /twice/);
    refused(put(['signature.json']), 'package-manifest', /itself/);
    refused(put(['../a.txt']), 'package-manifest', /files\.0\.file/);
    refused(repacked(packed(), { 'manifest.json': undefined }), 'package-manifest', /no manifest\.json/);
  });
});

it('holds approvals against their signatures', () => {
  const { privatePem } = newKey();
  const told = {
    period: facts.period,
    language: facts.languages[0] ?? '',
    by: 'Leyla',
    at: '2025-03-01T10:00:00.000Z',
  };
  const whole = { ...told, program: '1.0.0', hash: '0'.repeat(64) };
  const signed = approvedBy(whole, readSigner(privatePem, 'key'));
  const standing = (...approved: ApprovedBy[]) => {
    const { ok, approvals } = verifyPackage(packFiles(files, { ...facts, approved }).bytes, 'it');
    return [ok, ...approvals.map(({ signature: { state } }) => state)];
  };
  expect(standing(approvedBy(whole), signed)).toEqual([true, 'none', 'valid']);
  for (const forged of [
    { ...signed, by: 'Rashad' },
    { ...signed, hash: '1'.repeat(64) },
    { ...signed, signature: undefined },
    { ...approvedBy(whole), signature: signed.signature },
    approvedBy({ ...whole, period: 'elsewhere/2025-03' }, readSigner(privatePem, 'key')),
  ])
    expect(standing(forged as ApprovedBy)).toEqual([false, 'invalid']);
});
