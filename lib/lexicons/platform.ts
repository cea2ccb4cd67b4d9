import type { PlatformKind } from '../model/index.ts'
import type { Words } from './words.ts'

/** A host whose pages are about others. */
export interface Platform {
  readonly name: string
  readonly kind: PlatformKind
}

/** The platform of a host, by host or registrable domain; undefined for other sites. */
export function platformOf({ lexicons }: Words, host: string, domain: string): Platform | undefined {
  for (const { anywhere } of lexicons)
    for (const [kind, list] of Object.entries(anywhere?.hosts ?? {}))
      for (const key of [`; ${host} = `, `; ${domain} = `]) {
        const at = list.indexOf(key)
        if (at < 0) continue
        const from = at + key.length
        return { name: list.slice(from, list.indexOf(';', from)), kind: kind as PlatformKind }
      }
  return undefined
}
