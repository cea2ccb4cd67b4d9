import type { ComponentType } from 'react'
import type { MessageKey } from '@/lib/i18n/messages.ts'

/** One section of the settings. */
export interface SettingsSection {
  readonly id: string
  readonly title: MessageKey
  readonly order: number
  readonly Section: ComponentType
}

const shelf = import.meta.glob<SettingsSection>('../*/settings-section.ts', {
  eager: true,
  import: 'default',
})

/** All sections, in order. To add one: a `settings-section.ts` in the folder of the feature. */
export const sections: readonly SettingsSection[] = Object.values(shelf).sort((a, b) => a.order - b.order)
