import { useEffect, useSyncExternalStore } from 'react'

/** Something that can be done here, as the palette offers it. */
export interface PaletteCommand {
  readonly id: string
  readonly label: string
  /** Where it belongs, in small letters. */
  readonly hint?: string
  /** Keys that do the same without the palette. */
  readonly keys?: readonly string[]
  readonly run: () => void
}

/** What the components that are on the page offer now, each under its own sign. */
const offers = new Map<symbol, readonly PaletteCommand[]>()
const listeners = new Set<() => void>()
let offered: readonly PaletteCommand[] = []

function changed(): void {
  offered = [...offers.values()].flat()
  for (const listener of listeners) listener()
}

/** Offers commands in the palette while the component is on the page. `commands` must be kept between renders. */
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
