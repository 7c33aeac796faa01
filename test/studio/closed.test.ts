// The page of who is not let in: a person reads what to do, in both languages, and nothing of it runs.
import { expect, test } from 'vitest';
import { closedPage } from '../../src/studio/server/page.ts';
import { Refused } from '../../src/studio/server/problem.ts';

test('says it in English and, by its code, in Azerbaijani', () => {
  const page = closedPage(new Refused(403, 'no-token', 'It has no <key>.', 'Start it again.'), 'abc');
  expect(page).toContain('<p>It has no &lt;key&gt;.</p>\n<p>Start it again.</p>');
  expect(page).toContain('<style nonce="abc">');
  expect(page).toMatch(/<section lang="az">\n<h1>Studiya burada bağlıdır<\/h1>\n<p>[^<]*açar/);
});

test('says in English alone what has no Azerbaijani words', () => {
  expect(closedPage(new Refused(403, 'made-up', 'No.', 'Go.'), 'abc')).not.toContain('lang="az"');
});
