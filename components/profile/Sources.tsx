import { Crosshair, ExternalLink } from 'lucide-react'
import type { Claim, Value } from '@/lib/model/index.ts'
import { useNow } from '../hooks/now.ts'
import { wellFormed } from '@/lib/text/visible.ts'
import { useSpeech } from '../hooks/speech.ts'
import { hostOf } from '../panel/host.ts'
import { Button } from '../parts/Button.tsx'
import { safeLink } from '../parts/written.ts'
import { useVerbs } from './verbs.ts'

const SHOWN = 6

/** Every source of a value: quote, page, when it was seen. */
export function Sources({ value }: { readonly value: Value }) {
  const { say } = useSpeech()
  return (
    <ul className="sources" aria-label={say('value.sources')}>
      {value.claims.slice(0, SHOWN).map((claim) => (
        <Source key={claim.id} claim={claim} />
      ))}
      {value.claims.length > SHOWN && (
        <li className="faint">{say('value.moreSources', { count: value.claims.length - SHOWN })}</li>
      )}
    </ul>
  )
}

function Source({ claim }: { readonly claim: Claim }) {
  const { say, when } = useSpeech()
  const verbs = useVerbs()
  const now = useNow()
  const { evidence } = claim
  const seen = when(evidence.lastSeenAt, now)
  if (evidence.source === 'user')
    return (
      <li className="source faint">
        {evidence.author === undefined
          ? say('source.you', { when: seen })
          : say('source.author', { author: evidence.author, when: seen })}
      </li>
    )
  const reveal = verbs.reveal(claim)
  const link = sourceLink(evidence.url, evidence.quote)
  return (
    <li className="source">
      {evidence.quote !== '' && (
        <q className="source-quote" dir="auto">
          {evidence.quote}
        </q>
      )}
      <span className="source-place">
        {link === undefined ? (
          <bdi className="value">{evidence.pageTitle || hostOf(evidence.url)}</bdi>
        ) : (
          <a href={link} target="_blank" rel="noreferrer noopener">
            <bdi className="value">{evidence.pageTitle || hostOf(evidence.url)}</bdi>
            <ExternalLink size={11} aria-hidden="true" />
          </a>
        )}
        <span className="faint">{seen}</span>
        {reveal && (
          <Button label={say('page.showOnPage')} icon={Crosshair} look="quiet" bare onClick={reveal} />
        )}
      </span>
    </li>
  )
}

const FRAGMENT_WORDS = 12

/** Link to the page, scrolled to the quote by a text fragment. */
function sourceLink(address: string, quote: string): string | undefined {
  const link = safeLink(address)
  if (link === undefined) return undefined
  const words = quote.trim().split(/\s+/).slice(0, FRAGMENT_WORDS).join(' ')
  const bare = link.split('#')[0]!
  return words === ''
    ? bare
    : `${bare}#:~:text=${encodeURIComponent(wellFormed(words)).replaceAll('-', '%2D')}`
}
