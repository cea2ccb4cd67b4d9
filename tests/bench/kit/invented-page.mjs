// A realistic page of about `nodes` nodes: menus, deeply wrapped cards, tables, prose with inline markup.

const NAMES = ['Marta Reiss', 'Jan Holm', 'Aino Koskelainen', 'Piotr Borowik', 'Clara Vélez', 'Leyla Kaya']
const TITLES = ['Chief Executive Officer', 'Sales Director', 'Head of Engineering', 'Account Manager']

/** @param {number} nodes @param {string} title */
export function inventedPage(nodes, title = 'Nordwind Pumps') {
  const parts = []
  let made = 0
  for (let at = 0; made < nodes; at += 1) {
    const [html, count] = SECTIONS[at % SECTIONS.length](at)
    parts.push(html)
    made += count
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>.h{display:none}</style></head><body><header><nav>${menu(1)[0]}</nav></header><main>${parts.join('\n')}</main><footer><p>© 2024 Nordwind Pumps Ltd, Kiel</p></footer></body></html>`
}

const SECTIONS = [card, prose, list, table, menu, hidden]

function card(at) {
  const name = NAMES[at % NAMES.length]
  return [
    `<section class="grid grid-${at % 7}"><div class="col"><div class="card elementor-widget"><div class="card-inner"><img src="/p/${at}.jpg" alt="${name}"><h3 class="card__name">${name}</h3><p class="card__title">${TITLES[at % TITLES.length]}</p><div class="card__links"><a class="link" href="mailto:p${at}@nordwind.example"><span>E-mail</span></a> <a href="/team/${at}"><span class="icon"></span>Profile</a></div></div></div></div></section>`,
    25,
  ]
}

function prose(at) {
  return [
    `<div class="text"><h2>Chapter ${at}</h2><p>Nordwind has built <b>quiet pumps</b> for breweries since 1974, with ${200 + (at % 90)} people in <a href="/kiel">Kiel</a> and <em>Lübeck</em>. The company is part of the Hansen Group.</p><p>In 2023 revenue was €${10 + (at % 9)} million; a new plant opens in <span class="nb">March 2024</span>.</p></div>`,
    22,
  ]
}

function list(at) {
  const items = Array.from({ length: 8 }, (_, n) => `<li class="item"><a href="/n/${at}-${n}">Nordwind opens plant ${at}.${n}</a> <time datetime="2024-0${1 + (n % 9)}-10">10 May</time></li>`) // prettier-ignore
  return [`<ul class="news">${items.join('')}</ul>`, 50]
}

function table(at) {
  const rows = Array.from({ length: 6 }, (_, n) => `<tr><td>Model NW ${at}${n}</td><td>${n * 12} m³/h</td><td>€ ${1000 + n}</td></tr>`) // prettier-ignore
  return [`<table class="data"><tbody>${rows.join('')}</tbody></table>`, 44]
}

function menu(at) {
  const items = Array.from({ length: 10 }, (_, n) => `<li class="menu-item"><a href="/m/${at}/${n}">Menu ${n}</a></li>`) // prettier-ignore
  return [`<div class="nav-wrap"><ul class="menu">${items.join('')}</ul></div>`, 32]
}

function hidden(at) {
  return [`<div class="h"><div><p>Hidden text ${at}</p><p>More <i>hidden</i> text</p></div></div>`, 10]
}
