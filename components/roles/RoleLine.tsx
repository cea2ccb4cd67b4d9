import { Check, ChevronDown, CircleHelp } from 'lucide-react'
import { buyingRoles } from '@/lib/model/index.ts'
import type { PersonView } from '@/lib/model/index.ts'
import { hasLeft, roleOf } from '@/lib/profile/committee.ts'
import { isMessageKey } from '@/lib/i18n/keys.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Menu } from '../parts/Menu.tsx'
import { useVerbs } from '../profile/verbs.ts'

/** A person's buying role: a guess from the title that one click confirms, or the rep's choice; and a menu of others. */
export function RoleLine({ person }: { readonly person: PersonView }) {
  const { say } = useSpeech()
  const verbs = useVerbs()
  const { role, confirmed, title } = roleOf(person)
  const words = say(`role.${role}`)
  const set = (next: string) => verbs.type(person.id, 'person.role', next)
  const dept = `dept.${title?.parts?.['dept'] ?? ''}`
  const level = `level.${title?.parts?.['level'] ?? ''}`
  const place = [dept, level].flatMap((key) => (isMessageKey(key) ? [say(key)] : []))
  return (
    <div className="role-line">
      {confirmed ? (
        <span className="role-chip is-confirmed" title={say('committee.seat.confirmed')}>
          <Check size={12} aria-hidden="true" />
          {words}
        </span>
      ) : (
        <button
          type="button"
          className="role-chip is-guess"
          aria-label={say('role.confirm', {
            name: person.name,
            role: role === 'unknown' ? words : `${words} ${say('role.guess')}`,
          })}
          title={`${say(`role.why.${role}`)}${title ? ` (${title.value})` : ''}`}
          onClick={() => set(role)}
        >
          <CircleHelp size={12} aria-hidden="true" />
          {words} {role !== 'unknown' && <span className="role-guess">{say('role.guess')}</span>}
        </button>
      )}
      <Menu
        label={say('role.choose', { name: person.name })}
        icon={ChevronDown}
        look="quiet"
        bare
        className="role-more"
        entries={buyingRoles.map((one) => ({
          label: say(`role.${one}`),
          chosen: confirmed && one === role,
          run: () => set(one),
        }))}
      />
      {hasLeft(person) && <span className="tag">{say('role.gone')}</span>}
      {place.length > 0 && <span className="faint">{place.join(' · ')}</span>}
    </div>
  )
}
