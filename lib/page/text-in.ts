/** The text itself, or the first one that shows something in the element that holds it. */
export function textIn(holder: Text | Element | undefined): Text | undefined {
  if (holder?.nodeType !== 1) return holder as Text | undefined
  for (let child = holder.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 3 && (child as Text).data.trim() !== '') return child as Text
  return undefined
}
