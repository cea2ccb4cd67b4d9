import { useEffect, useState } from 'react'
import { checkExport, type ExportWish } from '@/lib/actions/export-profiles.ts'
import type { CheckFinding } from '@/lib/files/checks/import-checks.ts'
import { useFileWords } from '../hooks/file-words.ts'

export type ChecksAnswer =
  | { readonly state: 'none' }
  | { readonly state: 'failed' }
  | { readonly state: 'busy'; readonly done: number; readonly all: number }
  | { readonly state: 'done'; readonly findings: readonly CheckFinding[] }

/** Runs the importer's checks on the export, again whenever the request changes; a superseded run stops. */
export function useChecks(wish: ExportWish, wanted: boolean): ChecksAnswer {
  const words = useFileWords()
  const [heard, hear] = useState<{ readonly of: ExportWish; readonly answer: ChecksAnswer }>()
  useEffect(() => {
    if (!wanted) return
    let overtaken = false
    const all = wish.ids.length
    const run = async () => {
      const answer = await checkExport(wish, new Date(), words, undefined, (done) => {
        if (!overtaken) hear({ of: wish, answer: { state: 'busy', done, all } })
        return !overtaken
      })
      if (overtaken) return
      hear({
        of: wish,
        answer: answer.ok ? { state: 'done', findings: answer.findings } : { state: 'failed' },
      })
    }
    void run()
    return () => {
      overtaken = true
    }
  }, [wish, wanted, words])
  if (!wanted) return { state: 'none' }
  return heard?.of === wish ? heard.answer : { state: 'busy', done: 0, all: wish.ids.length }
}
