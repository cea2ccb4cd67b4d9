import { browser } from './api.ts'
import { noPolicy, policySchema, type Policy } from '../model/index.ts'

/** The restrictions set by the company's administrators at this moment; none where there is no policy. */
export async function managedPolicy(): Promise<Policy> {
  try {
    const read = policySchema.safeParse(await browser.storage.managed.get(null))
    return read.success ? read.data : noPolicy
  } catch {
    return noPolicy // Browsers without managed storage throw.
  }
}
