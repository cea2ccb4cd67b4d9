import { browser } from './api.ts'
import { noPolicy, policySchema, type Policy } from '../model/index.ts'

/** What the company's administrators lock, as the browser tells it now; nothing where there are no administrators. */
export async function managedPolicy(): Promise<Policy> {
  try {
    const read = policySchema.safeParse(await browser.storage.managed.get(null))
    return read.success ? read.data : noPolicy
  } catch {
    return noPolicy // Browsers without managed storage say so by an error.
  }
}

export function onPolicyChanged(callback: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') callback()
  })
}
