import { ownHome } from '../storage/own-home.ts'

/** Starts to look for the store, which pages do with their first script. `openStore` opens it. */
export function enterStore(): void {
  ownHome.enter()
}
