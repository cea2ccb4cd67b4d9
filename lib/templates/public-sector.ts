import { adds } from './field.ts'
import type { Template } from './template.ts'

const level = adds('adds.level', 'choice', { options: ['local', 'regional', 'national', 'supranational'] })
const portal = adds('adds.tenderPortal', 'link')

/** Public bodies: level, procurement, budget cycle. Attitude is left out, since it does not decide their purchases. */
const publicSector: Template = {
  id: 'public-sector',
  nameKey: 'template.publicSector',
  fields: [
    level,
    portal,
    adds('adds.procedure', 'choices', {
      options: ['openTender', 'restricted', 'negotiated', 'framework', 'direct'],
    }),
    adds('adds.tenderThreshold', 'text'),
    adds('adds.budgetRound', 'text'),
    adds('adds.decidingBody', 'text'),
  ],
  keyFields: [
    ...(['company.name', 'company.domain', 'person.name', 'company.address', 'company.phone'] as const),
    ...(['company.email', 'company.description', level.id, portal.id] as const),
  ],
  hidden: ['psychographics'],
}
export default publicSector
