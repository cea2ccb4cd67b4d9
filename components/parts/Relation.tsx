import { isMessageKey } from '@/lib/i18n/keys.ts'
import { isUsed } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'

/** The company's relation to a product that it does not simply use: hires for it, integrates with it. */
export function Relation({ parts }: { readonly parts: Readonly<Record<string, string>> | undefined }) {
  const { say } = useSpeech()
  const key = `relation.${parts?.['relation'] ?? ''}`
  if (isUsed(parts) || !isMessageKey(key)) return null
  const direction = `direction.${parts?.['direction'] ?? ''}`
  return (
    <span className="chip-relation">
      {isMessageKey(direction) ? `${say(key)}: ${say(direction)}` : say(key)}
    </span>
  )
}
