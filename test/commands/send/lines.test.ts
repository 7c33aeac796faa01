// How a sending looks on a terminal: what is told in every case, and what no list can do to the screen.
import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import { sendLines, sendProgress } from '../../../src/commands/send/lines.ts';
import { bounceLines, grantLines } from '../../../src/commands/send/person-lines.ts';
import type { Sent, SentRow } from '../../../src/session/send/sending.ts';

const plain = pc.createColors(false);
const row = (line: number, more: Partial<SentRow> = {}): SentRow => ({
  line,
  recipient: 'a…@example.org',
  languages: ['az', 'en'],
  delivery: 'attachment',
  state: 'planned',
  attempts: 0,
  changed: '',
  answer: '',
  correction: false,
  ...more,
});
const shown = (more: Partial<Sent>) => {
  const sent: Sent = {
    period: 'azerbaijan/2024-09',
    kind: 'plan',
    from: 'office@example.org',
    missing: [],
    rows: [],
    lost: 0,
    written: [],
    complete: false,
    ...more,
  };
  return sendLines(sent, plain, (file) => file);
};

describe('a sending on the terminal', () => {
  it('as a plan', () => {
    expect(
      shown({ rows: [row(2), row(3, { state: 'accepted', languages: ['en'], delivery: 'link' })] }),
    ).toEqual([
      'azerbaijan/2024-09  2 recipients, from office@example.org',
      '  line 2  a…@example.org  az en  attachment  planned',
      '  line 3  a…@example.org  en     link        accepted',
      '',
      '      1  accepted   taken by the mail server',
      '      1  planned    to be sent',
      'Nothing was sent: this is the plan. --confirm sends it.',
    ]);
  });

  it('as a plan of corrections, or of nothing', () => {
    expect(shown({ rows: [row(2, { correction: true })] }).at(-1)).toBe(
      'Nothing was sent: this is the plan. --confirm --correction sends it. One of them has an earlier edition.',
    );
    expect(shown({ rows: [row(2, { state: 'accepted' })] }).at(-1)).toBe('There is nothing to send.');
  });

  it('as a result: only those who did not get it stand there, with the server’s words', () => {
    const rows = [
      row(2, { state: 'accepted' }),
      row(3, { state: 'refused', answer: '550 \u001B[31mno\r\nuser', meaning: 'unknown address' }),
    ];
    expect(shown({ kind: 'sending', rows, lost: 1, written: ['report.csv'] })).toEqual([
      'azerbaijan/2024-09  2 recipients, from office@example.org',
      'One mail was on the way when the last run ended: whether it arrived is uncertain.',
      '  line 3  a…@example.org  az en  attachment  refused  unknown address: 550 \\x1b[31mno user',
      '',
      '      1  accepted   taken by the mail server',
      '      1  refused    refused for the reason above: correct it, then send again with --retry-refused',
      '✓ report.csv',
      'Not everybody was accepted.',
    ]);
  });

  it('with a long list in numbers', () => {
    const lines = shown({ rows: Array.from({ length: 100 }, (_, index) => row(index + 2)) });
    expect(lines).toContain('  … and 60 more');
    expect(lines).toContain('    100  planned    to be sent');
  });

  it('while it runs', () => {
    expect(sendProgress({ total: 4, states: { accepted: 1, refused: 1, retry: 1 } })).toBe(
      `${'█'.repeat(12)}${'░'.repeat(12)} 2 of 4  1 retry  1 refused`,
    );
  });

  it('as a plan that lacks its sender', () => {
    const missing = [{ message: 'Nothing says whom the mails come from.', hint: 'Add --from.' }];
    expect(shown({ rows: [row(2)], from: undefined, missing })).toEqual([
      'azerbaijan/2024-09  1 recipient',
      '  line 2  a…@example.org  az en  attachment  planned',
      '',
      '      1  planned    to be sent',
      'Before it can be sent: Nothing says whom the mails come from.',
      '  → Add --from.',
      'Nothing was sent: this is the plan. --confirm sends it.',
    ]);
  });

  it('when somebody is forgotten, or wants no mail', () => {
    const about = { recipient: 'a…@b.org', deliveries: 2, changed: true };
    expect(grantLines({ wish: 'forget', ...about, deliveries: 0, changed: false }, plain)).toEqual([
      'a…@b.org is not in the ledger.',
    ]);
    expect(grantLines({ wish: 'forget', ...about }, plain)[0]).toBe(
      '✓ a…@b.org is out of the ledger and its back-ups (2 deliveries).',
    );
    expect(grantLines({ wish: 'no-mail', ...about }, plain)[0]).toBe(
      '✓ a…@b.org gets no mail any more, in whatever list they stand.',
    );
    expect(grantLines({ wish: 'allow-mail', ...about, changed: false }, plain)).toEqual([
      'a…@b.org was not among those who want no mail.',
    ]);
  });

  it('when mails came back, a line a file', () => {
    const answer = '5.1.1 550 no \u001Bsuch user';
    expect(
      bounceLines(
        [
          {
            file: 'a.eml',
            result: 'marked',
            recipient: 'a…@b.org',
            period: 'x/2026-01',
            state: 'bounced',
            answer,
          },
          { file: 'b.eml', result: 'none' },
        ],
        plain,
      ),
    ).toEqual([
      '! a.eml  a…@b.org (x/2026-01)  did not reach them: correct the address, then send with --retry-refused  5.1.1 550 no \\x1bsuch user',
      '  b.eml  no bounce',
      '2 files read, 1 marked in the ledger.',
    ]);
  });
});
