import { Network, Split } from 'lucide-react'
import { useMemo } from 'react'
import type { Draft } from '@/lib/model/index.ts'
import { relativeKeysOf, relativesAmong } from '@/lib/profile/relatives.ts'
import { accountsOf, sistersAmong } from '@/lib/profile/sisters.ts'
import { watchByAccount, watchCandidates } from '@/lib/storage/live.ts'
import { useLive } from '../hooks/live.ts'
import { useSpeech } from '../hooks/speech.ts'

/**
 * Parent, subsidiaries and possible sister brands that have profiles: linked by names on the pages and by shared vendor
 * accounts, never merged.
 */
export function Relatives({ draft }: { readonly draft: Draft }) {
  const { say, list } = useSpeech()
  const keys = useMemo(() => relativeKeysOf(draft), [draft])
  const accounts = useMemo(() => accountsOf(draft), [draft])
  const wanted = useMemo(() => [...keys.parent, ...keys.subsidiaries], [keys])
  const shared = useMemo(() => [...accounts.keys()], [accounts])
  const named = useLive(() => watchCandidates(wanted), `relatives ${wanted.join(' ')}`)
  const byAccount = useLive(() => watchByAccount(shared), `sisters ${shared.join(' ')}`)
  if (named.state !== 'ready' || byAccount.state !== 'ready') return null
  const relatives = relativesAmong(draft.profileId, keys, named.value)
  const kinds = (['parents', 'subsidiaries'] as const).filter((kind) => relatives[kind].length > 0)
  const known = new Set([...relatives.parents, ...relatives.subsidiaries].map(({ id }) => id))
  const sisters = sistersAmong(draft.profileId, accounts, byAccount.value).filter(
    ({ row }) => !known.has(row.id),
  )
  if (kinds.length === 0 && sisters.length === 0) return null
  const label = ({ name, domain }: { readonly name: string; readonly domain: string }) =>
    domain === '' ? name : `${name} (${domain})`
  return (
    <ul className="relatives">
      {kinds.map((kind) => (
        <li key={kind}>
          <Network size={13} aria-hidden="true" />
          {say(`relatives.${kind}`, { names: list(relatives[kind].map(label)) })}
        </li>
      ))}
      {sisters.map(({ row, products }) => (
        <li key={row.id}>
          <Split size={13} aria-hidden="true" />
          {say('relatives.sister', { name: label(row), products: list(products), count: products.length })}
        </li>
      ))}
    </ul>
  )
}
