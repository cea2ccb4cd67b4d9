import { hash } from '@/lib/text/hash.ts'

const TONES = 6

/** The first letter of a name on a tone of its own: companies are told apart without loading anything from their sites. */
export function Monogram({ name, of }: { readonly name: string; readonly of: string }) {
  const letter = [...name.trim()].find((sign) => /[\p{L}\p{N}]/u.test(sign)) ?? '·'
  return (
    <span className="monogram" data-tone={Number.parseInt(hash(of).slice(-5), 36) % TONES} aria-hidden="true">
      {letter.toLocaleUpperCase()}
    </span>
  )
}
