import type { Service, Technology, TechnologyCategory, Zone } from '../model/index.ts'
import { foldKey } from '../text/fold.ts'
import type { ServiceNames } from './service-names.ts'

/** Categories whose corners a company links to as its own, and what it calls such a link. */
const SERVICES: Readonly<Partial<Record<TechnologyCategory, readonly Service[]>>> = {
  hr: ['jobs'],
  support: ['help', 'login'],
  documentation: ['help'],
  chat: ['help'],
  crm: ['help', 'login', 'booking'],
  status: ['status'],
  identity: ['login'],
  scheduling: ['booking'],
  security: ['trust'],
}
const FRAME_OF_THE_PAGE: ReadonlySet<Zone> = new Set<Zone>(['nav', 'header', 'footer'])

/**
 * A link to a vendor's corner is the company's own by what the link is called, whatever the corner is called: "Careers" or
 * "Вакансии" on a link to a numbered employer, "Hilfe" on one to a help desk; or by the product's name among the site's standing links.
 */
export function isCalledOwn(
  { category, name, spoken = [name] }: Technology,
  text: string,
  zone: Zone | undefined,
  services: ServiceNames,
): boolean {
  if (SERVICES[category]?.some((service) => services.isCalled(service, text))) return true
  if (category !== 'hr' || zone === undefined || !FRAME_OF_THE_PAGE.has(zone)) return false
  const said = foldKey(text)
  return spoken.some((named) => foldKey(named) === said)
}
