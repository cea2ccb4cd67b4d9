import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { law, placeOf } from './law.ts'
import { eachNode, sources, type Source } from './sources.ts'

const all = sources()
const byFile = new Map(all.map((source) => [source.file, source]))
const lessons = (found: readonly string[]) => expect([...new Set(found)].sort().join('\n')).toBe('')

describe('the import law', () => {
  it('finds the code it judges', () => {
    expect(all.length).toBeGreaterThan(100)
    expect(byFile.get('entrypoints/capture.ts')?.imports.length).toBeGreaterThan(0)
  })

  it('covers every folder', () => {
    const homeless = all.filter(({ file }) => !law[placeOf(file)])
    lessons(
      homeless.map(
        ({ file }) => `${file}: its folder has no place in tests/house/law.ts. Say what it may import.`,
      ),
    )
  })

  it('allows imports downwards only', () => {
    lessons(
      all.flatMap(({ file, imports }) => {
        const from = placeOf(file)
        const place = law[from]
        if (!place) return []
        return imports.flatMap(({ to, isPackage, typeOnly }) => {
          const target = isPackage ? to : placeOf(to)
          const allowed = isPackage ? place.packages : [from, ...place.may]
          if (allowed.includes(target) || (typeOnly && place.types?.includes(target))) return []
          const may = allowed.join(', ') || 'nothing'
          return `${file} imports ${to}: ${from} may import ${may}. Move the code down, or hand the thing in as an argument.`
        })
      }),
    )
  })

  it('resolves every import to a file', () => {
    lessons(
      all.flatMap(({ file, imports }) =>
        imports
          .filter(({ to, isPackage }) => !isPackage && /\.tsx?$/.test(to) && !byFile.has(to))
          .map(({ to }) => `${file} imports ${to}, which is not there.`),
      ),
    )
  })

  it('lets components read the store, but change it only through actions', () => {
    const watching = ['lib/storage/live.ts', 'lib/storage/queries.ts', 'lib/storage/watch-exports.ts']
    lessons(
      all
        .filter(({ file }) => placeOf(file) === 'components')
        .flatMap(({ file, imports }) =>
          imports
            .filter(({ to, typeOnly }) => !typeOnly && placeOf(to) === 'storage' && !watching.includes(to))
            .map(
              ({ to }) =>
                `${file} imports ${to}: a component watches (${watching.join(', ')}) and acts by lib/actions.`,
            ),
        ),
    )
  })

  it('allows no import cycle', () => {
    lessons(circles().map((circle) => `${circle.join(' → ')}: move what both need into a file of its own.`))
  })

  it('keeps every library out of the content script', () => {
    const reached = reachedFrom('entrypoints/capture.ts')
    lessons(
      [...reached].flatMap((file) =>
        (byFile.get(file)?.imports ?? [])
          .filter(({ to, isPackage, typeOnly }) => isPackage && !typeOnly && !to.startsWith('wxt/utils/'))
          .map(
            ({ to }) =>
              `${file} brings ${to} into every page that is read: do that in the worker, on the observation.`,
          ),
      ),
    )
  })
})

describe('what code may not do', () => {
  it('builds no markup and no code from strings', () => {
    const markup = new Set([
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'dangerouslySetInnerHTML',
      'document.write',
    ])
    lessons(
      all.flatMap(({ file, ast }) => {
        const found: string[] = []
        eachNode(ast, (node) => {
          const name = nameUsed(node)
          if (name && markup.has(name))
            found.push(
              `${file} uses ${name}: text from a page is text for ever. Make elements, set textContent, or let React render it.`,
            )
          if (
            (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
            /^(eval|Function)$/.test(node.expression.getText())
          )
            found.push(
              `${file} calls ${node.expression.getText()}: no code from strings, the extension's policy forbids it too.`,
            )
        })
        return found
      }),
    )
  })

  it('keeps the pure folders pure', () => {
    const impure = /^(Date\.now|Math\.random|performance\.now|crypto\.\w+|fetch|setTimeout|setInterval)$/
    const worlds = /^(window|document|navigator|chrome|browser|localStorage|indexedDB|globalThis)$/
    lessons(
      all
        .filter(({ file }) => law[placeOf(file)]?.pure)
        .flatMap(({ file, ast }) => {
          const found: string[] = []
          const lesson = (what: string) =>
            `${file} uses ${what}: ${placeOf(file)} is pure. Take the time, the answer or the words as an argument.`
          eachNode(ast, (node) => {
            if (ts.isCallExpression(node) && impure.test(node.expression.getText()))
              found.push(lesson(node.expression.getText()))
            if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
              found.push(lesson('the clock (new Date())'))
            if (
              ts.isPropertyAccessExpression(node) &&
              ts.isIdentifier(node.expression) &&
              worlds.test(node.expression.text)
            )
              found.push(lesson(node.getText().split('\n')[0] ?? ''))
          })
          return found
        }),
    )
  })

  it('keeps entrypoints to wiring', () => {
    const long = all.filter(
      ({ file, text }) => placeOf(file) === 'entrypoints' && text.split('\n').length > 80,
    )
    lessons(
      long.map(
        ({ file }) =>
          `${file} is longer than 80 lines: entrypoints wire; move what it decides into lib/actions.`,
      ),
    )
  })
})

/** The name of a property that is read, set, called or given as an attribute. */
function nameUsed(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const whole = node.getText()
    return whole === 'document.write' ? whole : node.name.text
  }
  if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression))
    return node.argumentExpression.text
  if (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node))
    return node.name.getText().replace(/['"]/g, '')
  return undefined
}

/** The project files that `source` needs at run time. */
const needs = (source: Source | undefined): string[] =>
  (source?.imports ?? []).filter(({ isPackage, typeOnly }) => !isPackage && !typeOnly).map(({ to }) => to)

function reachedFrom(file: string): Set<string> {
  const reached = new Set([file])
  for (const at of reached) for (const next of needs(byFile.get(at))) reached.add(next)
  return reached
}

function circles(): string[][] {
  const found: string[][] = []
  const done = new Set<string>()
  const walk = (file: string, path: string[]) => {
    const from = path.indexOf(file)
    if (from >= 0) return void found.push([...path.slice(from), file])
    if (done.has(file)) return
    for (const next of needs(byFile.get(file))) walk(next, [...path, file])
    done.add(file)
  }
  for (const { file } of all) walk(file, [])
  return found
}
