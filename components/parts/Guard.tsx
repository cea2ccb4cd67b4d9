import { TriangleAlert } from 'lucide-react'
import { Component, type ReactNode } from 'react'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

interface GuardProps {
  /** What is shown; another one is given another chance. */
  readonly of: string
  readonly children: ReactNode
}
interface GuardState {
  readonly failed: boolean
}

/**
 * Keeps one thing that cannot be drawn from taking the rest of the page with it: without it React takes everything away.
 * React asks for a class here.
 */
export class Guard extends Component<GuardProps, GuardState> {
  override state: GuardState = { failed: false }

  static getDerivedStateFromError(): GuardState {
    return { failed: true }
  }

  override componentDidUpdate(before: GuardProps) {
    if (before.of !== this.props.of && this.state.failed) this.setState({ failed: false })
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return <NotShown onAgain={() => this.setState({ failed: false })} />
  }
}

function NotShown({ onAgain }: { readonly onAgain: () => void }) {
  const { say } = useSpeech()
  return (
    <div role="alert" className="not-shown">
      <Notice
        icon={TriangleAlert}
        tone="bad"
        title={say('guard.title')}
        action={<Button label={say('guard.again')} onClick={onAgain} />}
      >
        {say('guard.words')}
      </Notice>
    </div>
  )
}
