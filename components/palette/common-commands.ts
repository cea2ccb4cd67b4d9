import { useMemo } from 'react'
import { languages } from '@/lib/i18n/languages.ts'
import { usePreference } from '../hooks/preference.ts'
import { useSpeech } from '../hooks/speech.ts'
import { useOffer, type PaletteCommand } from './commands.ts'

/** Offered on every page: language and row height. */
export function useCommonCommands(): void {
  const { say } = useSpeech()
  const [, chooseLanguage] = usePreference('language')
  const [density, chooseDensity] = usePreference('density')
  const commands = useMemo((): PaletteCommand[] => {
    const compact = density === 'compact'
    return [
      {
        id: 'density',
        label: say(compact ? 'panel.density.comfortable' : 'panel.density.compact'),
        hint: say('settings.density'),
        run: () => chooseDensity(compact ? 'comfortable' : 'compact'),
      },
      ...languages.map(({ id, name }) => ({
        id: `language ${id}`,
        label: name,
        hint: say('settings.language'),
        run: () => chooseLanguage(id),
      })),
    ]
  }, [say, chooseLanguage, density, chooseDensity])
  useOffer(commands)
}
