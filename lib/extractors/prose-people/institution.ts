import type { Words } from '../../lexicons/words.ts'
import type { OwnCompany } from '../people/own-company.ts'
import { endsText } from '../people/tying-words.ts'

const REACH = 24
/** Signs and blanks end what stands before a post without them: "记者从…获悉，", "同社". */
const PARTED = /[\s\p{P}]+/u

/** "鲁原资本合伙人": where signs run on, the institution that stands right before a post is whose post it is. */
export function isOfInstitution(words: Words, own: OwnCompany, before: string): boolean {
  const piece = before.slice(-REACH).split(PARTED).at(-1)!
  return piece.length > 2 && isInstitution(words, piece) && !own.isOwn(piece) && !isGeneral(words, piece)
}

/** The text ends as institutions of East Asia do: 银行, 大学, 협회. */
export function isInstitution(words: Words, text: string): boolean {
  return endsText(words.whose('institutions', text), text)
}

/** "据公司", "当社", "深圳分公司": the house itself, or a part of it. */
function isGeneral(words: Words, piece: string): boolean {
  const closes = (id: 'we' | 'itself' | 'things' | 'places') => {
    const last = words.whose(id, piece).at(-1)
    return last?.end === piece.length ? last : undefined
  }
  const itself = closes('itself') ?? closes('we')
  return (itself !== undefined && itself.start < 2) || (closes('things') ?? closes('places')) !== undefined
}
