import { visibleText } from '../../text/visible.ts'
import type { Upgrade } from './upgrade.ts'

/** Epoch 1 kept zero-width and direction characters of pages; from epoch 2 on text is kept as a reader sees it. */
const visibleTextOnly: Upgrade = (row) => ({
  ...row,
  claims: visible(row['claims']),
  pages: visible(row['pages']),
})

export default visibleTextOnly

/** Ids are of the folded value, which never had those characters, and stay. */
function visible(part: unknown): unknown {
  if (typeof part === 'string') return visibleText(part)
  if (Array.isArray(part)) return part.map(visible)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, visible(value)]))
}
