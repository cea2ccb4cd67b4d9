import type { SettingsSection } from '../settings/sections.ts'
import { VaultSettings } from './VaultSettings.tsx'

const section: SettingsSection = { id: 'vault', title: 'settings.vault', order: 65, Section: VaultSettings }
export default section
