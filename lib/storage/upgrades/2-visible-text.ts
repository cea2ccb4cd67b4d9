import { visibleText } from '../../text/visible.ts'
import type { Upgrade } from './upgrade.ts'

/** Epoch 1 stored zero-width and bidirectional formatting characters of pages; epoch 2 stores visible text only. */
const visibleTextOnly: Upgrade = (row) => ({
  ...row,
  claims: visible(row['claims']),
  pages: visible(row['pages']),
})

export default visibleTextOnly

/** Ids hash the folded value, which never had those characters, so they stay valid. */
function visible(part: unknown): unknown {
  if (typeof part === 'string') return visibleText(part)
  if (Array.isArray(part)) return part.map(visible)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, visible(value)]))
}
