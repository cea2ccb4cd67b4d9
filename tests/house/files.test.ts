import { describe, expect, it } from 'vitest'
import { projectFiles, textOf } from './project.ts'

const files = projectFiles()
const isText = (file: string) =>
  /\.(ts|tsx|mts|mjs|js|json|html|css|md|golden|csv|txt|yml|yaml)$/.test(file) ||
  !/\.\w+$/.test(file.slice(1))
const texts = files.filter(isText).map((file) => ({ file, text: textOf(file) }))
const lessons = (found: readonly string[]) => expect([...new Set(found)].sort().join('\n')).toBe('')

/** Every match of `pattern` (global) outside of this folder, which has to name what it forbids. */
function finds(pattern: RegExp, among = texts): { file: string; found: string }[] {
  return among
    .filter(({ file }) => !file.startsWith('tests/house/'))
    .flatMap(({ file, text }) => [...text.matchAll(pattern)].map((match) => ({ file, found: match[0] })))
}

describe('what is committed', () => {
  it('finds the files it checks', () => {
    expect(texts.length).toBeGreaterThan(200)
    expect(files).toContain('package-lock.json')
  })

  it('names no package registry and no mirror', () => {
    const registries = /registry\.(?:npmjs\.org|yarnpkg\.com)|"resolved": "http|^\s*(?:@\S+:)?registry\s*=/gm
    lessons(
      finds(registries).map(
        ({ file, found }) =>
          `${file} says ${found}: packages come from the registry of whoever installs. .npmrc keeps it out of the lock file.`,
      ),
    )
  })

  it('names no folder of a particular machine', () => {
    const folders = /(?<![\w./~-])\/(?:home|root|work|Users|private|mnt)\/[\w.-]+|\b[A-Z]:\\Users\\/g
    const code = texts.filter(({ file }) =>
      /\.(ts|tsx|mts|mjs|js|md|css)$|package.*\.json$|\/run$/.test(file),
    )
    lessons(
      finds(folders, code).map(
        ({ file, found }) => `${file} names ${found}: use a path in the project, os.tmpdir() or an argument.`,
      ),
    )
  })

  it('contains nobody’s e-mail address', () => {
    const address =
      /[\w.+-]+@(?:[\w-]+\.)+(?:com|org|net|de|io|co|eu|fr|pl|ru|ir|cn|uk|es|it|nl|jp|at|ch)\b/gi
    // Examples and the addresses that crash reporters mint are no one's: "key@o0.ingest.sentry.io" is a key.
    const noOne = /@(?:[\w-]+\.)*(?:example\.(?:com|org|net)|sentry\.io|sentry-cdn\.com)$|^git@/i
    lessons(
      finds(address)
        .filter(({ found }) => !noOne.test(found))
        .map(({ file, found }) => `${file} holds ${found}: write an address on a .example domain.`),
    )
  })

  it('contains nothing from databases under other licences', () => {
    // Names of technologies are our own rows; these names would tell a copied one.
    const others = /\b(?:wappalyzer|webappanalyzer|builtwith\.com\/api|GNU General Public|AGPL|GPL-[23])\b/gi
    const ours = texts.filter(
      ({ file }) => file !== 'package-lock.json' && /^(lib|components|entrypoints|public)\//.test(file),
    )
    lessons(
      finds(others, ours).map(
        ({ file, found }) => `${file} names ${found}: our rules are written from public knowledge.`,
      ),
    )
  })
})

describe('invented pages', () => {
  /** A fixture's own addresses. Hosts of vendors and networks stand there as they stand on real pages. */
  const pages = texts.filter(({ file }) => /^tests\/(extractors|demo|fixtures)\/.*\.html$/.test(file))

  it('exist', () => expect(pages.length).toBeGreaterThan(20))

  it('use .example domains', () => {
    const own =
      /<link[^>]+rel="?canonical"?[^>]+href="https?:\/\/([^/"]+)|<base[^>]+href="https?:\/\/([^/"]+)|"?og:url"?[^>]+content="https?:\/\/([^/"]+)/gi
    lessons(
      pages.flatMap(({ file, text }) =>
        [...text.matchAll(own)]
          .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
          .filter((host) => !/\.example(?:\.(?:com|org|net))?$/.test(host))
          .map((host) => `${file} says it is on ${host}: invented companies live on .example domains.`),
      ),
    )
  })

  it('use e-mail addresses on .example domains', () => {
    const mail = /[\w.+-]+@((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})/gu
    lessons(
      pages.flatMap(({ file, text }) =>
        [...text.matchAll(mail)]
          .filter(
            ([, host = '']) =>
              !/(?:^|\.)example(?:\.\w+)?$/.test(host) && !/\.(?:png|jpg|svg|js|css)$/.test(host),
          )
          .map(([whole]) => `${file} holds ${whole}: write an address on a .example domain.`),
      ),
    )
  })
})
