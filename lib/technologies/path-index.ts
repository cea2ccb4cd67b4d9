import type { Address } from './address.ts'
import { fileNames, packageName } from './file.ts'
import { type Hit, push, type Rule } from './hit.ts'

/** Signals that name a file, a package or folders, wherever they are served from. */
export class PathIndex {
  private readonly names = new Map<string, Rule<'file' | 'npm'>[]>()
  private readonly folders = new Map<string, Rule<'path'>[]>()

  addName(rule: Rule<'file' | 'npm'>) {
    push(this.names, `${rule.signal.kind} ${rule.signal.name}`, rule)
  }

  addFolders(rule: Rule<'path'>) {
    push(this.folders, rule.signal.folders[0]!, rule)
  }

  of({ host, path }: Address): Hit[] {
    const hits: Hit[] = []
    const named = packageName(host, path)
    if (named) this.named(`npm ${named}`, hits)
    for (const name of fileNames(path)) this.named(`file ${name}`, hits)
    this.inFolders(path, hits)
    return hits
  }

  private named(key: string, hits: Hit[]) {
    for (const rule of this.names.get(key) ?? []) hits.push({ ...rule, account: '' })
  }

  private inFolders(path: string, hits: Hit[]) {
    const folders = path.split('/')
    for (let at = 1; at < folders.length; at += 1) {
      for (const rule of this.folders.get(folders[at]!) ?? []) {
        if (rule.signal.folders.every((folder, step) => folders[at + step] === folder))
          hits.push({ ...rule, account: '' })
      }
    }
  }
}
