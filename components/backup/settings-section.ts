import type { SettingsSection } from '../settings/sections.ts'
import { Backup } from './Backup.tsx'

const section: SettingsSection = { id: 'backup', title: 'settings.backup', order: 70, Section: Backup }
export default section
