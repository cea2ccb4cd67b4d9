import { Suspense, useMemo } from 'react'
import { go, useRoute } from '../hooks/route.ts'
import { useSpeech } from '../hooks/speech.ts'
import { useOffer, type PaletteCommand } from '../palette/commands.ts'
import { useCommonCommands } from '../palette/common-commands.ts'
import { Palette } from '../palette/Palette.tsx'
import { Guard } from '../parts/Guard.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { Status } from '../parts/Status.tsx'
import { views } from './views.ts'

/** The workspace tab: navigation, and the page named in the URL. */
export function Workspace() {
  const { say } = useSpeech()
  const [route] = useRoute()
  const shown = views.find(({ id }) => id === route) ?? views[0]!
  const pages = useMemo(
    () =>
      views.map(({ id, title }): PaletteCommand => ({
        id: `view ${id}`,
        label: say(title),
        hint: say('palette.page'),
        run: () => go(id),
      })),
    [say],
  )
  useOffer(pages)
  useCommonCommands()
  return (
    <div className="workspace">
      <nav className="views" aria-label={say('workspace.nav')}>
        {views.map(({ id, title, icon: Icon, order }, at) => (
          <a
            key={id}
            href={`#/${id}`}
            aria-current={id === shown.id ? 'page' : undefined}
            data-group={groupStarting(order, views[at - 1]?.order)}
            title={say(title)}
          >
            <Icon size={18} aria-hidden="true" />
            <span className="views-words">{say(title)}</span>
          </a>
        ))}
      </nav>
      <div className="view">
        <Guard of={shown.id}>
          <Suspense fallback={<Coming title={say(shown.title)} />}>
            <shown.Page key={shown.id} />
          </Suspense>
        </Guard>
      </div>
      <Status />
      <Palette profiles />
    </div>
  )
}

/** Where a group of pages begins: `next`, or `end` for the one at the end. */
function groupStarting(order: number, before = order): 'next' | 'end' | undefined {
  if (Math.floor(order / 10) === Math.floor(before / 10)) return undefined
  return order >= 90 ? 'end' : 'next'
}

/** Placeholder for a page whose code is loading; it already has the page's heading. */
function Coming({ title }: { readonly title: string }) {
  return (
    <main className="view-page" aria-busy="true">
      <h1 className="unseen">{title}</h1>
      <Skeleton lines={8} />
    </main>
  )
}
