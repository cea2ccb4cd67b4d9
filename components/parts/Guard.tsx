import { TriangleAlert } from 'lucide-react'
import { Component, type ReactNode } from 'react'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

interface GuardProps {
  /** What is shown; a different value retries rendering. */
  readonly of: string
  readonly children: ReactNode
}
interface GuardState {
  readonly failed: boolean
}

/** An error boundary: keeps one part that fails to render from taking the page with it. React requires a class for this. */
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
