import type { Connector } from '../connectors/connector.ts'
import type { FieldChange, FieldRule, Json, LeftOut, LeftReason, RemoteField, RemoteRecord } from '../model/index.ts' // prettier-ignore
import { fold } from '../text/fold.ts'
import type { LocalRecord } from './local.ts'

export interface Diff {
  readonly changes: readonly FieldChange[]
  readonly left: readonly LeftOut[]
}

type Crm = Pick<Connector, 'shown' | 'encoded'>

/**
 * The changes to a record, field by field, by the rules. Missing values are left out, never sent as empty; values that do
 * not fit the field are left out with a reason. Without `remote` the record is created.
 */
export function diffOf(
  crm: Crm,
  local: LocalRecord,
  rules: readonly FieldRule[],
  fields: readonly RemoteField[],
  remote?: RemoteRecord,
): Diff {
  const byName = new Map(fields.map((field) => [field.name, field]))
  const changes = new Map<string, FieldChange>()
  const left: LeftOut[] = []
  for (const rule of rules) {
    const field = byName.get(rule.to)
    if (rule.rule === 'never' || changes.has(rule.to)) continue
    if (rule.rule === 'create' && remote) continue
    const ours = rule.from === 'constant' ? { texts: [rule.value ?? ''], seenAt: '' } : local.value(rule.from) // prettier-ignore
    if (!ours || ours.texts.every((text) => text === '')) continue
    const leave = (why: LeftReason) =>
      left.push({ field: rule.to, value: ours.texts.join('; ').slice(0, 300), why })
    if (!field) leave('noField')
    else {
      const change = changeOf(
        crm,
        rule,
        field,
        ours.texts,
        newer(ours.seenAt, remote),
        remote?.values[rule.to],
      )
      if (typeof change === 'string') leave(change)
      else if (change) changes.set(rule.to, change)
    }
  }
  return { changes: [...changes.values()], left: left.filter(({ field }) => !changes.has(field)) }
}

function changeOf(
  crm: Crm,
  rule: FieldRule,
  field: RemoteField,
  texts: readonly string[],
  isNewer: boolean,
  before: Json | undefined,
): FieldChange | LeftReason | undefined {
  const was = crm.shown(field, before)
  const fitting = fittingTexts(field, texts, rule.cut === true)
  if (typeof fitting === 'string') return was.length > 0 && rule.rule === 'fill' ? undefined : fitting
  const append = rule.rule === 'append' && was.length > 0
  const after = crm.encoded(field, fitting, append ? before : undefined)
  if (after === undefined) return field.type === 'number' ? 'notANumber' : field.type === 'date' ? 'notADate' : field.type === 'phone' ? 'refusedValue' : 'notInList' // prettier-ignore
  const becomes = crm.shown(field, after)
  if (sameTexts(field, was, becomes)) return undefined
  if (
    was.length > 0 &&
    (rule.rule === 'fill' || rule.rule === 'create' || (rule.rule === 'newer' && !isNewer))
  )
    // If the first of several values is already there, that is not worth reporting.
    return sameTexts(field, was, becomes.slice(0, was.length)) ? undefined : 'kept'
  return {
    field: field.name,
    rule: rule.rule,
    ...(before === undefined ? {} : { before }),
    after,
    was,
    becomes,
  }
}

function newer(seenAt: string, remote: RemoteRecord | undefined): boolean {
  return remote?.modifiedAt === undefined || Date.parse(seenAt) > Date.parse(remote.modifiedAt)
}

/** The texts as the field's options and within its limits, or why they do not fit. */
function fittingTexts(
  field: RemoteField,
  texts: readonly string[],
  cut: boolean,
): readonly string[] | LeftReason {
  if (field.options) {
    const chosen = texts.flatMap((text) => optionFor(field, text) ?? [])
    return chosen.length === 0 ? 'notInList' : field.type === 'choice' ? chosen.slice(0, 1) : chosen
  }
  const several = field.many === true || ['choices', 'email', 'phone', 'long'].includes(field.type)
  const some = several ? texts : texts.slice(0, 1)
  const { maxLength } = field
  if (maxLength === undefined || some.every((text) => text.length <= maxLength)) return some
  return cut ? some.map((text) => [...text].slice(0, maxLength).join('').slice(0, maxLength)) : 'tooLong'
}

function optionFor(field: RemoteField, text: string): string | undefined {
  const wanted = fold(text).trim()
  return field.options?.find(({ value, label }) => fold(value) === wanted || fold(label) === wanted)?.value
}

/** Whether two values are equal to a person: CRMs trim, lower-case addresses and reformat phone numbers. */
export function sameTexts(
  field: Pick<RemoteField, 'type'>,
  a: readonly string[],
  b: readonly string[],
): boolean {
  return a.length === b.length && a.every((text, at) => folded(field, text) === folded(field, b[at]!))
}

function folded({ type }: Pick<RemoteField, 'type'>, text: string): string {
  const trimmed = text.trim().replace(/\s+/g, ' ')
  if (type === 'phone') return trimmed.replace(/[^\d+x]/gi, '')
  if (type === 'email') return trimmed.toLowerCase()
  if (type === 'url') return trimmed.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '') // prettier-ignore
  return type === 'number' && trimmed !== '' && Number.isFinite(Number(trimmed))
    ? String(Number(trimmed))
    : trimmed
}
