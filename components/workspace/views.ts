import type { ComponentType, LazyExoticComponent } from 'react'
import type { MessageKey } from '@/lib/i18n/messages.ts'

/** One page of the workspace, listed in its navigation, at `workspace.html#/<id>`. */
export interface View {
  readonly id: string
  readonly title: MessageKey
  readonly icon: ComponentType<{ size?: number; 'aria-hidden'?: 'true' }>
  /** Position in the navigation. Pages of the same ten are a group; the group from 90 on stands at the end. */
  readonly order: number
  /** Its code is loaded when it is first opened. */
  readonly Page: LazyExoticComponent<ComponentType>
}

const shelf = import.meta.glob<View>('../*/view.ts', { eager: true, import: 'default' })

/** All pages, in order. To add one: a folder of components with a `view.ts`. */
export const views: readonly View[] = Object.values(shelf).sort((a, b) => a.order - b.order)
