import type { SettingsSection } from '../settings/sections.ts'
import { Privacy } from './Privacy.tsx'

const section: SettingsSection = { id: 'privacy', title: 'settings.privacy', order: 60, Section: Privacy }
export default section
