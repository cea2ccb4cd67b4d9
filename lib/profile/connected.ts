/** Connected components: things that share a mark, directly or through others, in the order of `things`. */
export function connected<T>(things: readonly T[], marks: (thing: T) => readonly string[]): T[][] {
  const groupOf = new Map<string, { items: T[] }>()
  const groups = new Set<{ items: T[] }>()
  for (const thing of things) {
    const own = { items: [thing] }
    groups.add(own)
    for (const mark of marks(thing)) {
      const met = groupOf.get(mark)
      if (met && met !== own) {
        own.items = [...met.items, ...own.items]
        groups.delete(met)
        for (const [other, group] of groupOf) if (group === met) groupOf.set(other, own)
      }
      groupOf.set(mark, own)
    }
  }
  return [...groups].map(({ items }) => items)
}
