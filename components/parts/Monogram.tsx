import { hash } from '@/lib/text/hash.ts'

const TONES = 6

/** The company's initial on a colour of its own: distinguishes companies without loading anything from their sites. */
export function Monogram({ name, of }: { readonly name: string; readonly of: string }) {
  const letter = [...name.trim()].find((sign) => /[\p{L}\p{N}]/u.test(sign)) ?? '·'
  return (
    <span className="monogram" data-tone={Number.parseInt(hash(of).slice(-5), 36) % TONES} aria-hidden="true">
      {letter.toLocaleUpperCase()}
    </span>
  )
}
