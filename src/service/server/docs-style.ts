// How the description of the interface looks: of the family of the studio, in both schemes, and from 320 px on.

export const docsStyle = `
:root { color-scheme: light dark; --ink: #1c2733; --soft: #52616f; --line: #d5dce3; --ground: #fff; --raised: #f4f7fa; --link: #00579f; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6ebf0; --soft: #a3b0bd; --line: #34414e; --ground: #12181f; --raised: #1a222b; --link: #7cc0ff; }
}
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--ground); font: 1rem/1.55 Lato, system-ui, sans-serif; display: grid; }
nav { max-block-size: 14rem; overflow: auto; padding: 1.5rem; background: var(--raised); border-inline-end: 1px solid var(--line); }
nav ul { list-style: none; margin: 0; padding: 0; }
nav a { display: block; padding-block: 0.3rem; }
main { padding: 2rem; min-inline-size: 0; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2rem; margin-block: 0 0.5rem; }
h2 { margin-block: 3rem 1rem; padding-block-end: 0.4rem; border-block-end: 1px solid var(--line); }
section { margin-block-end: 2.5rem; }
a { color: var(--link); }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: 0.9em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, monospace; background: var(--raised); border: 1px solid var(--line); border-radius: 4px; padding: 0.05em 0.3em; overflow-wrap: anywhere; }
.table { overflow-x: auto; margin-block: 1rem; }
table { border-collapse: collapse; inline-size: 100%; }
caption { text-align: start; color: var(--soft); padding-block-end: 0.3rem; }
th, td { text-align: start; vertical-align: top; font-weight: normal; padding-block: 0.45rem; padding-inline: 0 0.9rem; border-block-start: 1px solid var(--line); }
tbody th { inline-size: 30%; }
thead th { color: var(--soft); }
@media (min-width: 64rem) {
  body { grid-template-columns: 19rem minmax(0, 56rem); }
  nav { position: sticky; inset-block-start: 0; max-block-size: none; block-size: 100vh; }
}
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { inset-inline-start: 1rem; inset-block-start: 1rem; background: var(--ground); padding: 0.5rem 1rem; }
`;
