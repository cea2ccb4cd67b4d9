import type { ComponentType, ReactNode } from 'react'

interface NoticeProps {
  readonly icon: ComponentType<{ size?: number; 'aria-hidden'?: 'true'; strokeWidth?: number }>
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
  readonly tone?: 'calm' | 'warn' | 'bad'
}

/** An empty state: icon, one sentence, and what to do next. */
export function Notice({ icon: Icon, title, children, action, tone = 'calm' }: NoticeProps) {
  return (
    <div className={`notice ${tone}`}>
      <span className="notice-picture">
        <Icon size={22} aria-hidden="true" strokeWidth={1.75} />
      </span>
      <p className="notice-title">{title}</p>
      {children !== undefined && <div className="notice-words">{children}</div>}
      {action !== undefined && <div className="notice-action">{action}</div>}
    </div>
  )
}
