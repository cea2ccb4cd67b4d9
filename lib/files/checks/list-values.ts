/** A list value without what importers ignore: case, accents, punctuation, `&` versus `and`. */
export function listKey(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\band\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

export function isIn(values: readonly string[], cell: string): boolean {
  const key = listKey(cell)
  return values.some((value) => listKey(value) === key)
}
