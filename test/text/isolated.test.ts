// HTML in which names and figures of the other direction stand for themselves.
import { expect, it } from 'vitest';
import { isolated } from '../../src/text/isolated.ts';

it('sets apart what a line of the other direction would pull about', () => {
  expect(isolated('<p>نسبة 44% مع <strong>UNHCR</strong></p>', 'ar')).toBe(
    '<p>نسبة <bdi dir="ltr">44%</bdi> مع <strong><bdi dir="ltr">UNHCR</bdi></strong></p>',
  );
  expect(isolated('<p>the society جمعية السلام 2024</p>', 'en')).toBe(
    '<p>the society <bdi dir="rtl">جمعية السلام</bdi> 2024</p>',
  );
});

it('reads entities, and writes them again', () => {
  expect(isolated('<p>مع Save &amp; Co، 5 &lt; 6</p>', 'ar')).toBe(
    '<p>مع <bdi dir="ltr">Save &amp; Co</bdi>، 5 &lt; 6</p>',
  );
});

it.each([
  '<!doctype html><p>UNHCR −5%</p>',
  '<p lang="en">UNHCR −5%</p>',
  '<p>مع <a class="address" dir="ltr" href="https://example.org/a">example.<wbr>org/a</a></p>',
  '<p>مع <bdi dir="ltr">UNHCR</bdi></p>',
  '<style>p { margin: 44% }</style><svg><text>44%</text><path d="M0 0"/></svg><p>عمر</p>',
  '<!-- UNHCR --><title>UNHCR</title><img alt="UNHCR"><p>عمر</p>',
])('leaves %s', (html) => {
  expect(isolated(html, html.startsWith('<!doctype') ? 'en' : 'ar')).toBe(html);
});

it('knows the language of each element', () => {
  expect(isolated('<p lang="en">with جمعية 2024</p><p>مع UNHCR</p>', 'ar')).toBe(
    '<p lang="en">with <bdi dir="rtl">جمعية</bdi> 2024</p><p>مع <bdi dir="ltr">UNHCR</bdi></p>',
  );
  expect(isolated('<img src="a"><p>مع <br>UNHCR</p>', 'ar')).toContain('<bdi dir="ltr">UNHCR</bdi>');
});
