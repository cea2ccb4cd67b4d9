// How the code of the extension's pages lies in files. A page asks for each of its files by a way of its own, so forty small ones
// open it later than four; and what only one page needs may not delay the other.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './shipped.mjs'

/** What a page's HTML names: it asks for the words and for the page itself at once. */
const htmlOf = (page) => join(root, 'entrypoints', page, 'index.html')
const firstOf = (page) => join(root, 'entrypoints', page, 'main.tsx')
const pageOf = (page) => join(root, 'entrypoints', page, 'page.tsx')
const PAGES = readdirSync(join(root, 'entrypoints')).filter((name) => existsSync(pageOf(name)))

/**
 * Files by who needs them at once: `first` all before anything else, `packages` and
 * `shared` all pages, `<page>` one of them. What is imported
 * late keeps files of its own. Each of these sets holds whatever its members import, or an earlier one does, so modules run in the
 * order in which they would without it.
 */
export function chunks() {
  return {
    name: 'dossier-chunks',
    apply: 'build',
    outputOptions(options) {
      if (options.format !== 'es' || options.codeSplitting === false) return
      return {
        ...options,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // The package's index reaches every icon, so who needs one at once cannot be told by what is imported.
            {
              name: 'icons',
              test: /lucide-react[\\/].*[\\/]icons[\\/]/,
              priority: 1,
              entriesAware: true,
              entriesAwareMergeThreshold: 12_000,
            },
            { debugName: 'pages', name: naming() },
          ],
        },
      }
    },
    /** The page itself is asked for by the first script; its files are named in the HTML so that they come along with it. */
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {}, chunk }) =>
        filesOfPage(chunk, bundle).map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        })),
    },
  }
}

function naming() {
  let first, pages
  return (id, graph) => {
    first ??= importedBy(PAGES.map(htmlOf), graph)
    pages ??= PAGES.map((page) => importedBy([pageOf(page)], graph))
    // A page's own beginning runs when it is opened, never because somebody needs what lies beside it.
    if (PAGES.some((page) => [htmlOf, firstOf, pageOf].some((part) => id === part(page)))) return null
    if (first.has(id)) return 'first'
    const wanting = PAGES.filter((_, at) => pages[at].has(id))
    if (wanting.length < PAGES.length) return wanting.join('-') || null
    // Below the icons, which are made by them.
    return id.includes('/node_modules/') ? 'packages' : 'shared'
  }
}

/** Modules that are there as soon as these are. */
function importedBy(starts, graph) {
  const found = new Set()
  const open = [...starts]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}

/** Beside those that Vite names. */
function filesOfPage(chunk, bundle) {
  if (!chunk) return []
  const named = withImports(chunk.imports, bundle)
  const pages = chunk.dynamicImports.filter((file) => isPage(bundle[file]))
  return [...withImports(pages, bundle)].filter((file) => !named.has(file))
}

const isPage = (chunk) => PAGES.some((page) => chunk?.facadeModuleId === pageOf(page))

function withImports(files, bundle, found = new Set()) {
  for (const file of files.filter((each) => !found.has(each))) {
    found.add(file)
    withImports(bundle[file]?.imports ?? [], bundle, found)
  }
  return found
}
