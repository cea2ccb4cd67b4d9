/**
 * Deep equality of plain data (JSON types and undefined). Drafts are rederived on every change and messages are copies, so
 * unchanged parts are equal but not identical.
 */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const parts = Object.entries(one)
  const others = other as Readonly<Record<string, unknown>>
  return (
    parts.length === Object.keys(other).length &&
    parts.every(([name, part]) => Object.hasOwn(other, name) && sameData(part, others[name]))
  )
}
