import type { SettingsSection } from '../settings/sections.ts'
import { FieldSettings } from './FieldSettings.tsx'

const section: SettingsSection = { id: 'fields', title: 'settings.fields', order: 40, Section: FieldSettings }
export default section
