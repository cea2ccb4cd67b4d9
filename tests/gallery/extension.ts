/** What of the extension API the gallery's pages ask for: storage that lives as long as the page does. */
type Keys = string | readonly string[] | null

function area() {
  const kept = new Map<string, unknown>()
  return {
    get: async (keys: Keys = null) => {
      const wanted = keys === null ? [...kept.keys()] : [keys].flat()
      return Object.fromEntries(wanted.filter((key) => kept.has(key)).map((key) => [key, kept.get(key)]))
    },
    set: async (rows: Readonly<Record<string, unknown>>) => {
      for (const [key, value] of Object.entries(rows)) kept.set(key, value)
      tell(Object.keys(rows))
    },
    remove: async (keys: Exclude<Keys, null>) => {
      for (const key of [keys].flat()) kept.delete(key)
      tell([keys].flat())
    },
  }
}

const listeners = new Set<(changes: Record<string, object>) => void>()
const tell = (keys: readonly string[]) => {
  for (const hear of listeners) hear(Object.fromEntries(keys.map((key) => [key, {}])))
}

export default {
  storage: {
    local: area(),
    session: area(),
    onChanged: {
      addListener: (hear: (changes: Record<string, object>) => void) => void listeners.add(hear),
      removeListener: (hear: (changes: Record<string, object>) => void) => void listeners.delete(hear),
    },
  },
}
