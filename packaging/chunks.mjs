// How the extension pages are split into chunks. Every file is a request of its own, so forty small chunks load slower than
// four; and code that only one page needs must not delay the other.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './shipped.mjs'

/** The entry scripts named in the HTML: they load the messages and the page itself in parallel. */
const htmlOf = (page) => join(root, 'entrypoints', page, 'index.html')
const firstOf = (page) => join(root, 'entrypoints', page, 'main.tsx')
const pageOf = (page) => join(root, 'entrypoints', page, 'page.tsx')
const PAGES = readdirSync(join(root, 'entrypoints')).filter((name) => existsSync(pageOf(name)))

/**
 * Chunks by who needs them immediately: `first` before anything else, `packages` and `shared` by all pages, `<page>` by one
 * of them. Late imports keep their own chunks. A set includes everything that its members import unless an earlier set does,
 * so modules run in the same order as without chunking.
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
            // The package's index imports every icon, so static imports do not tell which icons are needed immediately.
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
    /**
     * The first script imports the page; its chunks are named in the HTML so that they load in parallel with it.
     */
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {}, chunk }) => ({
        html: scriptBelow(html),
        tags: filesOfPage(chunk, bundle).map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        })),
      }),
    },
  }
}

function naming() {
  let first, pages
  return (id, graph) => {
    first ??= importedBy(PAGES.map(htmlOf), graph)
    pages ??= PAGES.map((page) => importedBy([pageOf(page)], graph))
    // A page's entry module runs when the page opens, never because another chunk imports something beside it.
    if (PAGES.some((page) => [htmlOf, firstOf, pageOf].some((part) => id === part(page)))) return null
    if (first.has(id)) return 'first'
    const wanting = PAGES.filter((_, at) => pages[at].has(id))
    if (wanting.length < PAGES.length) return wanting.join('-') || null
    // Before the icons, which depend on it.
    return id.includes('/node_modules/') ? 'packages' : 'shared'
  }
}

/** All modules reachable by static imports from these. */
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

/**
 * Makes the first script `async`, so that it does not wait for the style sheet (which blocks painting anyway), and moves it
 * below the element that the page renders into.
 */
function scriptBelow(html) {
  const [script] = /<script type="module"[^>]*><\/script>/.exec(html) ?? []
  if (script === undefined) return html
  return html.replace(script, '').replace('</body>', () => `${script.replace(' ', ' async ')}</body>`)
}

/** In addition to the names that Vite gives. */
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
