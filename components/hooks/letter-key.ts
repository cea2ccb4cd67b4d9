/**
 * Whether the letter of a shortcut was pressed: by what the key types, or by its place where the layout types no Latin letter, as
 * Russian and Persian ones do.
 */
export function isLetter({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>, letter: string): boolean {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase() === letter
  return code === `Key${letter.toUpperCase()}`
}
