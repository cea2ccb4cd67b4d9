import { BookOpen, Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { useId, useMemo, useState, type ReactNode } from 'react'
import { addPages } from '@/lib/actions/add-pages.ts'
import { problem, type Draft, type FetchedPage, type Reading } from '@/lib/model/index.ts'
import { fitOf } from '@/lib/profile/fit/fit.ts'
import { nextWanted } from '@/lib/profile/fit/next-fields.ts'
import { pagesFor, type OfferedPage } from '@/lib/profile/fit/pages-for.ts'
import { useBrowser } from '../browser.ts'
import { useCommand, useUndo } from '../hooks/commands.ts'
import { useActiveIcp } from '../hooks/icps.ts'
import { useSpeech } from '../hooks/speech.ts'
import { useWantedWords } from '../hooks/wanted-words.ts'
import { Button } from '../parts/Button.tsx'
import { pathOf } from './host.ts'

const AT_MOST = 8

interface SitePagesProps {
  readonly reading: Reading
  readonly tabId: number
  /** The draft of the profile, or of this page alone. */
  readonly draft: Draft
  /** URLs read for the profile; undefined if there is none. */
  readonly filed: readonly string[] | undefined
}

/** What to look for next, and the pages of this site that probably say it: read on one click, and filed as one step. */
export function SitePages({ reading, tabId, draft, filed }: SitePagesProps) {
  const { say, list } = useSpeech()
  const title = useId()
  const icp = useActiveIcp()
  const wordsOf = useWantedWords()
  const { run, busy, results } = useReadPages({ reading, tabId, name: draft.name, filed })
  const wanted = useMemo(() => nextWanted(draft, icp && fitOf(icp, draft)), [draft, icp])
  const offered = useMemo(
    () => pagesFor(wanted, reading.sitePages ?? [], [reading.url, ...(filed ?? [])]),
    [wanted, reading, filed],
  )
  const [said, saySo] = useState<ReadonlyMap<string, boolean>>(new Map())
  const first = new Set(offered.filter(({ likely }) => likely).slice(0, AT_MOST).map(({ url }) => url)) // prettier-ignore
  const ticked = offered.filter(({ url }) => said.get(url) ?? first.has(url)).slice(0, AT_MOST)
  const shown: readonly OfferedPage[] = busy ? ticked : offered
  if (shown.length === 0 && results.length === 0) return null
  return (
    <section className="region site-pages" aria-labelledby={title}>
      <h2 id={title} className="region-title">
        {say('further.title')}
      </h2>
      {wanted.length > 0 && (
        <p>
          {say('further.wanted', {
            what: list(wanted.map(wordsOf)),
          })}
        </p>
      )}
      {results.length > 0 && !busy && <Results results={results} />}
      {shown.length > 0 && (
        <>
          <p className="faint">{say('further.words')}</p>
          <ul className="site-page-list offered">
            {shown.map((page) => (
              <li key={page.url}>
                <label>
                  <PageState page={page} busy={busy} done={results.some(({ url }) => url === page.url)}>
                    <input
                      type="checkbox"
                      checked={ticked.includes(page)}
                      disabled={!ticked.includes(page) && ticked.length >= AT_MOST}
                      onChange={({ target }) => saySo(new Map(said).set(page.url, target.checked))}
                    />
                  </PageState>
                  <span className="clip" title={`${page.text} ${page.url}`.trim()}>
                    {alone(page, shown) ? (
                      say(`further.kind.${page.kind}`)
                    ) : (
                      <bdi>{page.text || pathOf(page.url)}</bdi>
                    )}
                  </span>
                </label>
              </li>
            ))}
          </ul>
          {ticked.length >= AT_MOST && <p className="faint">{say('further.most')}</p>}
          <Button
            label={
              busy ? say('further.reading', { page: busy }) : say('further.read', { count: ticked.length })
            }
            icon={BookOpen}
            disabled={busy !== undefined || ticked.length === 0}
            onClick={() => void run(ticked)}
          />
        </>
      )}
    </section>
  )
}

/** Whether the kind of page distinguishes it from the others. */
const alone = (page: OfferedPage, offered: readonly OfferedPage[]) =>
  offered.every((other) => other === page || other.kind !== page.kind)

interface PageStateProps {
  readonly page: OfferedPage
  readonly busy: string | undefined
  readonly done: boolean
  readonly children: ReactNode
}

function PageState({ busy, done, children }: PageStateProps) {
  if (busy === undefined) return children
  const Picture = done ? Check : LoaderCircle
  return <Picture size={16} aria-hidden="true" className={done ? undefined : 'waits'} />
}

function Results({ results }: { readonly results: readonly FetchedPage[] }) {
  const { say } = useSpeech()
  return (
    <ul className="site-page-list" role="status">
      {results.map(({ url, outcome, reading }) => (
        <li key={url} className="site-page-result">
          {outcome === 'read' ? (
            <Check size={14} aria-hidden="true" />
          ) : (
            <CircleAlert size={14} aria-hidden="true" />
          )}
          <bdi dir="ltr" className="clip" title={url}>
            {pathOf(url)}
          </bdi>
          <span className="faint">
            {outcome === 'read'
              ? say('further.outcome.read', { count: reading?.findings.length ?? 0 })
              : say(`further.outcome.${outcome}`)}
          </span>
        </li>
      ))}
    </ul>
  )
}

type ReadPages = Pick<SitePagesProps, 'reading' | 'tabId' | 'filed'> & { readonly name: string }

/** Reads pages one after another, then files them, together with the current page if it is not filed yet. */
function useReadPages({ reading, tabId, name, filed }: ReadPages) {
  const browser = useBrowser()
  const command = useCommand()
  const undo = useUndo()
  const { say } = useSpeech()
  const [busy, setBusy] = useState<string>()
  const [results, setResults] = useState<{ readonly of: string; readonly pages: readonly FetchedPage[] }>({
    of: '',
    pages: [],
  })
  const run = async (pages: readonly OfferedPage[]) => {
    const of = reading.url
    setResults({ of, pages: [] })
    setBusy(pages[0]!.text || pages[0]!.url)
    try {
      let changeId = ''
      await command(
        async (now, id) => {
          const fetched = await browser.readPages(
            tabId,
            of,
            pages.map(({ url }) => url),
            reading.siteFiles ?? [],
            (page) => {
              setResults((before) => ({ of, pages: [...before.pages, page] }))
              const next = pages[pages.findIndex(({ url }) => url === page.url) + 1]
              if (next) setBusy(next.text || next.url)
            },
          )
          const readings = fetched.flatMap((page) => (page.reading ? [page.reading] : []))
          if (readings.length === 0) return problem('noPagesRead')
          changeId = id
          const filedNow = await addPages(filed ? readings : [reading, ...readings], now, id)
          return filedNow.ok ? { ...filedNow, count: readings.length } : filedNow
        },
        ({ count }) => ({
          words: say('done.pagesAdded', { count, name }),
          undo: () => undo({ changeId }),
        }),
      )
    } finally {
      setBusy(undefined)
    }
  }
  return { run, busy, results: results.of === reading.url ? results.pages : [] }
}
