import { buyers, technologyCategories, type TechnologyCategory } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'

/** Sales context of a technology: vendor, budget owner, alternatives. */
export function WhyItMatters({ parts }: { readonly parts: Readonly<Record<string, string>> | undefined }) {
  const { say } = useSpeech()
  const buyer = buyers[categoryOf(parts?.['category'])]
  const lines = [
    parts?.['vendor'] ? say('technology.vendor', { vendor: parts['vendor'] }) : '',
    buyer === 'nobody'
      ? say('technology.noBudget')
      : say('technology.buyer', { buyer: say(`buyer.${buyer}`) }),
    parts?.['rivals'] ? say('technology.rivals', { rivals: parts['rivals'] }) : '',
    parts?.['peers'] ? say('technology.peers', { peers: parts['peers'] }) : '',
  ]
  return (
    <ul className="why faint">
      {lines.filter(Boolean).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function categoryOf(category: string | undefined): TechnologyCategory {
  return technologyCategories.find((known) => known === category) ?? 'other'
}
