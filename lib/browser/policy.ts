import { browser } from './api.ts'
import { noPolicy, policySchema, type Policy } from '../model/index.ts'
import { domainInAddress } from '../text/web-host.ts'

/** The restrictions set by the company's administrators at this moment; none where there is no policy. */
export async function managedPolicy(): Promise<Policy> {
  try {
    const read = policySchema.safeParse(await browser.storage.managed.get(null))
    return read.success ? withSitesInAddresses(read.data) : noPolicy
  } catch {
    return noPolicy // Browsers without managed storage throw.
  }
}

/** Administrators may write a site in Unicode; addresses of pages never are. */
function withSitesInAddresses(policy: Policy): Policy {
  return {
    ...policy,
    neverReadSites: policy.neverReadSites.map(domainInAddress),
    onlyReadSites: policy.onlyReadSites.map(domainInAddress),
  }
}
