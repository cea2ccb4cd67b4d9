/** Words after a file's name that say how it was packed, not what it is. */
const PACKING = new Set(
  (
    'min slim bundle bundled pack packed prod production dev development umd esm cjs iife global full all compressed latest ' +
    'custom rtl module legacy browser debug es5 es6 combined optimized minified async defer lite ver version init-min'
  ).split(' '),
)
const ENDING = /\.(?:m?js|cjs|css)(?:\.(?:gz|br|download))?$/
const VERSION = /^v?\d[\da-z]*$/
const HASH = /^(?=[a-z]*\d)[\da-f]{6,40}$/

/**
 * Names that a script's or style sheet's file goes by: `jquery-3.6.0.slim.min.js` → `jquery`. A name with more words
 * (`jquery.fancybox`) is another file's name. With everything after a version in the middle left off, and not.
 * `jquery.*` stands for any plugin of jQuery.
 */
export function fileNames(path: string): readonly string[] {
  const file = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  if (file.length > 120 || !ENDING.test(file)) return []
  let name = file.replace(ENDING, '')
  const version = name.search(/[-._@]v?\d+\.\d/)
  const head = version > 1 ? name.slice(0, version) : ''
  for (;;) {
    const at = Math.max(
      name.lastIndexOf('.'),
      name.lastIndexOf('-'),
      name.lastIndexOf('_'),
      name.lastIndexOf('@'),
    )
    const word = name.slice(at + 1)
    if (at <= 0 || !(PACKING.has(word) || VERSION.test(word) || HASH.test(word) || word === '')) break
    name = name.slice(0, at)
  }
  const names = head && head !== name ? [name, head] : [name]
  // A plugin's file is named after the library that it cannot run without.
  if (name.startsWith('jquery.')) names.push('jquery.*')
  return names
}

const LIBRARY_HOSTS: Readonly<Record<string, string>> = {
  'cdn.jsdelivr.net': '/npm/',
  'fastly.jsdelivr.net': '/npm/',
  'unpkg.com': '/',
  'esm.sh': '/',
  'cdn.skypack.dev': '/',
  'ga.jspm.io': '/npm:',
  'cdnjs.cloudflare.com': '/ajax/libs/',
  'ajax.googleapis.com': '/ajax/libs/',
  'ajax.aspnetcdn.com': '/ajax/',
  'cdn.bootcdn.net': '/ajax/libs/',
  'cdn.bootcss.com': '/',
  'lib.baomitu.com': '/',
  'cdn.staticfile.org': '/',
  'cdn.staticfile.net': '/',
  'lf3-cdn-tos.bytecdntp.com': '/cdn/expire-1-M/',
  'libs.baidu.com': '/',
  'yastatic.net': '/',
  'maxcdn.bootstrapcdn.com': '/',
  'stackpath.bootstrapcdn.com': '/',
  'netdna.bootstrapcdn.com': '/',
}

/** Name of the package that a public library host serves: `/npm/@popperjs/core@2.11/…` → `@popperjs/core`; '' elsewhere. */
export function packageName(host: string, path: string): string {
  const folder = Object.hasOwn(LIBRARY_HOSTS, host) ? LIBRARY_HOSTS[host] : undefined
  if (!folder || !path.startsWith(folder)) return ''
  const [first = '', second = ''] = path.slice(folder.length).split('/', 2)
  const name = first.startsWith('@') ? `${first}/${second}` : first
  const version = name.indexOf('@', 1)
  return (version > 0 ? name.slice(0, version) : name).toLowerCase()
}
