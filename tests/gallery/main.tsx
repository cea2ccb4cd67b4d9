import { createRoot } from 'react-dom/client'
import { Frame } from '@/components/Frame.tsx'
import type { BrowserSide } from '@/components/browser.ts'
import { Panel } from '@/components/panel/Panel.tsx'
import { WindowTabsContext } from '@/components/tabs/window-tabs.ts'
import { Workspace } from '@/components/workspace/Workspace.tsx'
import '@/components/all.css'
import type { FetchedPage } from '@/lib/model/index.ts'
import { createIcp } from '@/lib/actions/icps.ts'
import { database } from '@/lib/storage/database.ts'
import { connectGallery, galleryCrm } from './crm.ts'
import { fileAll, scenes, windowOfTabs } from './scenes.ts'

/** Shows one scene: `?scene=new&language=fa&density=compact`. The store is real IndexedDB, so a scene is the real thing. */
const wanted = new URLSearchParams(location.search)
const scene = scenes[wanted.get('scene') ?? 'new']
if (!scene) throw new Error(`No such scene. There are: ${Object.keys(scenes).join(', ')}`)
for (const name of ['language', 'density', 'table']) {
  const value = wanted.get(name)
  if (value === null) localStorage.removeItem(name)
  else localStorage.setItem(name, value)
}

const bringCrm = async () => galleryCrm

const watched = new Set<string>()
const browser: BrowserSide = {
  watchTabView: (show) => {
    show(scene.view)
    return () => {}
  },
  readTab: async () => {},
  readAnyway: async () => {},
  reveal: async (_tab, quote) => !/^[\w.-]+\/|^G-/.test(quote),
  logo: async () => wanted.get('logo') ?? undefined,
  readFrames: async () => true,
  isWatched: async (url) => watched.has(url),
  watchSite: async (url) => Boolean(watched.add(url)),
  unwatchSite: async (url) => void watched.delete(url),
  readPages: async (_tab, _page, urls, _files, progress) =>
    urls.map((url, at) => {
      const page: FetchedPage = { url, outcome: at === 0 ? 'gone' : 'noAnswer' }
      progress(page)
      return page
    }),
  openWorkspace: async () => {},
}

// Each scene starts with an empty store, even after another one.
await database.open()
await database.discard()
if (scene.icp) await createIcp('gallery', scene.icp, new Date())
await fileAll(scene.filed ?? [])
if (scene.crm) await connectGallery()
location.hash = scene.route ?? ''
createRoot(document.getElementById('root')!).render(
  <Frame
    browser={browser}
    {...(scene.page === 'workspace' || scene.crm ? { crm: bringCrm } : {})}
    title={scene.page === 'panel' ? 'panel.title' : 'workspace.title'}
  >
    {scene.page === 'panel' ? (
      <Panel />
    ) : (
      <WindowTabsContext value={{ read: async () => ({ ok: true, tabs: windowOfTabs }) }}>
        <Workspace />
      </WindowTabsContext>
    )}
  </Frame>,
)
document.body.dataset['shown'] = 'true'
