/** A wide logo as a bitmap, as read from a page. */
const LOGO =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABgAAAAMCAIAAADkl6c/AAAAI0lEQVR42mMwTvlIFcQwatCoQaMGjRo0atCoQaMGjRo0nA0CADLl8rEWBtX7AAAAAElFTkSuQmCC'
const panel = { width: 360 }
const wide = { width: 1280, height: 800 }

const openRivals = async (page) => {
  await page.locator('.rivals-button').first().click()
  await page.locator('.row-meta').first().click()
}
/** Opens the HubSpot export dialog, which has findings. */
const openExport = async (page) => {
  await page.getByRole('button', { name: /^(Export|خروجی گرفتن)$/ }).click()
  await page.getByRole('menuitem', { name: /HubSpot/ }).click()
  await page.locator('.checks .check').first().waitFor()
}
const companiesFile = {
  name: 'customers-łódź.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    'Firma;Strona www;Miasto;Imię i nazwisko;Stanowisko;Telefon;Uwagi wewnętrzne\r\n' +
      'Nordwind Logistik GmbH;www.nordwind-logistik.example;Kiel;Henrike Falkenrath;Prezes;+49 431 555 01 99;vip\r\n' +
      'Zakłady Łąka;laka.example;Łódź;Żaneta Śliwa;Dyrektor;042 555 01 00;\r\n' +
      'Islet Textiles 18;;Gdańsk;Jan Kos;;+48 58 555 01 00;\r\nTartak;;;;;;;;za dużo\r\n;;Kielce;;;;\r\n',
  ),
}
/** Opens the import page, chooses a file, and compares it with the profiles. */
const openImport = async (page) => {
  await page.evaluate(() => (globalThis.location.hash = '#/import'))
  await page.locator('.import-drop').waitFor()
  await page.locator('input[type=file]').setInputFiles(companiesFile)
  await page.locator('.import-preview').waitFor()
  await page.locator('.import > .button.primary').click()
  await page.locator('.import-plan').waitFor()
  for (const summary of await page.locator('.import-plan summary').all()) await summary.click()
}
/** Opens the first person's card and the dialog of letters to them. */
const openLetter = async (page) => {
  await page.locator('.person-head').first().click()
  await page.getByRole('button', { name: /about their data|دربارهٔ داده‌های/ }).click()
  await page.locator('.letter-text').waitFor()
  await page.waitForTimeout(300)
}
/** Draws a sample and reads an answer with its first code. */
const answered = async (page) => {
  await page.locator('.asking-choices button').click()
  const code = await page.locator('.asking-drawn code').first().textContent()
  await page
    .locator('.asking-pasted')
    .fill(`${code}\nIndustry: Cold chains of the north\nPhone: +49 431 555 01 77`)
  await page.locator('.asking-buttons .primary').first().click()
  await page.locator('.asking-answer').waitFor()
}
const openDetail = async (page) => {
  await page.locator('tbody tr:not(.gap)').first().click()
  await page.waitForTimeout(300)
}

const click = (page, name) => page.getByRole('button', { name, exact: true }).click()
const group = async (page) => {
  await click(page, 'Group')
  await page.getByRole('menuitemradio', { name: 'Industry', exact: true }).click()
  await page.locator('.group-row').first().click()
}
const filter = async (page) => {
  await click(page, 'Filter')
  await page.getByRole('menuitem', { name: 'Country' }).click()
  await page.getByRole('checkbox', { name: /Germany/ }).click()
}
const weigh = async (page) => {
  await click(page, 'Sort')
  await click(page, 'Then by')
  await page.getByRole('switch').click()
}
const openFit = (page) => page.locator('.fit-meter').locator('xpath=..').getByRole('button').first().click()
const openTall = async (page) => {
  await page.waitForTimeout(300)
  await page.setViewportSize({ width: page.viewportSize().width, height: 3000 })
}
const palette = async (page) => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').waitFor()
}
const plan = async (page) => {
  await page.locator('.notice-action button').click()
  await page.locator('.tabs-companies').waitFor()
}
const account = async (page) => {
  await openDetail(page)
  await click(page, 'Full view, with timeline')
  await page.locator('.timeline-line').first().waitFor()
}
const inDialog = async (page, button) => {
  await button.click()
  await page.getByRole('dialog').waitFor()
}
const template = (page) => inDialog(page, page.getByRole('button', { name: /^Template/ }))
const interview = (page) => inDialog(page, page.getByRole('button', { name: /interview/i }).first())
/** Opens a person and their persona card. */
const persona = async (page) => {
  await page.locator('.person-head').first().click()
  await page.getByRole('button', { name: 'Persona' }).click()
}
const industryCodes = async (page) => {
  await page.locator('.own-field summary').first().click()
}
const painPoints = async (page) => {
  await page.locator('.own-field summary').nth(1).click()
}
export const openings = {
  answered,
  template,
  interview,
  persona,
  industryCodes,
  painPoints,
  account,
  group,
  filter,
  weigh,
  palette,
  plan,
}

/** The screenshots: scene, width, language, theme, and actions before the picture. */
export const shots = [
  ...['unread', 'reading', 'no-access', 'gone', 'no-answer', 'refused', 'refused-for-good', 'nothing'].map(
    (scene) => ({ name: `panel-${scene}`, ask: { scene }, ...panel, height: 640 }),
  ),
  ...[
    'new',
    'partial',
    'known',
    'conflict',
    'article',
    'persian',
    'chinese',
    'enormous',
    'enormous-filed',
  ].map((scene) => ({ name: `panel-${scene}`, ask: { scene }, ...panel, whole: true })),
  { name: 'panel-news', ask: { scene: 'news' }, ...panel, whole: true },
  { name: 'panel-news-filed', ask: { scene: 'news-filed' }, ...panel, whole: true },
  {
    name: 'panel-news-fa',
    ask: { scene: 'news-filed', language: 'fa' },
    ...panel,
    theme: 'dark',
    whole: true,
  },
  { name: 'panel-frames', ask: { scene: 'frames' }, ...panel, whole: true },
  { name: 'panel-frames-fa-dark', ask: { scene: 'frames', language: 'fa' }, ...panel, theme: 'dark', whole: true }, // prettier-ignore
  { name: 'panel-new-dark', ask: { scene: 'new' }, ...panel, theme: 'dark', whole: true },
  {
    name: 'panel-conflict-dark-open',
    ask: { scene: 'conflict' },
    ...panel,
    theme: 'dark',
    whole: true,
    then: openRivals,
  },
  { name: 'panel-conflict-open', ask: { scene: 'conflict' }, ...panel, whole: true, then: openRivals },
  { name: 'panel-new-fa', ask: { scene: 'persian-new', language: 'fa' }, ...panel, whole: true },
  { name: 'panel-partial-fa', ask: { scene: 'partial', language: 'fa' }, ...panel, whole: true },
  { name: 'panel-partial-pl', ask: { scene: 'partial', language: 'pl' }, ...panel, whole: true },
  { name: 'panel-partial-ru', ask: { scene: 'partial', language: 'ru' }, ...panel, whole: true },
  { name: 'panel-partial-zh', ask: { scene: 'partial', language: 'zh' }, ...panel, whole: true },
  {
    name: 'panel-refused-fa-dark',
    ask: { scene: 'refused', language: 'fa' },
    ...panel,
    height: 640,
    theme: 'dark',
  },
  { name: 'panel-new-320', ask: { scene: 'new' }, width: 320, whole: true },
  { name: 'panel-new-600', ask: { scene: 'new' }, width: 600, whole: true },
  { name: 'panel-new-compact', ask: { scene: 'new', density: 'compact' }, ...panel, whole: true },
  { name: 'panel-new-forced', ask: { scene: 'new' }, ...panel, forced: true, whole: true },
  {
    name: 'panel-offline',
    ask: { scene: 'fit', logo: LOGO },
    ...panel,
    then: (page) => page.context().setOffline(true),
  },
  {
    name: 'panel-offline-ru-320',
    ask: { scene: 'conflict', language: 'ru' },
    width: 320,
    then: (page) => page.context().setOffline(true),
  },
  { name: 'panel-letter', ask: { scene: 'known' }, ...panel, then: openLetter },
  {
    name: 'panel-letter-fa-320',
    ask: { scene: 'known', language: 'fa' },
    width: 320,
    then: openLetter,
  },
  { name: 'asking', ask: { scene: 'asking' }, width: 1280, height: 1200, then: answered },
  {
    name: 'asking-fa-320',
    ask: { scene: 'asking', language: 'fa' },
    width: 320,
    height: 2000,
    theme: 'dark',
    then: answered,
  },
  {
    name: 'panel-menu',
    ask: { scene: 'known' },
    ...panel,
    then: (page) => page.getByRole('button', { name: 'Export' }).click(),
  },
  {
    name: 'panel-added',
    ask: { scene: 'new' },
    ...panel,
    whole: true,
    then: async (page) => {
      await page.getByRole('button', { name: 'Add to profile' }).click()
      await page.waitForTimeout(400)
    },
  },
  { name: 'panel-fit', ask: { scene: 'fit' }, ...panel, whole: true, then: openFit },
  {
    name: 'panel-fit-fa-dark',
    ask: { scene: 'fit', language: 'fa' },
    ...panel,
    theme: 'dark',
    whole: true,
    then: openFit,
  },
  { name: 'panel-fit-unfiled', ask: { scene: 'fit-unfiled' }, width: 320, whole: true, then: openFit },
  { name: 'icp-editor', ask: { scene: 'icp' }, ...wide, then: openTall },
  {
    name: 'icp-editor-pl-dark',
    ask: { scene: 'icp', language: 'pl' },
    ...wide,
    theme: 'dark',
    then: openTall,
  },
  { name: 'icp-editor-fa', ask: { scene: 'icp', language: 'fa' }, width: 420, height: 800, then: openTall },
  { name: 'icp-none', ask: { scene: 'icp-none' }, ...wide },
  {
    name: 'icp-drop-one',
    ask: { scene: 'icp-full' },
    ...wide,
    then: (page) =>
      page
        .getByRole('button', { name: /Any field|any other field/ })
        .last()
        .click(),
  },
  {
    name: 'icp-customers',
    ask: { scene: 'icp-none' },
    ...wide,
    then: async (page) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: /from my customers/ }).click(),
      ])
      const rows = Array.from({ length: 120 }, (_, at) =>
        [
          ['Pumps', 'Valves', 'Steel'][at % 5] ?? 'Trade',
          ['Germany', 'Poland'][at % 3] ?? 'France',
          20 + at * 4,
          `${at + 1}00000 EUR`,
        ].join(','),
      )
      await chooser.setFiles({
        name: 'customers.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(['Industry,Country,Employees,Annual Revenue', ...rows].join('\n')),
      })
      await page.waitForTimeout(500)
    },
  },
  { name: 'workspace-empty', ask: { scene: 'empty' }, ...wide },
  { name: 'workspace-table', ask: { scene: 'table' }, ...wide },
  { name: 'workspace-table-dark', ask: { scene: 'table' }, ...wide, theme: 'dark' },
  { name: 'workspace-table-fa', ask: { scene: 'table', language: 'fa' }, ...wide },
  { name: 'workspace-table-compact', ask: { scene: 'table', density: 'compact' }, ...wide },
  { name: 'workspace-detail', ask: { scene: 'table' }, ...wide, then: openDetail },
  {
    name: 'workspace-detail-fa-dark',
    ask: { scene: 'table', language: 'fa' },
    ...wide,
    theme: 'dark',
    then: openDetail,
  },
  { name: 'workspace-detail-enormous', ask: { scene: 'table-enormous' }, ...wide, then: openDetail },
  { name: 'workspace-export', ask: { scene: 'table' }, ...wide, then: openExport },
  {
    name: 'workspace-export-fields',
    ask: { scene: 'table' },
    ...wide,
    then: async (page) => {
      await openExport(page)
      await page.getByRole('button', { name: 'Choose fields' }).click()
    },
  },
  { name: 'workspace-export-fa-dark', ask: { scene: 'table', language: 'fa' }, ...wide, theme: 'dark', then: openExport }, // prettier-ignore
  { name: 'panel-export-320', ask: { scene: 'conflict' }, width: 320, height: 700, then: openExport },
  ...['connections', 'connected', 'exports', 'plan', 'run'].map((scene) => ({
    name: `crm-${scene}`,
    ask: { scene },
    ...wide,
  })),
  { name: 'crm-plan-fa-dark', ask: { scene: 'plan', language: 'fa' }, ...wide, theme: 'dark' },
  {
    name: 'crm-connect',
    ask: { scene: 'connections' },
    ...wide,
    then: (page) => page.locator('.offers button').first().click(),
  },
  { name: 'crm-panel', ask: { scene: 'with-crm' }, ...panel },
  { name: 'dialog-template', ask: { scene: 'known' }, ...panel, then: openings.template },
  { name: 'dialog-interview', ask: { scene: 'known' }, ...panel, then: openings.interview },
  { name: 'dialog-persona', ask: { scene: 'known' }, ...panel, whole: true, then: openings.persona },
  { name: 'dialog-industry-codes', ask: { scene: 'settings' }, ...wide, then: openings.industryCodes },
  { name: 'dialog-pain-points', ask: { scene: 'settings' }, ...wide, then: openings.painPoints },
  { name: 'start', ask: { scene: 'start' }, ...wide },
  { name: 'start-dark', ask: { scene: 'start' }, ...wide, theme: 'dark' },
  { name: 'start-fa', ask: { scene: 'start-done', language: 'fa' }, ...wide },
  { name: 'start-narrow', ask: { scene: 'start' }, width: 400, whole: true },
  { name: 'tabs', ask: { scene: 'tabs' }, ...wide },
  { name: 'tabs-plan', ask: { scene: 'tabs-plan' }, ...wide, then: plan },
  { name: 'analysis', ask: { scene: 'analysis' }, ...wide },
  { name: 'analysis-fa-dark', ask: { scene: 'analysis', language: 'fa' }, ...wide, theme: 'dark' },
  { name: 'account', ask: { scene: 'table' }, ...wide, then: account },
  { name: 'help', ask: { scene: 'help' }, ...wide },
  { name: 'settings', ask: { scene: 'settings' }, ...wide },
  { name: 'palette', ask: { scene: 'table' }, ...wide, then: palette },
  { name: 'palette-panel-fa', ask: { scene: 'new', language: 'fa' }, ...panel, then: palette },
  { name: 'workspace-grouped', ask: { scene: 'table' }, ...wide, then: group },
  { name: 'workspace-filter', ask: { scene: 'table' }, ...wide, then: filter },
  { name: 'workspace-weighed', ask: { scene: 'table' }, ...wide, then: weigh },
  {
    name: 'workspace-weighed-dark',
    ask: { scene: 'table' },
    ...wide,
    theme: 'dark',
    then: weigh,
  },
  {
    name: 'workspace-columns',
    ask: { scene: 'table' },
    ...wide,
    then: (page) => click(page, 'Columns'),
  },
  {
    name: 'import-start',
    ask: { scene: 'table' },
    ...wide,
    then: (page) => page.evaluate(() => (globalThis.location.hash = '#/import')),
  },
  { name: 'import-plan', ask: { scene: 'table' }, ...wide, height: 1100, then: openImport },
  { name: 'import-plan-fa-dark', ask: { scene: 'table', language: 'fa' }, ...wide, height: 1100, theme: 'dark', then: openImport }, // prettier-ignore
  { name: 'import-plan-360', ask: { scene: 'table' }, width: 360, height: 1300, then: openImport },
  { name: 'workspace-narrow', ask: { scene: 'table' }, width: 600, height: 800 },
  {
    name: 'workspace-no-match',
    ask: { scene: 'table' },
    ...wide,
    then: (page) => page.getByRole('searchbox').fill('zzz nothing like it'),
  },
  {
    name: 'workspace-selected',
    ask: { scene: 'table' },
    ...wide,
    then: async (page) => {
      await page.locator('tbody input').nth(1).click()
      await page
        .locator('tbody input')
        .nth(4)
        .click({ modifiers: ['Shift'] })
    },
  },
  {
    name: 'workspace-deleted',
    ask: { scene: 'table' },
    ...wide,
    then: async (page) => {
      await page.locator('tbody input').nth(1).click()
      await page.getByRole('button', { name: 'Delete' }).click()
      await page.waitForTimeout(300)
    },
  },
  {
    name: 'workspace-shortcuts',
    ask: { scene: 'table' },
    ...wide,
    then: (page) =>
      page
        .locator('h1')
        .click()
        .then(() => page.keyboard.press('?')),
  },
]
