import type { SettingsSection } from '../settings/sections.ts'
import { Limits } from './Limits.tsx'

const section: SettingsSection = { id: 'freshness', title: 'settings.freshness', order: 30, Section: Limits }
export default section
