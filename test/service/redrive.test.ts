// What was given up: who may give it back, and what the board says of it.
import { expect, it } from 'vitest';
import { givenUpPart } from '../../src/service/board/given-up.ts';
import type { Job } from '../../src/service/jobs/job.ts';
import { jobRequest } from '../../src/service/jobs/request.ts';
import { wordsOf } from '../../src/service/pages/words.ts';
import { whoOf } from '../../src/service/people/door.ts';
import type { GivenRole } from '../../src/service/people/roles.ts';
import { mayGiveBack } from '../../src/service/server/redrive.ts';
import { here, type Who } from '../../src/service/server/who.ts';

const job: Job = {
  ...{ id: '7', owner: 'key-1', queue: 'stored', input: 'x', result: 'x', batch: undefined, state: 'failed' },
  request: jobRequest.parse({ kind: 'make', period: 'azerbaijan/2024-09' }),
  ...{ created: new Date(0), begun: undefined, ended: new Date('2024-10-02T10:00:00Z'), redriven: undefined },
  ...{ attempt: 4, step: undefined, place: undefined },
  answer: { files: [], findings: [], why: { code: 'given-up', cause: 'too-long', message: '', hint: '' } },
};
const person = (...roles: GivenRole[]) =>
  whoOf({ id: 'p', name: 'P', roles, isOperator: false, created: '', signedIn: '' });
const key = (owner: string, ...rights: Who['rights'][number][]): Who => ({ owner, rights });

it.each<[string, Who, boolean, Partial<Job>?]>([
  ['who asked', key('key-1', 'write'), true],
  ['who asked, and may no more', key('key-1', 'read'), false],
  ['another key', key('key-2', 'write'), false],
  ['whoever runs it', key('operator', 'read', 'admin'), true],
  ['whoever sits there', here, true],
  ['an admin key of another operation', { ...key('key-3', 'admin'), operations: ['georgia'] }, false],
  ['a writer of it', person({ role: 'writer', operation: 'azerbaijan' }), true],
  ['a writer of all', person({ role: 'writer' }), true],
  ['a writer, and another has sent the files', person({ role: 'writer' }), false, { queue: 'sent' }],
  ['an admin, and another has sent the files', person({ role: 'admin' }), true, { queue: 'sent' }],
  ['an admin of it', person({ role: 'admin', operation: 'azerbaijan' }), true],
  ['a writer elsewhere', person({ role: 'writer', operation: 'georgia' }, { role: 'reader' }), false],
  ['a translator', person({ role: 'translator', languages: ['az'] }), false],
  ['a translator who asked', person({ role: 'translator', languages: ['az'] }), true, { owner: 'person:p' }],
  ['a reader', person({ role: 'reader' }), false],
])('%s', (_, who, expected, more = {}) => {
  expect(mayGiveBack(who, { ...job, ...more })).toBe(expected);
});

it('the board says what, when and why in its language, with a button for what was not tried again yet', () => {
  const why = (more: object) => ({
    files: [],
    findings: [],
    why: { code: 'given-up', message: 'x', hint: '', ...more },
  });
  const jobs = [
    job,
    { ...job, redriven: new Date(0), answer: why({ cause: 'odd', message: 'It <broke>.' }) },
  ];
  const names = new Map([['azerbaijan', 'Azərbaycan']]);
  const page = (language: string) => {
    const words = wordsOf(language);
    return words ? givenUpPart(words, { jobs, names, to: '/board/again', token: 't"' }) : '';
  };
  expect(page('en')).toContain('Azərbaycan, September 2024<br><small>Making the pages');
  expect(page('en')).toContain('<span lang="en">It &lt;broke&gt;.</span>');
  expect(page('en').match(/<form method="post" action="\/board\/again">/g)).toHaveLength(1);
  expect(page('en')).toContain('name="token" value="t&quot;"');
  expect(page('en')).toContain('Was tried again once');
  expect(page('az')).toContain('İcazə verilən vaxtdan uzun çəkdi');
  const words = wordsOf('en');
  expect(words && givenUpPart(words, { jobs: [], names, to: '' })).toBe('');
});
