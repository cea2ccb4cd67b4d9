import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { projectFiles, root } from './project.ts'

export interface FoundRegex {
  /** `lib/text/address.ts:148`. */
  readonly place: string
  readonly regex: RegExp
}

/** Every regular expression that stands in the code of `lib`, literal or from a constant string, found by the compiler's own tree. */
export function regexesOfLib(): FoundRegex[] {
  return projectFiles()
    .filter((file) => /^lib\/.*\.ts$/.test(file))
    .flatMap((file) => regexesIn(file, readFileSync(join(root, file), 'utf8')))
}

export function regexesIn(file: string, text: string): FoundRegex[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: FoundRegex[] = []
  const visit = (node: ts.Node) => {
    const regex = regexOf(node)
    if (regex) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      found.push({ place: `${file}:${line + 1}`, regex })
    }
    node.forEachChild(visit)
  }
  visit(source)
  return found
}

function regexOf(node: ts.Node): RegExp | undefined {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/')
    return new RegExp(node.text.slice(1, end), node.text.slice(end + 1))
  }
  const made =
    (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp'
  const [pattern, flags] = made ? (node.arguments ?? []) : []
  if (!pattern || !ts.isStringLiteralLike(pattern)) return undefined
  return new RegExp(pattern.text, flags && ts.isStringLiteralLike(flags) ? flags.text : '')
}
