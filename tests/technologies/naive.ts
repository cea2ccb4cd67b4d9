import type { Technology, TechnologySignal } from '../../lib/model/index.ts'
import { isCorner } from '../../lib/technologies/corner.ts'
import { looksLikeId } from '../../lib/technologies/address.ts'
import { fileNames, packageName } from '../../lib/technologies/file.ts'

/** The meaning of the signals written down without any index: every signal is held against every address. Slow, for tests. */
export function naiveHits(technologies: readonly Technology[], url: string): string[] {
  const { hostname, pathname, search } = new URL(url)
  const hits: string[] = []
  for (const technology of technologies)
    for (const signal of technology.signals) {
      const account = accountOf(signal, hostname, pathname, search)
      const times = typeof account === 'number' ? account : account === undefined ? 0 : 1
      for (let time = 0; time < times; time += 1)
        hits.push(`${technology.id} ${JSON.stringify(signal)} ${typeof account === 'string' ? account : ''}`)
    }
  return hits.sort()
}

function accountOf(signal: TechnologySignal, host: string, path: string, search: string) {
  switch (signal.kind) {
    case 'host':
      return isBelow(host, signal.host) && begins(path, signal.path) ? '' : undefined
    case 'account': {
      if (!isBelow(host, signal.host) || !begins(path, signal.path)) return undefined
      const text =
        signal.parameter === '?'
          ? search.slice(1)
          : signal.parameter
            ? (
                search
                  .slice(1)
                  .split('&')
                  .find((pair) => pair.startsWith(`${signal.parameter}=`)) ?? ''
              ).slice(signal.parameter.length + 1)
            : path.slice(signal.path.length)
      const id = /^[\w-]*/.exec(text)?.[0] ?? ''
      return looksLikeId(id) && id.startsWith(signal.start) ? id : undefined
    }
    case 'tenant':
      return tenant(host, signal.host)
    case 'link': {
      if (signal.below) return begins(path, signal.path) ? tenant(host, signal.host) : undefined
      if (host !== signal.host && host !== `www.${signal.host}`) return undefined
      const text = signal.parameter
        ? (
            search
              .slice(1)
              .split('&')
              .find((pair) => pair.startsWith(`${signal.parameter}=`)) ?? ''
          )
            .slice(signal.parameter.length + 1)
            .replace(/^%2B|^\+/i, '')
        : path.slice(signal.path.length)
      const slug = /^[\w-]*/.exec(text)?.[0] ?? ''
      return begins(path, signal.path) && (isCorner(slug) || /^\d{5,15}$/.test(slug))
        ? slug.toLowerCase()
        : undefined
    }
    case 'file':
      return fileNames(path).filter((name) => name === signal.name).length
    case 'npm':
      return packageName(host, path) === signal.name ? '' : undefined
    case 'path': {
      const folders = path.split('/').slice(1)
      return folders.filter((_, at) => signal.folders.every((folder, step) => folders[at + step] === folder))
        .length
    }
    default:
      return undefined
  }
}

function isBelow(host: string, suffix: string): boolean {
  return host === suffix || host.endsWith(`.${suffix}`)
}

function tenant(host: string, suffix: string): string | undefined {
  const first = host.split('.')[0]!
  return host.endsWith(`.${suffix}`) && isCorner(first) ? first : undefined
}

function begins(path: string, start: string): boolean {
  if (!path.startsWith(start)) return false
  const next = path[start.length]
  return !/[a-z\d]$/i.test(start) || next === undefined || !/[a-z\d]/i.test(next)
}
