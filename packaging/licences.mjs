// The licence notice shipped in the extension: authors and terms of everything in it.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root, shippedPackages } from './shipped.mjs'

/** What a licence requires besides its text. */
const SAID = {
  'MPL-2.0': ({ source }) =>
    `In this extension unchanged. Its source is ${source} and in the package of this name and version.`,
}

export function licencesText() {
  const parts = shippedPackages().map((one) => {
    const folder = join(root, one.path)
    const { repository, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const source = String(repository?.url ?? repository ?? '').replace(/^git\+|\.git$/g, '')
    const texts = readdirSync(folder)
      .filter((name) => /^(?:licen[cs]e|notice|copying)\b/i.test(name))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    const by = typeof author === 'string' ? author.replace(/\s*<[^>]*>/, '') : (author?.name ?? '')
    const said = SAID[one.license]?.({ source })
    return [`${one.name} ${one.version} (${one.license})`, ...[by, source, said].filter(Boolean), '', ...(texts.length > 0 ? texts : [plainText(one.license)])].join('\n') // prettier-ignore
  })
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim()
  return [`Dossier\n\n${own}`, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n'
}

/** For a package that names its licence but ships no text: the text from another package, without the copyright holder. */
function plainText(license) {
  const other = shippedPackages().find(({ license: same, path }) => same === license && existsSync(join(root, path, 'LICENSE'))) // prettier-ignore
  const text = other ? readFileSync(join(root, other.path, 'LICENSE'), 'utf8') : ''
  return text.replaceAll('\r\n', '\n').split('\n').filter((line) => !/^copyright/i.test(line.trim())).join('\n').trim() // prettier-ignore
}
