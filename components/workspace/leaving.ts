/** What goes out: the ticked profiles, else all that are shown; nothing as long as only the newest have been read, since the rest would stay at home without a word. */
export function leavingOf(
  ticked: readonly string[] | undefined,
  shown: readonly { readonly id: string }[],
  isWhole: boolean,
): readonly string[] {
  return ticked ?? (isWhole ? shown.map(({ id }) => id) : [])
}
