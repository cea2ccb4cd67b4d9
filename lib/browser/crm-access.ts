import { browser } from './api.ts'
import { SIGN_IN } from './sign-in.ts'

/** Origins granted for CRM requests, not for reading: recorded so that their pages are not read automatically. */
const KEPT = 'crmOrigins'

function originPattern(address: string): string {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}

/** Requests one origin, and `identity` if sign-in needs it; must run inside the rep's click. False if the rep declined. */
export async function openCrm(address: string, signsIn = false): Promise<boolean> {
  const origin = originPattern(address)
  // Must come first: the browser prompts only synchronously within the click.
  const asked = browser.permissions.request({
    origins: [origin],
    ...(signsIn ? { permissions: [SIGN_IN] } : {}),
  })
  // Recorded while the rep decides: the worker hears of the grant as soon as we do, and registers what is not recorded.
  const [granted, isNew] = await Promise.all([asked, recorded(origin)])
  if (!granted && isNew) await keep((await crmOrigins()).filter((each) => each !== origin))
  return granted
}

/** False if it was recorded before. */
async function recorded(origin: string): Promise<boolean> {
  const known = await crmOrigins()
  if (known.includes(origin)) return false
  await keep([...known, origin])
  return true
}

async function keep(origins: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [KEPT]: origins })
}

/** Origins known to be granted since a permission was last removed; undefined before the first question. */
let open: Set<string> | undefined

/** Cached: a run asks before each request, and every question goes through the browser process. */
export async function mayCallCrm(address: string): Promise<boolean> {
  const origin = originPattern(address)
  if (!open) browser.permissions.onRemoved.addListener(() => (open = new Set()))
  const known = (open ??= new Set())
  if (known.has(origin)) return true
  const granted = await browser.permissions.contains({ origins: [origin] })
  // If a permission is removed meanwhile, this set has been replaced and the answer is forgotten with it.
  if (granted) known.add(origin)
  return granted
}

/** Gives up the permission, unless another connection still needs it. */
export async function closeCrm(address: string, others: readonly string[]): Promise<void> {
  const origin = originPattern(address)
  if (others.some((other) => originPattern(other) === origin)) return
  await keep((await crmOrigins()).filter((each) => each !== origin))
  open?.delete(origin)
  // An origin granted by enterprise policy cannot be removed.
  await browser.permissions.remove({ origins: [origin] }).catch(() => false)
}

export async function crmOrigins(): Promise<string[]> {
  const found = await browser.storage.local.get(KEPT)
  return Array.isArray(found[KEPT]) ? (found[KEPT] as string[]) : []
}
