import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { join } from 'node:path'
import ts from 'typescript'
import { projectFiles, root, textOf } from './project.ts'

/** One import of a source file. `to` is a path in the project, or the name of a package. */
export interface Import {
  readonly to: string
  readonly isPackage: boolean
  /** Erased by the compiler: nothing of it is there at run time. */
  readonly typeOnly: boolean
}

export interface Source {
  readonly file: string
  readonly text: string
  readonly ast: ts.SourceFile
  readonly imports: readonly Import[]
}

/** The code of the extension: lib, components, entrypoints. */
export function sources(): Source[] {
  return projectFiles()
    .filter((file) => /^(lib|components|entrypoints)\/.*\.tsx?$/.test(file))
    .map((file) => {
      const text = textOf(file)
      const ast = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
      return { file, text, ast, imports: importsOf(file, ast) }
    })
}

/** Calls with every node of the file. */
export function eachNode(ast: ts.SourceFile, see: (node: ts.Node) => void): void {
  const visit = (node: ts.Node) => {
    see(node)
    ts.forEachChild(node, visit)
  }
  visit(ast)
}

function importsOf(file: string, ast: ts.SourceFile): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteral(specifier)) found.push({ ...target(file, specifier.text), typeOnly })
  }
  eachNode(ast, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause))
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false)
  })
  return found
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const named = clause.namedBindings
  if (clause.name || !named || !ts.isNamedImports(named)) return false
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly)
}

function target(file: string, specifier: string): { to: string; isPackage: boolean } {
  const path = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? posix.join(posix.dirname(file), specifier)
      : undefined
  if (path === undefined) return { to: specifier, isPackage: true }
  const endings = ['', '.ts', '.tsx', '/index.ts']
  const ending = endings.find((end) => /\.\w+$/.test(path + end) && existsSync(join(root, path + end)))
  return { to: path + (ending ?? ''), isPackage: false }
}
