// Drawings: what is drawn stays, what only editors and strangers would read goes, and no small file can ask for too much.
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { openDrawing } from '../../src/pictures/drawing.ts';

const names =
  'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"';
const drawing = (inside: string, attributes = '') =>
  `<svg ${names} viewBox="0 0 100 60" ${attributes}>${inside}</svg>`;

async function opened(text: string): Promise<string> {
  const result = await openDrawing(Buffer.from(text));
  if ('fault' in result) throw new Error(`${result.fault.code}: ${result.fault.message}`);
  return result.bytes.toString('utf8');
}

const faultOf = (text: string) =>
  opened(text).then(
    () => undefined,
    ({ message }: Error) => message,
  );

const secret = 'Leyla 40.3777N 49.892E';

describe('what is not drawn is left out', () => {
  it.each([
    ['a comment', drawing(`<!-- ${secret} --><rect width="9" height="9"/>`)],
    [
      'metadata',
      drawing(
        `<metadata><rdf:RDF xmlns:rdf="r"><dc:creator xmlns:dc="d">${secret}</dc:creator></rdf:RDF></metadata>`,
      ),
    ],
    ['a title', drawing(`<title>${secret}</title><g><desc>${secret}</desc><rect width="9" height="9"/></g>`)],
    ['an editor’s elements', drawing(`<inkscape:page><rect id="${secret}"/></inkscape:page>`)],
    [
      'an editor’s attributes',
      drawing(`<g inkscape:label="${secret}" data-name="${secret}" aria-label="${secret}"/>`),
    ],
    [
      'an editor’s styles',
      drawing(
        `<g style="fill:red;-inkscape-font-specification:'${secret}'"><rect width="9" height="9"/></g>`,
      ),
    ],
    ['a name that nothing refers to', drawing(`<rect id="${secret}" width="9" height="9"/>`)],
    [
      'a link',
      drawing(`<a xlink:href="https://example.org/${secret}" target="x"><rect width="9" height="9"/></a>`),
    ],
    ['a script', drawing(`<script>"${secret}"</script>`, `onload="'${secret}'"`)],
    ['words outside of texts', drawing(`${secret}<g>${secret}</g>`)],
    ['a remark in a style', drawing(`<style>/* ${secret} */ rect { fill: red /* ${secret} */ }</style>`)],
    [
      'a hidden layer',
      drawing(
        `<g style="display:none"><text>${secret}</text></g><g display="none"><text>${secret}</text></g>`,
      ),
    ],
    [
      'an Illustrator’s own data',
      drawing(
        `<switch><foreignObject requiredExtensions="ai"><i:pgf xmlns:i="i">${secret}</i:pgf></foreignObject><g><rect width="9" height="9"/></g></switch>`,
      ),
    ],
    ['a processing instruction', `<?editor ${secret}?>${drawing('')}<!-- ${secret} -->`],
    ['a document type', `<!DOCTYPE svg [<!ENTITY who "${secret}">]>${drawing('')}`],
    [
      'an embedded drawing’s comment',
      drawing(
        `<image href="data:image/svg+xml;base64,${Buffer.from(drawing(`<!-- ${secret} -->`)).toString('base64')}" width="9" height="9"/>`,
      ),
    ],
  ])('%s', async (_, text) => {
    expect(await opened(text)).not.toMatch(/Leyla|40\.3777|TGV5bGE/);
  });

  it('keeps shapes, styles, texts, gradients of hidden layers and what refers to what', async () => {
    const text = await opened(
      drawing(
        `<defs><clipPath id="c"><rect width="9" height="9"/></clipPath></defs>` +
          `<g display="none"><linearGradient id="l"><stop offset="1" stop-color="#0072bc"/></linearGradient></g>` +
          `<style>.a { fill: url(#l) } #named { stroke: red }</style>` +
          `<g clip-path="url(#c)" transform="scale(2)"><path class="a" d="M0 0h9"/><use xlink:href="#named"/></g>` +
          `<circle id="named" r="3"/><text x="1" xml:space="preserve">A &amp; B <tspan>C</tspan></text>`,
        'width="200" height="120"',
      ),
    );
    expect(text).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60" width="200" height="120">' +
        '<defs><clipPath id="c"><rect width="9" height="9"/></clipPath></defs>' +
        '<linearGradient id="l"><stop offset="1" stop-color="#0072bc"/></linearGradient>' +
        '<style>.a { fill: url(#l) } #named { stroke: red }</style>' +
        '<g clip-path="url(#c)" transform="scale(2)"><path class="a" d="M0 0h9"/><use href="#named"/></g>' +
        '<circle id="named" r="3"/><text x="1" xml:space="preserve">A &amp; B <tspan>C</tspan></text></svg>',
    );
  });

  it('reads namespaces that Illustrator writes as entities', async () => {
    const head =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd" [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]>';
    expect(await opened(`${head}<svg xmlns="&ns_svg;"><rect width="9" height="9"/></svg>`)).toContain(
      '<rect',
    );
  });

  it('writes embedded photos anew, without what the camera wrote', async () => {
    const photo = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#b54' } })
      .jpeg()
      .withMetadata({ orientation: 6 })
      .withExifMerge({
        IFD0: { Artist: 'Leyla' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '40/1 22/1 0/1' },
      })
      .toBuffer();
    const text = await opened(
      drawing(
        `<image xlink:href="data:image/jpeg;base64,${photo.toString('base64')}" width="9" height="9"/>`,
      ),
    );
    const [, data = ''] = /base64,([^"]*)/.exec(text) ?? [];
    const { exif, width, height } = await sharp(Buffer.from(data, 'base64')).metadata();
    expect({ exif, width, height }).toEqual({ exif: undefined, width: 300, height: 400 });
    const half = photo.subarray(0, photo.length / 2).toString('base64');
    expect(
      await faultOf(drawing(`<image href="data:image/jpeg;base64,${half}" width="9" height="9"/>`)),
    ).toMatch(/^picture-broken: has a picture inside of it that is damaged/);
  });
});

/** Ten shapes, used ten times each, level upon level. */
const laughs = (refer: (id: string) => string, levels: number) =>
  Array.from({ length: levels }, (_, level) => {
    return `<g id="l${level + 1}">${refer(`l${level}`).repeat(10)}</g>`;
  }).join('');

describe('a drawing that asks for too much', () => {
  it.each([
    [
      'shapes used by shapes',
      drawing(
        `<defs><rect id="l0" width="1" height="1"/>${laughs((id) => `<use href="#${id}"/>`, 12)}</defs><use href="#l12"/>`,
      ),
    ],
    [
      'patterns of patterns',
      drawing(
        `<defs>${Array.from({ length: 12 }, (_, n) => `<pattern id="p${n + 1}" width="1" height="1">${`<rect width="1" height="1" fill="url(#p${n})"/>`.repeat(10)}</pattern>`).join('')}</defs><rect width="9" height="9" fill="url(#p12)"/>`,
      ),
    ],
    [
      'patterns of patterns by class',
      drawing(
        `<style>${Array.from({ length: 12 }, (_, n) => `.c${n} { fill: url(#p${n}) }`).join('')}</style><defs>${Array.from({ length: 12 }, (_, n) => `<pattern id="p${n + 1}" width="1" height="1">${`<rect width="1" height="1" class="c${n}"/>`.repeat(10)}</pattern>`).join('')}</defs><rect width="9" height="9" fill="url(#p12)"/>`,
      ),
    ],
    [
      'markers on each point',
      drawing(
        `<defs><marker id="m">${'<rect width="1" height="1"/>'.repeat(500)}</marker></defs><path marker-mid="url(#m)" d="M0 0${'h1v1'.repeat(2000)}"/>`,
      ),
    ],
    [
      'a chain without an end',
      drawing(`${Array.from({ length: 20_000 }, (_, n) => `<use id="u${n}" href="#u${n + 1}"/>`).join('')}`),
    ],
    ['groups in groups', drawing(`${'<g>'.repeat(5000)}${'</g>'.repeat(5000)}`)],
    ['a million shapes', drawing('<g/>'.repeat(1_000_000))],
  ])('is told in a short time: %s', async (_, text) => {
    const begun = performance.now();
    expect(await faultOf(text)).toMatch(/^picture-too-complex/);
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  it('of entities of entities: none grows', async () => {
    const entities = Array.from(
      { length: 12 },
      (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`,
    ).join('');
    const text = `<!DOCTYPE svg [<!ENTITY e0 "ha">${entities}]>${drawing('<text>&e12;</text>')}`;
    expect(await faultOf(text)).toMatch(/^picture-broken/);
  });

  it('is none with many shapes, and none that refers to itself', async () => {
    expect(await faultOf(drawing('<path d="M0 0h1"/>'.repeat(40_000)))).toBeUndefined();
    expect(
      await faultOf(drawing('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')),
    ).toBeUndefined();
  });
});

describe('a drawing that is damaged, or asks for what is not there', () => {
  it.each([
    [
      '<svg xmlns="http://www.w3.org/2000/svg"><rect',
      /^picture-broken: is damaged: it is not a whole SVG file \(line 1\)/,
    ],
    [drawing('<rect>\n</g>'), /^picture-broken.*line 2/],
    ['<html xmlns="http://www.w3.org/1999/xhtml"/>', /^picture-broken/],
    [
      drawing('<image href="../photo.jpg"/>'),
      /^picture-reaches-out: needs something from outside \(\.\.\/photo\.jpg\)/,
    ],
    [drawing('<rect style="fill:url(https://example.org/a#b)"/>'), /^picture-reaches-out.*example\.org/],
    [drawing('<style>@import "a.css"</style>'), /^picture-reaches-out.*@import/],
    [
      drawing('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'),
      /foreignObject/,
    ],
    [`<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>${drawing('<text>&x;</text>')}`, /an entity/],
    [`<?xml-stylesheet href="a.css"?>${drawing('')}`, /a style sheet/],
  ])('%#', async (text, fault) => {
    expect(await faultOf(text)).toMatch(fault);
  });
});
