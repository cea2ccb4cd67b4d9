import type { FileWords } from '../../../lib/actions/released-entries.ts'
import { en } from '../../../lib/i18n/locales.ts'
import { isMessageKey } from '../../../lib/i18n/messages.ts'
import { Speech } from '../../../lib/i18n/speech.ts'

const english = new Speech(en)

/** The words of files as an English rep gets them. */
export const words: FileWords = {
  say: (key, values) => (isMessageKey(key) ? english.say(key, values) : key),
  nameOf: ({ id, name, nameKey }) =>
    name ?? (nameKey !== undefined && isMessageKey(nameKey) ? english.say(nameKey) : id),
}
