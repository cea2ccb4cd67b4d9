import { browser } from './api.ts'
import { SIGN_IN } from './sign-in.ts'

/** Origins that are open for a CRM, not for reading: kept so that no page of theirs is watched. */
const KEPT = 'crmOrigins'

export function originPattern(address: string): string {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}

/** Asks for one origin, and for signing in where that is needed; must run inside the rep's click. False when the rep declined. */
export async function openCrm(address: string, signsIn = false): Promise<boolean> {
  const origin = originPattern(address)
  // First and at once: the browser asks only inside the click.
  const granted = await browser.permissions.request({
    origins: [origin],
    ...(signsIn ? { permissions: [SIGN_IN] } : {}),
  })
  if (granted) await browser.storage.local.set({ [KEPT]: [...new Set([...(await crmOrigins()), origin])] })
  return granted
}

export async function mayCallCrm(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originPattern(address)] })
}

/** Gives the permission back, unless another connection still needs it. */
export async function closeCrm(address: string, others: readonly string[]): Promise<void> {
  const origin = originPattern(address)
  if (others.some((other) => originPattern(other) === origin)) return
  await browser.storage.local.set({ [KEPT]: (await crmOrigins()).filter((each) => each !== origin) })
  // An origin that the browser grants by policy cannot be given back.
  await browser.permissions.remove({ origins: [origin] }).catch(() => false)
}

export async function crmOrigins(): Promise<string[]> {
  const found = await browser.storage.local.get(KEPT)
  return Array.isArray(found[KEPT]) ? (found[KEPT] as string[]) : []
}
