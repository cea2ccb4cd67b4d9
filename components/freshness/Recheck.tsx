import { Check, CircleSlash, GitCompareArrows } from 'lucide-react'
import { useMemo } from 'react'
import type { Profile, Reading } from '@/lib/model/index.ts'
import { recheckOf, type Recheck as Line } from '@/lib/profile/recheck.ts'
import { useValueWords } from '../fields/value-words.ts'
import { useFieldName } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'
import { Block } from '../parts/Block.tsx'

const SHOWN = 12
const pictures = { same: Check, changed: GitCompareArrows, gone: CircleSlash }
const ORDER = { changed: 0, gone: 1, same: 2 }

interface RecheckProps {
  readonly profile: Profile
  readonly reading: Reading
}

/** The page in front against what was filed of it: what is still there, what changed, what is gone. Adding the page confirms it. */
export function Recheck({ profile, reading }: RecheckProps) {
  const { say, number } = useSpeech()
  const lines = useMemo(
    () => recheckOf(profile, reading).sort((a, b) => ORDER[a.outcome] - ORDER[b.outcome]),
    [profile, reading],
  )
  if (lines.length === 0) return null
  const count = (outcome: Line['outcome']) => number(lines.filter((line) => line.outcome === outcome).length)
  const differs = lines[0]?.outcome !== 'same'
  return (
    <Block
      title={say(differs ? 'fresh.recheck.title' : 'fresh.recheck.allSame', { count: lines.length })}
      open={differs}
      above={
        differs && (
          <p className="faint">
            {say('fresh.recheck.counts', {
              same: count('same'),
              changed: count('changed'),
              gone: count('gone'),
            })}
          </p>
        )
      }
    >
      <ul className="recheck">
        {lines.slice(0, SHOWN).map((line) => (
          <RecheckLine key={`${line.person} ${line.field} ${line.value} ${line.before ?? ''}`} line={line} />
        ))}
      </ul>
    </Block>
  )
}

function RecheckLine({ line: { outcome, field, person, value, before } }: { readonly line: Line }) {
  const { say } = useSpeech()
  const nameOf = useFieldName()
  const words = useValueWords()
  const Picture = pictures[outcome]
  const what = person === '' || field === 'person.name' ? nameOf(field) : `${person}, ${nameOf(field)}`
  return (
    <li className={`is-${outcome}`}>
      <Picture size={13} aria-hidden="true" />
      <span>
        {say(`fresh.${outcome}`, {
          what,
          value: words(field, { value, parts: undefined }),
          before: before === undefined ? '' : words(field, { value: before, parts: undefined }),
        })}
      </span>
    </li>
  )
}
