// The service's pages, as far as nothing is asked of a database: their words, their language, and what stands around them.
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { show } from '../../src/service/pages/show.ts';
import azerbaijani from '../../src/service/pages/words/az.json' with { type: 'json' };
import english from '../../src/service/pages/words/en.json' with { type: 'json' };
import { wordsFor, wordsOf } from '../../src/service/pages/words.ts';

describe('the words', () => {
  it('are the same in each language, with the same values', () => {
    expect(Object.keys(azerbaijani)).toEqual(Object.keys(english));
    const values = (table: object) =>
      Object.values(table).map(
        (text) =>
          String(text)
            .match(/\{\{\w+\}\}/g)
            ?.sort() ?? [],
      );
    expect(values(azerbaijani)).toEqual(values(english));
  });

  it('are those that the browser likes best', () => {
    const tells = [
      'az',
      'az-Latn-AZ,en;q=0.5',
      'fr, az;q=0.3',
      'en;q=0.4,az;q=0.8',
      'en',
      undefined,
      'az;q=0',
    ];
    expect(tells.map((one) => wordsFor(one).language)).toEqual(['az', 'az', 'az', 'az', 'en', 'en', 'en']);
  });

  it('have the forms that a number wants', () => {
    const [en, az] = [wordsOf('en'), wordsOf('az')];
    const told = [1, 2].flatMap((count) => [
      en?.say('board.late', { count }),
      az?.say('board.all', { count }),
    ]);
    expect(told).toEqual(['1 is late.', '1 əməliyyat', '2 are late.', '2 əməliyyat']);
  });
});

describe('a page', () => {
  const app = new Hono().get('/board', (c) =>
    show(c, ({ say }) => ({ title: say('board.title'), body: '<p>x</p>' })),
  );
  const ask = async (query: string, headers: Record<string, string> = {}) => {
    const answer = await app.request(`/board${query}`, { headers });
    const html = await answer.text();
    const language = /<html lang="(\w+)"/.exec(html)?.[1];
    return { answer, html, language, cookie: answer.headers.get('set-cookie') };
  };

  it('speaks the language that was chosen, before that of the browser, and remembers it', async () => {
    const likes = { 'accept-language': 'az' };
    expect(await ask('', likes)).toMatchObject({ language: 'az', cookie: null });
    const chosen = await ask('?in=en', likes);
    expect(chosen.language).toBe('en');
    expect(chosen.cookie).toBe('factsheet-language=en; Max-Age=31536000; Path=/; SameSite=Lax');
    expect((await ask('', { ...likes, cookie: 'factsheet-language=en' })).language).toBe('en');
    expect(await ask('?in=xx', { cookie: 'factsheet-language=xx' })).toMatchObject({
      language: 'en',
      cookie: null,
    });
  });

  it('leads to itself in the other language, and is escaped', async () => {
    const { html, answer } = await ask('?q=%22%3Cb%3E&in=az');
    expect(html).toContain('href="/board?q=%22%3Cb%3E&amp;in=en" lang="en"');
    expect(html).not.toContain('<b>');
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*form-action 'self'/);
  });
});
