import { Settings2 } from 'lucide-react'
import { languages } from '@/lib/i18n/languages.ts'
import { usePreference } from '../hooks/preference.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Menu, type MenuEntry } from './Menu.tsx'

/** Language and row height; apply at once in every open page of the extension. */
export function SettingsMenu({ more = [] }: { readonly more?: readonly MenuEntry[] }) {
  const { say, locale } = useSpeech()
  const [, chooseLanguage] = usePreference('language')
  const [density, chooseDensity] = usePreference('density')
  const compact = density === 'compact'
  const entries: MenuEntry[] = [
    ...languages.map(({ id, name }) => ({
      label: name,
      chosen: id === locale.id,
      run: () => chooseLanguage(id),
    })),
    {
      label: say('panel.density.comfortable'),
      chosen: !compact,
      apart: true,
      run: () => chooseDensity('comfortable'),
    },
    { label: say('panel.density.compact'), chosen: compact, run: () => chooseDensity('compact') },
    ...more,
  ]
  return <Menu label={say('panel.settings')} icon={Settings2} look="quiet" bare entries={entries} />
}
