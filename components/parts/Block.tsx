import { ChevronRight } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'

interface BlockProps {
  readonly title: string
  readonly count?: string | undefined
  /** Placed at the end of the heading's line. */
  readonly note?: ReactNode
  /** Placed below the heading, whether or not the block is open. */
  readonly above?: ReactNode
  /** Initial state; followed until the reader opens or closes the block. */
  readonly open: boolean
  readonly children: ReactNode
}

/** A collapsible section of the panel, under a heading. */
export function Block({ title, count, note, above, open, children }: BlockProps) {
  const [chosen, choose] = useState<boolean>()
  const shown = chosen ?? open
  const body = useId()
  return (
    <div className="block">
      <div className="block-line">
        <h3 className="block-head">
          <button type="button" aria-expanded={shown} aria-controls={body} onClick={() => choose(!shown)}>
            <ChevronRight size={14} aria-hidden="true" className={shown ? 'turns is-open' : 'turns'} />
            <span>{title}</span>
            {count !== undefined && <span className="block-count number">{count}</span>}
          </button>
        </h3>
        {note}
      </div>
      {above}
      <div id={body} hidden={!shown} className="block-body">
        {shown && children}
      </div>
    </div>
  )
}
