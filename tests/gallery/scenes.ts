import type { Reading, TabView } from '@/lib/model/index.ts'
import { addToProfile } from '@/lib/actions/add-to-profile.ts'
import {
  chinese,
  enormous,
  nordwindArticle,
  nordwindHome,
  nordwindImprint,
  persian,
  small,
} from './invented.ts'

/** One state of the product: what is stored before, and what the tab in front is. */
export interface Scene {
  readonly page: 'panel' | 'workspace'
  readonly filed?: readonly Reading[]
  readonly view?: TabView
}

const url = nordwindHome.url

function read(reading: Reading, more = 0): TabView {
  return { state: 'read', tabId: 1, url: reading.url, viewId: reading.url, reading, more }
}

const many = [
  nordwindHome,
  persian,
  chinese,
  nordwindImprint,
  ...Array.from({ length: 20 }, (_, n) => small(n)),
]

export const scenes: Readonly<Record<string, Scene>> = {
  unread: { page: 'panel' },
  reading: { page: 'panel', view: { state: 'reading', tabId: 1, url, since: 0 } },
  'no-access': { page: 'panel', view: { state: 'failed', tabId: 1, url, reason: 'noAccess' } },
  gone: { page: 'panel', view: { state: 'failed', tabId: 1, url, reason: 'gone' } },
  'no-answer': {
    page: 'panel',
    filed: [nordwindHome],
    view: { state: 'failed', tabId: 1, url, reason: 'noAnswer' },
  },
  refused: {
    page: 'panel',
    view: {
      state: 'refused',
      tabId: 1,
      url: 'https://social.example/',
      reason: 'socialNetwork',
      mayOpen: true,
    },
  },
  'refused-for-good': {
    page: 'panel',
    view: { state: 'refused', tabId: 1, url: 'chrome://settings', reason: 'browserPage', mayOpen: false },
  },
  nothing: { page: 'panel', view: read({ ...nordwindHome, findings: [] }) },
  new: { page: 'panel', view: read(nordwindHome) },
  partial: { page: 'panel', filed: [nordwindHome], view: read(nordwindImprint, 3) },
  known: { page: 'panel', filed: [nordwindHome], view: read(nordwindHome) },
  conflict: { page: 'panel', filed: [nordwindHome, nordwindImprint], view: read(nordwindImprint) },
  article: { page: 'panel', filed: [nordwindHome], view: read(nordwindArticle) },
  persian: { page: 'panel', filed: [persian], view: read(persian) },
  'persian-new': { page: 'panel', view: read(persian) },
  chinese: { page: 'panel', view: read(chinese) },
  enormous: { page: 'panel', view: read(enormous) },
  'enormous-filed': { page: 'panel', filed: [enormous], view: read(enormous) },
  empty: { page: 'workspace' },
  table: { page: 'workspace', filed: many },
  'table-enormous': { page: 'workspace', filed: [enormous, persian, nordwindHome, nordwindImprint] },
}

export async function fileAll(readings: readonly Reading[]): Promise<void> {
  for (const [at, reading] of readings.entries()) {
    const now = new Date(Date.now() - (readings.length - at) * 5_400_000)
    const filed = await addToProfile(reading, now, `gallery ${at}`)
    if (!filed.ok) throw new Error(`${reading.url} was not filed: ${filed.problem}`)
  }
}
