// Who gets what: the list held against the ledger, when languages and editions change between two sendings.
import { describe, expect, it } from 'vitest';
import type { Entry, State } from '../../src/deliver/ledger-form.ts';
import type { Recipient } from '../../src/deliver/recipients.ts';
import { editionOf, planSending } from '../../src/deliver/send-plan.ts';

const now = { az: 'az-2', en: 'en-2' };
const person = (languages: string[]): Recipient => ({
  line: 2,
  address: 'a@b.org',
  key: 'a@b.org',
  name: '',
  organisation: '',
  languages,
  delivery: 'link',
});

/** An entry for an edition: `az-1 en-2` are its PDFs. */
function entry(pdfs: string, state: State): Entry {
  const hashes = Object.fromEntries(pdfs.split(' ').map((pdf) => [pdf.slice(0, 2), pdf]));
  const { parts, hash } = editionOf(Object.keys(hashes), hashes);
  const rest = { attempts: 1, answer: '', about: '', changed: '', due: undefined };
  return { period: 'x/2026-01', key: 'a@b.org', edition: hash, parts, state, ...rest };
}

const cases: [name: string, languages: string[], entries: Entry[], what: string, correction: boolean][] = [
  ['nothing is known', ['en'], [], 'send', false],
  ['it was accepted', ['en'], [entry('en-2', 'accepted')], 'accepted', false],
  ['it was planned', ['en'], [entry('en-2', 'planned')], 'send', false],
  ['it was put off', ['en'], [entry('en-2', 'retry')], 'send', false],
  ['it was refused', ['en'], [entry('en-2', 'refused')], 'refused', false],
  ['their mailbox was full', ['en'], [entry('en-2', 'full')], 'send', false],
  ['it came back', ['en'], [entry('en-2', 'bounced')], 'bounced', false],
  ['nobody knows', ['en'], [entry('en-2', 'uncertain')], 'uncertain', false],
  ['a run died on it', ['en'], [entry('en-2', 'sending')], 'uncertain', false],
  ['an earlier edition was accepted', ['en'], [entry('en-1', 'accepted')], 'send', true],
  ['an earlier edition may have come', ['en'], [entry('en-1', 'uncertain')], 'send', true],
  [
    'an earlier edition never came',
    ['en'],
    [entry('en-1', 'refused'), entry('en-0', 'planned')],
    'send',
    false,
  ],
  ['a correction was begun', ['en'], [entry('en-1', 'accepted'), entry('en-2', 'planned')], 'send', true],
  [
    'a correction was accepted',
    ['en'],
    [entry('en-1', 'accepted'), entry('en-2', 'accepted')],
    'accepted',
    true,
  ],
  ['both languages had this one in them', ['en'], [entry('az-1 en-2', 'accepted')], 'accepted', false],
  ['the other language came before', ['en'], [entry('az-2', 'accepted')], 'send', false],
  ['one language came, and now both are wanted', ['az', 'en'], [entry('en-2', 'accepted')], 'send', false],
  ['one of both was corrected', ['az', 'en'], [entry('az-1 en-2', 'accepted')], 'send', true],
];

const choice = { resendUncertain: false, retryRefused: false, unwanted: new Set<string>() };

describe('the plan', () => {
  it.each(cases)('when %s', (_name, languages, entries, what, correction) => {
    const [planned] = planSending([person(languages)], now, entries, choice);
    expect(planned).toMatchObject({ what, correction });
  });

  it('sends again what is uncertain, if asked to', () => {
    const asked = { ...choice, resendUncertain: true };
    const [planned] = planSending([person(['en'])], now, [entry('en-2', 'uncertain')], asked);
    expect(planned?.what).toBe('send');
  });

  it.each(['refused', 'bounced'] as const)('sends again what was %s, if asked to', (state) => {
    const asked = { ...choice, retryRefused: true };
    const [planned] = planSending([person(['en'])], now, [entry('en-2', state)], asked);
    expect(planned?.what).toBe('send');
  });

  it('leaves those out who want no mail, whatever else is asked', () => {
    const asked = { resendUncertain: true, retryRefused: true, unwanted: new Set([person(['en']).key]) };
    for (const state of ['planned', 'refused', 'uncertain', 'full'] as const) {
      const [planned] = planSending([person(['en'])], now, [entry('en-2', state)], asked);
      expect(planned?.what).toBe('no-mail');
    }
  });

  it('knows an edition by its PDFs, in whatever order they are named', () => {
    expect(editionOf(['en', 'az'], now)).toEqual(editionOf(['az', 'en'], now));
    expect(editionOf(['en'], now).hash).not.toBe(editionOf(['az', 'en'], now).hash);
  });
});
