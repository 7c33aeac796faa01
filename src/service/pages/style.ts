// How the service's pages look: of the family of the studio, in both schemes, from 320 px on.

const tokens = `
:root { color-scheme: light dark; --ink: #22304a; --strong: #18375f; --grey: #566378; --desk: #e9effc; --ground: #fff; --quiet: #f5f8fe; --line: #d3ddef; --edge: #7386aa; --blue: #0072bc; --link: #005c99; --on-blue: #fff; --bad: #a3262b; --bad-ground: #fdf0ef; --good: #1d6b45; --good-ground: #e6f6ec; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #dfe7f4; --strong: #f1f5fc; --grey: #a9b6cc; --desk: #0a121f; --ground: #182740; --quiet: #142135; --line: #35486a; --edge: #7089b3; --blue: #7cc0ff; --link: #7cc0ff; --on-blue: #0a121f; --bad: #ffb0ab; --bad-ground: #3a1d22; --good: #8fd9b2; --good-ground: #143326; }
}
`;

const usual = `
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--desk); font: 1rem/1.55 Lato, system-ui, sans-serif; }
h1, h2 { color: var(--strong); line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 0.75rem; font-size: 1.5rem; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.125rem; }
p { margin: 0; overflow-wrap: anywhere; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; }
main:focus { outline: none; }
small, .grey { color: var(--grey); font-size: 0.875rem; }
code { font: 0.9em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.brand { color: var(--grey); font-size: 0.875rem; }
.do { display: inline-block; padding: 0.7rem 1.4rem; border: 0; border-radius: 4px; color: var(--on-blue); background: var(--blue); font: inherit; font-weight: 700; text-decoration: none; cursor: pointer; }
.do:hover { text-decoration: underline; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
nav a, .own a { display: inline-block; padding-block: 0.25rem; }
nav [aria-current] { color: var(--strong); font-weight: 700; text-decoration: none; }
.languages { font-size: 0.875rem; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { inset-inline-start: 1rem; inset-block-start: 1rem; padding: 0.5rem 1rem; background: var(--ground); }
@media (forced-colors: active) { .do { border: 2px solid; } }
`;

const card = `
body.card { min-block-size: 100vh; display: grid; align-content: center; justify-content: center; grid-template-columns: minmax(0, 30rem); padding: 1rem; }
.card header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0.25rem 1rem; padding-block-end: 0.75rem; }
.card main { padding: clamp(1.5rem, 6vw, 2.5rem); background: var(--ground); border: 1px solid var(--line); border-radius: 4px; }
.card .do { margin-block-start: 1.5rem; }
.card .other { margin-block-start: 1rem; }
`;

const wide = `
.wide header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 1.5rem; padding: 0.75rem clamp(1rem, 4vw, 2rem); background: var(--ground); border-block-end: 1px solid var(--line); }
.wide .brand { font-weight: 700; }
.wide .own { font-size: 0.875rem; }
.own a { margin-inline-start: 0.5rem; }
@media (min-width: 48rem) { .wide .languages { order: 2; } .wide .own { margin-inline-start: auto; } .wide header:not(:has(.own)) .languages { margin-inline-start: auto; } }
.wide main { max-inline-size: 80rem; margin-inline: auto; padding: clamp(1.25rem, 4vw, 2rem) clamp(1rem, 4vw, 2rem) 4rem; }
@media (min-width: 48rem) { .wide h1 { font-size: 1.75rem; } }
.told { margin-block: 1rem; padding: 0.7rem 1rem; border-radius: 4px; border-inline-start: 4px solid var(--good); background: var(--good-ground); }
.told.bad { border-color: var(--bad); background: var(--bad-ground); }
`;

/** A table whose rows become cards where there is no room for it; its roles are written out, as a browser forgets them then. */
const table = `
.table { margin-block: 1.25rem; background: var(--ground); border: 1px solid var(--line); border-radius: 4px; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { padding: 0.7rem 0.9rem; text-align: start; vertical-align: top; font-weight: normal; }
tr + tr > *, tbody:not(:first-child) tr > * { border-block-start: 1px solid var(--line); }
thead th { color: var(--grey); font-size: 0.875rem; }
tbody th { color: var(--strong); font-weight: 700; }
th small { font-weight: normal; }
.people th:first-child { inline-size: 32%; }
.people th:last-child { inline-size: 18%; }
.lang { color: var(--grey); }
.late { display: inline-block; padding-inline: 0.5em; border-radius: 4px; color: var(--bad); background: var(--bad-ground); font-weight: 700; }
.bad-text { color: var(--bad); font-weight: 700; }
@media (max-width: 60rem) {
  table, thead, tbody, tr, th, td { display: block; }
  .table { border: 0; background: none; }
  thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { margin-block-end: 1rem; padding-block: 0.5rem; background: var(--ground); border: 1px solid var(--line); border-radius: 4px; }
  tr > * { padding-block: 0.3rem; }
  .people tr > th:first-child { inline-size: auto; }
  tbody:not(:first-child) tr > *, tr + tr > * { border: 0; }
  tbody th { font-size: 1.125rem; }
  td { display: grid; grid-template-columns: minmax(7rem, 34%) minmax(0, 1fr); gap: 0 0.9rem; }
  td::before { content: attr(data-head); color: var(--grey); font-size: 0.875rem; line-height: 1.77; }
}
`;

const forms = `
.search { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 0.75rem; margin-block: 1.25rem; }
label { font-weight: 700; }
input[type="search"], select { max-inline-size: 100%; min-block-size: 2.75rem; padding: 0.4rem 0.7rem; border: 1px solid var(--edge); border-radius: 4px; color: var(--ink); background: var(--ground); font: inherit; }
.search input { flex: 1 1 14rem; max-inline-size: 24rem; }
select { display: block; inline-size: 26rem; margin-block-start: 0.35rem; }
.quiet { min-block-size: 2.75rem; padding: 0.4rem 1rem; border: 1px solid var(--edge); border-radius: 4px; color: var(--ink); background: var(--ground); font: inherit; cursor: pointer; }
.quiet:hover { background: var(--quiet); }
.above { margin-block-end: 0.5rem; font-size: 0.875rem; }
.held { margin: 0; padding: 0; list-style: none; background: var(--ground); border: 1px solid var(--line); border-radius: 4px; }
.held li { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0.5rem 1rem; padding: 0.7rem 0.9rem; }
.held li + li { border-block-start: 1px solid var(--line); }
.give { max-inline-size: 46rem; padding: clamp(1rem, 4vw, 1.5rem); background: var(--ground); border: 1px solid var(--line); border-radius: 4px; }
.give > p { margin-block-start: 1.5rem; }
fieldset { min-inline-size: 0; margin: 0; padding: 0; border: 0; }
fieldset + fieldset { margin-block-start: 1.5rem; }
legend { padding: 0; margin-block-end: 0.5rem; color: var(--strong); font-weight: 700; }
.kinds { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 0.25rem 1.5rem; }
.kind { display: flex; gap: 0.6rem; padding-block: 0.35rem; }
.kind input { flex: none; margin: 0.35rem 0 0; }
input[type="radio"], input[type="checkbox"] { inline-size: 1.125rem; block-size: 1.125rem; accent-color: var(--blue); }
.tongues div { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; }
.tongues label { display: flex; align-items: center; gap: 0.5rem; padding-block: 0.25rem; font-weight: normal; }
.give:has([name="role"]):not(:has([value="translator"]:checked)) .tongues { display: none; }
`;

export const pagesStyle = tokens + usual + card + wide + table + forms;
