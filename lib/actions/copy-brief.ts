import { problem, type Problem } from '../model/index.ts'
import { written } from '../files/file-format.ts'
import { fileFormats } from '../files/shelf.ts'
import { database, type Database } from '../storage/database.ts'
import { readCatalogue } from './catalogue.ts'
import { leavingLimits } from './limits.ts'
import { attempted, type StoreProblem } from './outcome.ts'
import { optionsFor, permitted, releasedEntries, type FileWords } from './released-entries.ts'

/** The brief of one profile as text for the clipboard, without fields that may not be exported. */
export async function briefForClipboard(
  profileId: string,
  now: Date,
  words: FileWords,
  db: Database = database,
): Promise<{ readonly ok: true; readonly text: string } | Problem<'noSuchProfile'> | StoreProblem> {
  return attempted(async () => {
    const [catalogue, limits] = await Promise.all([readCatalogue(db), leavingLimits(now, db)])
    const may = permitted(catalogue, 'clipboard')
    const options = optionsFor(catalogue, may, words, now)
    for await (const entries of releasedEntries([profileId], may, limits, db, []))
      if (entries.length > 0)
        return { ok: true as const, text: written(fileFormats.get('brief')!, entries, options).get('') ?? '' }
    return problem('noSuchProfile', profileId)
  })
}
