import type { FileWords } from '../../../lib/actions/released-entries.ts'
import { languages } from '../../../lib/i18n/languages.ts'
import { localeOf } from '../../../lib/i18n/locales.ts'
import { isMessageKey } from '../../../lib/i18n/keys.ts'
import { Speech } from '../../../lib/i18n/speech.ts'

const english = new Speech(await localeOf(languages[0]!))

/** The words of files as an English rep gets them. */
export const words: FileWords = {
  say: (key, values) => (isMessageKey(key) ? english.say(key, values) : key),
  nameOf: ({ id, name, nameKey }) =>
    name ?? (nameKey !== undefined && isMessageKey(nameKey) ? english.say(nameKey) : id),
}
