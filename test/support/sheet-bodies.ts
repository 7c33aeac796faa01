// Sheets of HTML that exercise the steps behind the browser: each kind of thing that a page can hold, by its name.

/** A picture with a description, a drawing with transparency, and one that says nothing. */
const svg = (inside: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40">${inside}</svg>`)}`;
const plain = svg('<rect width="60" height="40" fill="red"/>');
const layered = svg(
  '<g opacity=".4"><rect width="40" height="30"/><circle cx="40" cy="20" r="20" fill="blue"/></g><rect x="10" width="5" height="40" opacity=".5"/>',
);
const chart = (words: string) =>
  `<svg role="img" aria-label="${words}" width="80" height="40"><rect width="50" height="20" fill="#0072bc"/><g opacity=".5"><rect y="20" width="30" height="20"/></g><text x="52" y="16">${words}</text></svg>`;

/** What a drawing of the office may be made of. */
const drawings = [
  '<mask id="m"><rect width="50" height="40" fill="white"/><circle r="20"/></mask><rect width="60" height="40" mask="url(#m)"/>',
  '<pattern id="p" width="8" height="8" patternUnits="userSpaceOnUse"><circle r="3"/></pattern><rect width="60" height="40" fill="url(#p)"/>',
  '<filter id="f"><feGaussianBlur stdDeviation="3"/></filter><rect x="9" y="9" width="40" height="20" filter="url(#f)"/>',
  '<linearGradient id="g"><stop stop-opacity="0"/><stop offset="1"/></linearGradient><rect width="60" height="40" fill="url(#g)"/>',
  '<clipPath id="c"><circle r="20"/></clipPath><g clip-path="url(#c)" opacity=".7"><rect width="60" height="40"/><rect width="9" height="9"/></g>',
  '<g style="mix-blend-mode:multiply"><rect width="60" height="40" fill="#8f8"/></g>',
].map((inside, index) => `<img alt="drawing ${index}" src="${svg(inside)}">`);

/** What stands in the body of each sheet. All begin with a heading of level 1. */
export const bodies: Readonly<Record<string, string>> = {
  'narrow columns': `<h1>Narrow</h1>
<p style="width:62px">Gov\u00ADern\u00ADment sup\u00ADports dur\u00ADable so\u00ADlu\u00ADtions for refugees, asylum-seekers, self-reliance and 10\u00A0000 per\u00ADsons</p>
<p style="width:90px">Write to someone<wbr>@an.example<wbr>.org/and<wbr>/more, in 2024\u20132025 \u2013 or on paper; a <strong>bold</strong>er<sup>1</sup> <em>word</em>, too</p>
<p style="width:40px"><strong>Alone</strong> <em>Too</em></p><p style="width:120px;background:#eef;mix-blend-mode:multiply">lines on a ground of their own</p>
<p><strong style="display:block">Name</strong><span style="display:block">and what it means</span></p>`,
  lists: `<h1>Lists</h1>
<ul><li>one<ul><li>one a</li><li><p>one b</p><p>and more</p></li></ul></li><li><h2>A heading</h2>two</li></ul>
<ol><li>first <strong>bold</strong></li><li>second<ol><li>third</li></ol>after</li></ol>
<ul style="list-style:none"><li>bare <em>words</em></li><li></li><li><a href="https://example.org/">link</a></li></ul>
<ul style="list-style:square inside"><li>square</li></ul><dl><dt>Term</dt><dd>What it means</dd></dl>`,

  tables: `<h1>Tables</h1><style>td,th{border:1px solid #888;background:#eee}</style>
<table><caption>People by year</caption><thead><tr><th>Year</th><th scope="col">People</th></tr></thead>
<tbody><tr><th scope="row">2023</th><td>1</td></tr><tr><th scope="row">2024</th><td></td></tr>
<tr><td colspan="2">Both <a href="https://example.org/">with a link</a></td></tr></tbody><tfoot><tr><th scope="row">All</th><td>1</td></tr></tfoot></table>
<table><tr><th scope="col">A</th><th scope="col">B</th></tr><tr><td><ul><li>in a cell</li></ul></td><td><p>one</p><p>two</p></td></tr></table>`,

  figures: `<h1>Figures</h1><p>Text around <img alt="a red field" src="${plain}"> and after</p>
<figure>${chart('Inner 12')}<figcaption>A caption</figcaption></figure><figure><p>Only words</p></figure>
${chart('Bare 34')}<img alt="layers" src="${layered}"><img alt="" src="${plain}"><svg aria-hidden="true" width="9" height="9"><circle r="9"/></svg>
<p><a href="https://example.org/"><img alt="a picture that is a link" src="${plain}"></a></p>`,

  links: `<h1>Links</h1><div style="width:160px"><p>Before <a href="https://example.org/very/long/path">a link that is so long that it breaks over lines, and once more, well-known words</a> after</p></div>
<p><a href="mailto:office@example.org">office@example.org</a>, <a href="https://www.example.org/">example.org</a>,
<a href="#there">inside</a>, <a href="https://example.org/%C9%99?a=1&amp;b=(2)">az\u00ADər\u00ADbay\u00ADcan <strong>bold</strong> <em>and more</em></a></p>
<nav>Go to <a href="https://example.org/nav">elsewhere</a></nav><h2 id="there"><a href="https://example.org/h">A heading that is a link</a></h2>`,

  decoration: `<h1>Decoration</h1><style>.before::before{content:"§ "}.after::after{content:url("${plain}")}
.lines h2{border-bottom:2px solid}.lines p{background:#ddd;border-left:3px solid #0072bc}</style>
<p class="before">Generated before</p><p class="after">Generated after</p><p aria-hidden="true">Not read</p>
<div class="lines"><h2>A ruled heading</h2><p>A paragraph on a ground</p></div><hr>
<div style="background:linear-gradient(red,blue);height:20px"></div><div style="border:2px dashed;border-radius:9px">In a box</div>
<p style="text-decoration:underline wavy">Underlined</p><p>A <mark>marked</mark>, <u>underlined</u> and <del>deleted</del> word</p>
<p aria-hidden="true" style="position:fixed;top:0">A running head</p>`,

  layers: `<h1>Layers</h1><div style="opacity:.5"><p>Half <em>opaque</em></p><div style="background:green;width:30px;height:9px"></div></div>
<p>Words with <span style="opacity:.4">faint <a href="https://example.org/">ones</a></span> among them</p>
<div style="opacity:.5"><h2>A faint heading</h2><ul><li>in it<div style="opacity:.5"><p>fainter</p></div></li></ul></div>
<div style="transform:rotate(10deg)"><p>Turned</p></div><div style="transform:rotate(-5deg) scale(.8);opacity:.3"><p>Turned and faint</p>${chart('Faint 56')}</div>
<div style="mix-blend-mode:multiply;background:#ff8"><p>Multiplied</p></div><p style="clip-path:circle(40px)">Clipped</p>
<div style="overflow:hidden;height:12px;border-radius:6px"><p>Cut off below</p></div>`,

  drawings: `<h1>Drawings ${drawings[0]}</h1><p>${drawings.join(' ')}</p><div style="opacity:.5">${drawings.join('')}</div>`,

  words: `<h1>Words</h1><p>Foreign <span lang="az" role="generic">Azərbaycan sözü</span>, <span lang="de">Wort</span>, <q>quoted</q>, <code>code</code>,
<abbr title="x">X</abbr>, H<sub>2</sub>O<sup>3</sup>, <small>small</small>, <time>today</time>, <b>b</b> <i>i</i></p>
<p lang="fr">En français</p><blockquote>A block</blockquote><pre>as
written</pre><address>An address</address><aside>Beside</aside><main>Main</main>
<article><h2>An article</h2>loose words <b>in it</b></article><section aria-label="named">A section with a name</section>
<details open><summary>More</summary>told</details><p role="note">A note</p><div role="heading" aria-level="2">Made a heading</div>
<div>loose <div>nested <span>and</span> loose</div> after</div>bare <strong>words</strong>`,

  pages: `<h1>Pages</h1><p>first</p><p style="break-before:page">second <a href="#last">to the last</a></p>
<div style="columns:2;column-fill:auto;height:60px">${'<p>Words that go on from column to column.</p>'.repeat(6)}</div>
<p>${'A paragraph that goes on over the end of the page. '.repeat(120)}</p><table><tr><th scope="col">on</th></tr>${'<tr><td>a row</td></tr>'.repeat(60)}</table><p id="last">last</p>`,
};
