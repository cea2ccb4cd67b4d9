/**
 * The profiles to export: the ticked ones, else all that are shown; none while only the newest are loaded, since the others
 * would be silently omitted.
 */
export function exportedRows(
  ticked: readonly string[] | undefined,
  shown: readonly { readonly id: string }[],
  isWhole: boolean,
): readonly string[] {
  return ticked ?? (isWhole ? shown.map(({ id }) => id) : [])
}
