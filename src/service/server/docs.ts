// The description of the interface: for programs as OpenAPI 3.1, for people as one page that needs nothing from outside.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { escapeHtml } from '../../markup.ts';
import { isRecord } from '../../values.ts';
import { docsStyle } from './docs-style.ts';
import type { Known } from './who.ts';

/** What the page shows of the document; the rest of it is for programs. */
type Operation = {
  summary?: string;
  description?: string;
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: unknown }[];
  requestBody?: { content?: Record<string, { schema?: unknown }> };
  responses?: Record<string, { description?: string; content?: Record<string, { schema?: unknown }> }>;
};
type Document = {
  info: { title: string; version: string; description?: string };
  paths?: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, unknown> };
};

/** @param isFirst whether the first page of all is this one */
export function docsRoutes(app: OpenAPIHono<Known>, describe: () => object, isFirst: boolean): void {
  app.get('/openapi.json', (c) => c.json(describe()));
  app.get('/docs', (c) => c.html(docsPage(describe() as Document)));
  app.get(
    '/docs.css',
    () => new Response(docsStyle, { headers: { 'Content-Type': 'text/css; charset=utf-8' } }),
  );
  if (isFirst) app.get('/', (c) => c.redirect('/docs', 302));
}

/** The page: each way with what it takes and gives, and each form of data by its name. */
export function docsPage({ info, paths = {}, components = {} }: Document): string {
  const ways = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const schemas = Object.entries(components.schemas ?? {});
  const title = escapeHtml(info.title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/docs.css">
</head>
<body>
<a class="skip" href="#main">To the text</a>
<nav aria-label="On this page"><ul>
${ways.map((way) => `<li><a href="#${idOf(way)}">${escapeHtml(way.operation.summary ?? '')}</a></li>`).join('\n')}
${schemas.map(([name]) => `<li><a href="#${name}">${name}</a></li>`).join('\n')}
</ul></nav>
<main id="main" tabindex="-1">
<h1>${title}</h1>
<p>${escapeHtml(info.description ?? '')}</p>
<p>Version ${escapeHtml(info.version)}. For programs: <a href="/openapi.json">openapi.json</a>, OpenAPI 3.1. <a href="/board">Board of operations</a>.</p>
<h2>Ways</h2>
${ways.map(wayOf).join('\n')}
<h2>Forms of data</h2>
${schemas.map(([name, schema]) => `<section><h3 id="${name}">${name}</h3>${shape(name, schema)}</section>`).join('\n')}
</main>
</body>
</html>`;
}

type Way = { path: string; method: string; operation: Operation };

const idOf = ({ path, method }: Way) => `${method}${path.replaceAll(/[^a-z0-9]+/gi, '-')}`;

function wayOf(way: Way): string {
  const { path, method, operation } = way;
  const { summary = '', description = '', parameters = [], requestBody, responses = {} } = operation;
  const bodies = Object.entries(requestBody?.content ?? {});
  return `<section>
<h3 id="${idOf(way)}">${escapeHtml(summary)}</h3>
<p><code>${method.toUpperCase()} ${escapeHtml(path)}</code></p>
${description && `<p>${marked(description)}</p>`}
${
  parameters.length > 0
    ? table(
        summary,
        'What it takes',
        ['Name', 'Where', 'What'],
        parameters.map((one) => [
          `<code>${one.name}</code>${one.required ? ' (wanted)' : ''}`,
          one.in,
          marked(one.description ?? ''),
        ]),
      )
    : ''
}
${bodies.map(([type, { schema }]) => `<h4>Body: <code>${escapeHtml(type)}</code></h4>${shape(`${summary}, ${type}`, schema)}`).join('')}
${table(
  summary,
  'What it answers',
  ['Status', 'What'],
  Object.entries(responses).map(([status, { description: says = '', content = {} }]) => {
    const schema = Object.values(content)[0]?.schema;
    return [status, `${marked(says)} ${schema === undefined ? '' : nameOf(schema)}`];
  }),
)}
</section>`;
}

function table(
  of: string,
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = heads.map((one) => `<th scope="col">${one}</th>`).join('');
  const body = rows.map(([first = '', ...rest]) => {
    return `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<div class="table" role="region" aria-label="${caption}: ${escapeHtml(of)}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** What a schema holds: its names with what they are, or what it is itself. */
function shape(of: string, schema: unknown): string {
  if (!isRecord(schema)) return '';
  if (!isRecord(schema.properties)) return `<p>${nameOf(schema)}</p>`;
  const wanted = Array.isArray(schema.required) ? schema.required : [];
  const rows = Object.entries(schema.properties).map(([name, value]) => {
    const says = isRecord(value) && typeof value.description === 'string' ? marked(value.description) : '';
    return [
      `<code>${escapeHtml(name)}</code>${wanted.includes(name) ? '' : ' (may be left out)'}`,
      nameOf(value),
      says,
    ];
  });
  return table(of, 'What it holds', ['Name', 'Type', 'What'], rows);
}

/** A schema in few words, with a link where it has a name. */
function nameOf(schema: unknown): string {
  if (!isRecord(schema)) return '';
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return `<a href="#${name}">${name}</a>`;
  }
  for (const several of [schema.oneOf, schema.anyOf, schema.allOf])
    if (Array.isArray(several)) return several.map(nameOf).join(' or ');
  if (Array.isArray(schema.enum))
    return schema.enum.map((one) => `<code>${escapeHtml(String(one))}</code>`).join(', ');
  if (schema.const !== undefined) return `<code>${escapeHtml(String(schema.const))}</code>`;
  if (schema.type === 'array') return `list of ${nameOf(schema.items)}`;
  if (isRecord(schema.properties)) return `{ ${Object.keys(schema.properties).map(escapeHtml).join(', ')} }`;
  return (
    escapeHtml([schema.type, schema.format].filter((one) => typeof one === 'string').join(', ')) || 'anything'
  );
}

/** Text with its code between backticks marked. */
function marked(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}
