import type { TechnologySignal } from '../model/index.ts'

/** In place of a parameter's name: the query is the id and nothing else, `hm.js?0123abcd`. */
export const WHOLE_QUERY = '?'

/** What people wrote has blanks, which part the entries of a column: `+` stands for them. */
export const SPACED = /^(?:meta|header|mark:comment)/

/** Reads a signal as the data writes it (see `TechnologySignal`); throws on what is not one: the data is our own. */
export function signalOf(written: string): TechnologySignal {
  const colon = written.indexOf(':')
  const kind = colon < written.length - 1 ? written.slice(0, colon) : ''
  const words = written.slice(colon + 1)
  const slash = words.indexOf('/')
  const host = slash < 0 ? words : words.slice(0, slash)
  const path = slash < 0 ? '' : words.slice(slash)
  switch (kind) {
    case 'host':
      return { kind, host, path }
    case 'account': {
      const question = path.indexOf('?')
      if (question < 0) return { kind, host, path: path || '/', parameter: '', start: '' }
      const [parameter = '', start = ''] = path.slice(question + 1).split('=')
      if (parameter === '')
        return { kind, host, path: path.slice(0, question), parameter: WHOLE_QUERY, start }
      return { kind, host, path: path.slice(0, question), parameter, start }
    }
    case 'tenant':
      return { kind, host: words }
    case 'link':
      return host.startsWith('.')
        ? { kind, host: host.slice(1), path, parameter: '', below: true }
        : { kind, host, ...linkPath(path || '/'), below: false }
    case 'file':
    case 'npm':
      return { kind, name: words }
    case 'path':
      return { kind, folders: words.split('/') }
    case 'meta': {
      const equals = words.indexOf('=')
      return { kind, name: words.slice(0, equals), start: words.slice(equals + 1).toLowerCase() }
    }
    case 'header': {
      const equals = words.indexOf('=')
      return equals < 0
        ? { kind, name: words, start: '' }
        : { kind, name: words.slice(0, equals), start: words.slice(equals + 1).toLowerCase() }
    }
    case 'cookie':
    case 'class':
    case 'mark':
      return words.endsWith('*')
        ? { kind, name: words.slice(0, -1), open: true }
        : { kind, name: words, open: false }
    default:
      throw new Error(`not a signal: ${written}`)
  }
}

function linkPath(written: string): { path: string; parameter: string } {
  const [path = '', parameter = ''] = written.split('?', 2)
  return { path, parameter: parameter.replace(/=$/, '') }
}

/** The signal as the data writes it. */
export function writtenSignal(signal: TechnologySignal): string {
  switch (signal.kind) {
    case 'host':
      return `host:${signal.host}${signal.path}`
    case 'account': {
      const { host, path, parameter, start } = signal
      const question = parameter === '' ? '' : parameter === WHOLE_QUERY ? '?' : `?${parameter}=${start}`
      return `account:${host}${path}${question}`
    }
    case 'tenant':
      return `tenant:${signal.host}`
    case 'link':
      return `link:${signal.below ? '.' : ''}${signal.host}${signal.path}${signal.parameter && `?${signal.parameter}=`}`
    case 'file':
    case 'npm':
      return `${signal.kind}:${signal.name}`
    case 'path':
      return `path:${signal.folders.join('/')}`
    case 'meta':
      return `meta:${signal.name}=${signal.start}`
    case 'header':
      return `header:${signal.name}${signal.start && `=${signal.start}`}`
    case 'cookie':
    case 'class':
    case 'mark':
      return `${signal.kind}:${signal.name}${signal.open ? '*' : ''}`
  }
}
