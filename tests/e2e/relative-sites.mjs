// Twelve pairs of an invented parent and subsidiary, each with its own site, that refer to each other in twelve ways.
import { servePages } from './page-server.mjs'

/**
 * @typedef {{ host: string, name: string, lang: string, legal: string, body: string, facts?: object, footer?: string }} Site
 */

/** @type {readonly { by: string, child: Site, parent: Site }[]} */
export const pairs = [
  {
    by: 'a sentence in German',
    child: {
      ...{ host: 'www.birkpumpen.example', name: 'Birkpumpen', legal: 'Birkpumpen GmbH', lang: 'de' },
      body: '<h1>Birkpumpen</h1><p>Birkpumpen baut Kreiselpumpen. Wir sind eine Tochtergesellschaft der Seehof Holding AG.</p>',
    },
    parent: {
      ...{ host: 'www.seehof-holding.example', name: 'Seehof Holding', legal: 'Seehof Holding AG', lang: 'de' },
      body: '<h1>Seehof Holding</h1><p>Zur Seehof Holding gehören Hersteller von Pumpen.</p>',
    },
  },
  {
    by: 'a list of companies with links',
    child: {
      ...{ host: 'www.ash-gears.example', name: 'Ash Gears', legal: 'Ash Gears Ltd', lang: 'en' },
      body: '<h1>Ash Gears</h1><p>Ash Gears cuts gears in Leeds.</p>',
    },
    parent: {
      ...{ host: 'www.merrow-group.example', name: 'Merrow Group', legal: 'Merrow Group plc', lang: 'en' },
      body: '<h1>Merrow Group</h1><h2>Our companies</h2><ul><li><a href="http://www.ash-gears.example/">Ash Gears Ltd</a></li><li>Elm Shafts Ltd</li></ul>',
    },
  },
  {
    by: 'a sentence in Polish',
    child: {
      ...{ host: 'www.tartak-olsza.example', name: 'Tartak Olsza', legal: 'Tartak Olsza Sp. z o.o.', lang: 'pl' },
      body: '<h1>Tartak Olsza</h1><p>Tartak Olsza jest częścią grupy Borowik S.A.</p>',
    },
    parent: {
      ...{ host: 'www.borowik.example', name: 'Borowik', legal: 'Borowik S.A.', lang: 'pl' },
      body: '<h1>Borowik</h1><p>Grupa Borowik to pięć tartaków.</p>',
    },
  },
  {
    by: 'a sentence in Russian',
    child: {
      ...{ host: 'www.rechsnab.example', name: 'Речснаб', legal: 'ООО «Речснаб»', lang: 'ru' },
      body: '<h1>Речснаб</h1><p>Компания «Речснаб» входит в группу «Лазурит».</p>',
    },
    parent: {
      ...{ host: 'www.lazurit.example', name: 'Лазурит', legal: 'АО «Лазурит»', lang: 'ru' },
      body: '<h1>Лазурит</h1><p>Лазурит объединяет речных перевозчиков.</p>',
    },
  },
  {
    by: 'a sentence in Persian',
    child: {
      ...{ host: 'www.kavir-bime.example', name: 'کویر بیمه', legal: 'شرکت کویر بیمه', lang: 'fa' },
      body: '<h1>کویر بیمه</h1><p>کویر بیمه بخشی از گروه سبلان است.</p>',
    },
    parent: {
      ...{ host: 'www.sabalan-group.example', name: 'گروه سبلان', legal: 'شرکت گروه سبلان', lang: 'fa' },
      body: '<h1>گروه سبلان</h1><p>گروه سبلان در بیمه و بانک کار می‌کند.</p>',
    },
  },
  {
    by: 'a sentence in Chinese',
    child: {
      ...{ host: 'www.qinghe-valve.example', name: '清河阀门', legal: '清河阀门有限公司', lang: 'zh' },
      body: '<h1>清河阀门</h1><p>清河阀门有限公司隶属于云岭集团有限公司。</p>',
    },
    parent: {
      ...{ host: 'www.yunling.example', name: '云岭集团', legal: '云岭集团有限公司', lang: 'zh' },
      body: '<h1>云岭集团</h1><p>云岭集团有限公司的业务遍布全国。</p>',
    },
  },
  {
    by: 'parentOrganization in the facts for machines',
    child: {
      ...{ host: 'www.larkwire.example', name: 'Larkwire', legal: 'Larkwire Inc.', lang: 'en' },
      body: '<h1>Larkwire</h1><p>Larkwire draws wire.</p>',
      facts: { parentOrganization: { '@type': 'Organization', name: 'Hollin Metals Inc.', url: 'http://www.hollin-metals.example/' } },
    },
    parent: {
      ...{ host: 'www.hollin-metals.example', name: 'Hollin Metals', legal: 'Hollin Metals Inc.', lang: 'en' },
      body: '<h1>Hollin Metals</h1><p>Hollin Metals owns wire and rod mills.</p>',
    },
  },
  {
    by: 'subOrganization in the facts for machines',
    child: {
      ...{ host: 'www.tern-boats.example', name: 'Tern Boats', legal: 'Tern Boats Oy', lang: 'en' },
      body: '<h1>Tern Boats</h1><p>Tern Boats builds dinghies.</p>',
    },
    parent: {
      ...{ host: 'www.skerry-marine.example', name: 'Skerry Marine', legal: 'Skerry Marine Oyj', lang: 'en' },
      body: '<h1>Skerry Marine</h1><p>Skerry Marine owns yards in Turku.</p>',
      facts: { subOrganization: [{ '@type': 'Organization', name: 'Tern Boats', legalName: 'Tern Boats Oy', url: 'http://www.tern-boats.example/' }] },
    },
  },
  {
    by: 'one name in two countries',
    child: {
      ...{ host: 'www.larchmont-austria.example', name: 'Larchmont', legal: 'Larchmont GmbH', lang: 'de' },
      body: '<h1>Larchmont</h1><p>Larchmont GmbH, Musterallee 2, 1010 Wien, Österreich. Wir verkaufen Filter.</p>',
    },
    parent: {
      ...{ host: 'www.larchmont.example', name: 'Larchmont', legal: 'Larchmont Ltd', lang: 'en' },
      body: '<h1>Larchmont</h1><p>Larchmont Ltd, 3 Sample Road, Leeds LS1 4AB, United Kingdom, makes filters.</p>',
    },
  },
  {
    by: 'the parent in the line of copyright',
    child: {
      ...{ host: 'www.wren-labels.example', name: 'Wren Labels', legal: 'Wren Labels Ltd', lang: 'en' },
      body: '<h1>Wren Labels</h1><p>Wren Labels prints labels.</p>',
      footer: '© 2026 Kestrel Packaging Group plc. All rights reserved.',
    },
    parent: {
      ...{ host: 'www.kestrel-packaging.example', name: 'Kestrel Packaging Group', legal: 'Kestrel Packaging Group plc', lang: 'en' },
      body: '<h1>Kestrel Packaging Group</h1><p>We hold makers of packaging.</p>',
    },
  },
  {
    by: 'one imprint, with the number of the parent, on both sites',
    child: {
      ...{ host: 'www.fichtenlack.example', name: 'Fichtenlack', legal: 'Fichtenlack GmbH', lang: 'de' },
      body: '<h1>Fichtenlack</h1><p>Fichtenlack ist eine Marke der Ahornwerk AG.</p><h2>Impressum</h2><p>Ahornwerk AG, Musterweg 4, 24103 Kiel<br>USt-IdNr.: DE136695976</p>',
    },
    parent: {
      ...{ host: 'www.ahornwerk.example', name: 'Ahornwerk', legal: 'Ahornwerk AG', lang: 'de' },
      body: '<h1>Ahornwerk</h1><p>Ahornwerk stellt Lacke her.</p><h2>Impressum</h2><p>Ahornwerk AG, Musterweg 4, 24103 Kiel<br>USt-IdNr.: DE136695976</p>',
    },
  },
  {
    by: 'a sentence in French, and the parent first in the facts',
    child: {
      ...{ host: 'www.atelier-saule.example', name: 'Atelier Saule', legal: 'Atelier Saule SARL', lang: 'fr' },
      body: '<h1>Atelier Saule</h1><p>Atelier Saule est une filiale de Groupe Cormier SA.</p>',
    },
    parent: {
      ...{ host: 'www.groupe-cormier.example', name: 'Groupe Cormier', legal: 'Groupe Cormier SA', lang: 'fr' },
      body: '<h1>Groupe Cormier</h1><p>Groupe Cormier réunit des ateliers.</p><p>Nos filiales : Atelier Saule, Atelier Frêne.</p>',
    },
  },
] // prettier-ignore

const page = ({ host, name, lang, legal, body, facts = {}, footer = `© 2026 ${legal}` }) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${name}</title>
<meta property="og:site_name" content="${name}">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Organization', name, legalName: legal, url: `http://${host}/`, ...facts })}</script></head>
<body><main>${body}</main><footer>${footer}</footer></body></html>`

/** @returns {Promise<{ port: number, close: () => Promise<void> }>} */
export function serveRelatives() {
  const sites = new Map(
    pairs.flatMap(({ child, parent }) => [child, parent]).map((site) => [`${site.host}/`, site]),
  )
  return servePages((address) => {
    const site = sites.get(address)
    return site && { body: page(site) }
  })
}
