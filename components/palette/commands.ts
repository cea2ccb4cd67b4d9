import { useEffect, useSyncExternalStore } from 'react'

/** A command in the palette. */
export interface PaletteCommand {
  readonly id: string
  readonly label: string
  /** Context, shown in small type. */
  readonly hint?: string
  /** Its keyboard shortcut outside the palette. */
  readonly keys?: readonly string[]
  readonly run: () => void
}

/** The commands offered by mounted components, each under its own symbol. */
const offers = new Map<symbol, readonly PaletteCommand[]>()
const listeners = new Set<() => void>()
let offered: readonly PaletteCommand[] = []

function changed(): void {
  offered = [...offers.values()].flat()
  for (const listener of listeners) listener()
}

/** Offers commands while the component is mounted. `commands` must be referentially stable. */
export function useOffer(commands: readonly PaletteCommand[]): void {
  useEffect(() => {
    const sign = Symbol('offer')
    offers.set(sign, commands)
    changed()
    return () => {
      offers.delete(sign)
      changed()
    }
  }, [commands])
}

export function useOffered(): readonly PaletteCommand[] {
  return useSyncExternalStore(listen, () => offered)
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
