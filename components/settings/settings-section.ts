import { Looks } from './Looks.tsx'
import type { SettingsSection } from './sections.ts'

const section: SettingsSection = { id: 'looks', title: 'settings.looks', order: 10, Section: Looks }
export default section
