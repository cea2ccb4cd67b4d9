import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { approveExport, startExport, undoExport } from '../../lib/actions/crm/jobs.ts'
import type { ExportRule, Finding } from '../../lib/model/index.ts'
import { finding, person, reading } from '../profile/invented.ts'
import type { EspoCrm } from './espocrm.mjs'
import { started } from './kinds.ts'
import { sentWhole } from './sent.ts'
import { connect } from './world.ts'

export const PHONES = ['+494311', '+494312', '+494313'] as const
export const row = (phoneNumber: string, more: object = {}) => ({ phoneNumber, type: 'Office', primary: false, optOut: false, invalid: false, ...more }) // prettier-ignore
export const mail = (emailAddress: string, more: object = {}) => ({ emailAddress, primary: false, optOut: false, invalid: false, ...more }) // prettier-ignore

export type Espo = Awaited<ReturnType<typeof espo>>

/** A connected, empty EspoCRM, and a rep's actions with one company, Nordwind, and its Jo Brandt. */
export async function espo() {
  const at = await started('espocrm', 0)
  const crm = at.crm as unknown as EspoCrm
  const filed = async (phones: readonly string[], more: readonly Finding[] = []) => {
    const page = reading('/', [finding('company.name', 'Nordwind'), ...phones.map((phone) => finding('company.phone', phone)), ...person('a', 'Jo Brandt', 'CEO', 'jo@nordwind.example'), ...more], 'own', 'nordwind.example') // prettier-ignore
    const made = await addToProfile(page, new Date(at.world.clock), 'file', { people: ['person:a'] }, at.world.db) // prettier-ignore
    if (!made.ok) throw new Error(made.problem)
    return made.profileId
  }
  /** Plans and approves. */
  const begun = async (id: string, command = 'one', between = () => {}) => {
    const made = await startExport('c', [id], command, false, at.world.ports)
    if (!made.ok) throw new Error(made.problem)
    await at.world.run('c')
    between()
    await approveExport(made.jobId, at.world.ports)
    await at.world.run('c')
    return made.jobId
  }
  const sent = (id: string, command = 'one') => sentWhole(at.world, [id], command)
  const undone = async (id: string) => {
    await undoExport(id, 'back', at.world.ports)
    await at.world.run('c')
  }
  const rule = (to: string, wanted: ExportRule) =>
    connect(at.world, 'espocrm', { token: 'espo-key' }, (mapping) => ({
      company: mapping.company.map((each) => (each.to === to ? { ...each, rule: wanted } : each)),
      person: mapping.person.map((each) => (each.to === to ? { ...each, rule: wanted } : each)),
    }))
  const theirs = (more: object) => at.store.create('company', { name: 'Nordwind', website: 'https://nordwind.example', ...more }) // prettier-ignore
  return { at, crm, filed, begun, sent, undone, rule, theirs }
}
