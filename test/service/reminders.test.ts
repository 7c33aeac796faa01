// Who is reminded of what, and in which words; and secrets, which open for nobody else.
import { describe, expect, it } from 'vitest';
import type { BoardRow } from '../../src/service/board/board.ts';
import { isToRemind, remindWish, wordsOfReminder } from '../../src/service/mails/reminders.ts';
import { openSecrets } from '../../src/service/mails/secrets.ts';

const row = (more: Partial<BoardRow> = {}): BoardRow => ({
  ...{ operation: 'a', name: 'A', period: 'a/2024-09', due: '2024-10-15', late: false, unreadable: 0 },
  languages: [{ language: 'en', total: 1, done: 1 }],
  sent: { mails: 0 },
  ...more,
});
const approved = [{ language: 'en', total: 1, done: 1, approval: 'approved' as const }];

describe('people are reminded', () => {
  it.each([
    ['before its time', row(), '2024-10-11', false],
    ['so many days before it is due', row(), '2024-10-12', true],
    ['on the day itself', row(), '2024-10-15', true],
    ['when it is late', row({ late: true }), '2024-11-20', true],
    ['when it is approved', row({ languages: approved }), '2024-10-14', false],
    [
      'when it was changed since',
      row({ languages: [{ ...approved[0], approval: 'changed' } as never] }),
      '2024-10-14',
      true,
    ],
    ['when it is sent', row({ sent: { mails: 1 } }), '2024-10-14', false],
    ['without a day', row({ due: undefined as never }), '2024-10-14', false],
  ])('%s', (_, one, today, expected) => {
    expect(isToRemind(one, today, 3)).toBe(expected);
  });

  it('in words of their language', () => {
    const request = {
      ...{
        kind: 'remind' as const,
        period: 'a/2024-09',
        schedule: 'x',
        ticket: 'y',
        day: '2024-10-16',
        due: '2024-10-15',
      },
      ...{ name: 'Azerbaijan', from: 'o@example.org', late: true },
    };
    const english = wordsOfReminder({ ...request, language: 'en' });
    expect(english.subject).toBe('Late: factsheet of Azerbaijan, September 2024');
    expect(english.text).toContain('was due on October 15, 2024');
    const own = wordsOfReminder({ ...request, late: false, language: 'az' });
    expect(own.subject).toContain('Son tarix');
    expect(JSON.stringify([english, own])).not.toMatch(/\{\{|remind\./);
    for (const wrong of [
      { to: ['none'] },
      { to: [] },
      { to: ['a@b.org\r\nBcc: c@d.org'] },
      { to: ['a@b.org'], language: 'xx' },
    ])
      expect(remindWish.safeParse(wrong).success).toBe(false);
  });
});

describe('a secret', () => {
  const [one, two] = ['1'.repeat(64), Buffer.alloc(32, 7).toString('base64')];
  it('opens with its key, for its office, as it was sealed', () => {
    const secrets = openSecrets({ key: one });
    const sealed = secrets?.seal('hush', 'operation a') ?? '';
    expect(sealed).not.toContain('hush');
    expect(secrets?.seal('hush', 'operation a')).not.toBe(sealed);
    expect(secrets?.open(sealed, 'operation a')).toBe('hush');
    const flipped = sealed.slice(0, -2) + (sealed.at(-2) === 'A' ? 'B' : 'A') + sealed.slice(-1);
    const shorter = sealed.slice(0, -4);
    for (const [text, about] of [
      [sealed, 'operation b'],
      [flipped, 'operation a'],
      [shorter, 'operation a'],
      ['', 'operation a'],
    ] as const)
      expect(() => secrets?.open(text, about)).toThrow(expect.objectContaining({ code: 'secret-sealed' }));
    expect(() => openSecrets({ key: two })?.open(sealed, 'operation a')).toThrow(/cannot be opened/);
    const next = openSecrets({ key: two, before: one });
    expect([next?.open(sealed, 'operation a'), next?.isOld(sealed), secrets?.isOld(sealed)]).toEqual([
      'hush',
      true,
      false,
    ]);
  });

  it('needs a key of 32 bytes', () => {
    expect(openSecrets({})).toBeUndefined();
    for (const key of ['short', 'a'.repeat(63), 'g'.repeat(64)])
      expect(() => openSecrets({ key })).toThrow(expect.objectContaining({ code: 'secrets-key' }));
  });
});
