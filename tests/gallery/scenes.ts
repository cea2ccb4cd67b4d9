import type { Icp, Reading, TabRead, TabView } from '@/lib/model/index.ts'
import { addToProfile } from '@/lib/actions/add-to-profile.ts'
import {
  chinese,
  enormous,
  nordwindArticle,
  nordwindHome,
  nordwindImprint,
  nordwindNews,
  persian,
  small,
} from './invented.ts'

/** One state of the product: the store's content, and the active tab. */
export interface Scene {
  readonly page: 'panel' | 'workspace'
  readonly filed?: readonly Reading[]
  readonly view?: TabView
  /** The active ICP. */
  readonly icp?: Partial<Icp>
  /** Whether a CRM is connected and has runs. */
  readonly crm?: true
  /** Page of the workspace. */
  readonly route?: string
}

const url = nordwindHome.url

function read(reading: Reading, more = 0): TabView & { state: 'read' } {
  return { state: 'read', tabId: 1, url: reading.url, viewId: reading.url, turn: 0, reading, more }
}

const icp: Partial<Icp> = {
  name: 'Cold chains of the north',
  opening: {
    who: 'A forwarder with own cold stores and 50 to 500 people.',
    does: 'Moves food and medicine at a steady temperature.',
    values: 'Punctuality, proof, calm.',
    vision1: 'Every pallet has a sensor.', vision2: '', vision5: 'Five more ports.', vision10: '',
  },
  criteria: [
    { id: 'a', weight: 5, type: 'geography', countries: ['DE', 'PL', 'FI'], places: ['Kiel'] },
    { id: 'b', weight: 4, type: 'headcount', min: 50, max: 500 },
    { id: 'c', weight: 3, type: 'industry', words: ['freight', 'logistics'] },
    { id: 'd', weight: 4, type: 'technology', names: ['Salesforce'], categories: ['crm'], mark: 'depend' },
    { id: 'e', weight: 2, type: 'technology', names: ['Zendesk'], categories: ['chat'], mark: 'replace' },
    { id: 'f', weight: 5, type: 'revenue', min: 5_000_000, max: 80_000_000, currency: 'EUR' },
    { id: 'g', weight: 3, type: 'role', roles: ['technical'] },
    { id: 'h', weight: 2, type: 'budget', signs: ['funding', 'expansion'] },
    { id: 'i', weight: 1, type: 'field', field: 'company.description', test: 'contains', value: 'port' },
  ],
  rates: [{ currency: 'PLN', into: 'EUR', rate: 0.23, date: '2026-03-02' }],
} // prettier-ignore

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
  frames: { page: 'panel', view: { ...read(nordwindArticle), frames: 2 } },
  known: { page: 'panel', filed: [nordwindHome], view: read(nordwindHome) },
  conflict: { page: 'panel', filed: [nordwindHome, nordwindImprint], view: read(nordwindImprint) },
  article: { page: 'panel', filed: [nordwindHome], view: read(nordwindArticle) },
  news: { page: 'panel', view: read(nordwindNews) },
  'news-filed': { page: 'panel', filed: [nordwindNews], view: read(nordwindNews) },
  persian: { page: 'panel', filed: [persian], view: read(persian) },
  'persian-new': { page: 'panel', view: read(persian) },
  chinese: { page: 'panel', view: read(chinese) },
  enormous: { page: 'panel', view: read(enormous) },
  'enormous-filed': { page: 'panel', filed: [enormous], view: read(enormous) },
  fit: { page: 'panel', filed: [nordwindHome], view: read(nordwindHome), icp },
  'fit-unfiled': { page: 'panel', view: read(nordwindHome), icp },
  icp: { page: 'workspace', filed: many, icp, route: '#/icp' },
  'icp-full': {
    page: 'workspace',
    route: '#/icp',
    icp: {
      ...icp,
      criteria: Array.from({ length: 12 }, (_, at) => ({ ...icp.criteria![at % 9]!, id: `${at}` })),
    },
  },
  'icp-none': { page: 'workspace', route: '#/icp' },
  empty: { page: 'workspace' },
  start: { page: 'workspace', route: '#/start' },
  'start-done': { page: 'workspace', route: '#/start', filed: [nordwindHome] },
  tabs: { page: 'workspace', route: '#/tabs' },
  'tabs-plan': { page: 'workspace', route: '#/tabs', filed: [nordwindHome] },
  analysis: { page: 'workspace', route: '#/analysis', filed: many, icp },
  help: { page: 'workspace', route: '#/help' },
  connections: { page: 'workspace', route: '#/connections' },
  connected: { page: 'workspace', route: '#/connections', crm: true },
  exports: { page: 'workspace', route: '#/exports', crm: true },
  'exports-none': { page: 'workspace', route: '#/exports' },
  plan: { page: 'workspace', route: '#/exports/plan', crm: true },
  run: { page: 'workspace', route: '#/exports/over', crm: true },
  'with-crm': { page: 'panel', filed: [nordwindHome], view: read(nordwindHome), icp, crm: true },
  asking: { page: 'workspace', route: '#/asking', filed: many },
  settings: { page: 'workspace', route: '#/settings' },
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

/** The result of reading a window's tabs: pages of several companies, one of none, some not read. */
export const windowOfTabs: readonly TabRead[] = [
  ...[nordwindHome, nordwindImprint, persian, chinese, small(3), nordwindArticle].map(
    (reading, at): TabRead => ({
      tabId: at,
      url: reading.url,
      title: reading.title,
      outcome: { state: 'read', reading },
    }),
  ),
  {
    tabId: 8,
    url: 'https://social.example/feed',
    title: 'Feed',
    outcome: { state: 'refused', reason: 'socialNetwork' },
  },
  {
    tabId: 9,
    url: 'https://www.asleep.example/',
    title: 'Asleep Tools',
    outcome: { state: 'failed', reason: 'asleep' },
  },
]
