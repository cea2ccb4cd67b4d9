import type { Page } from 'playwright-core'

type Opening = (page: Page) => Promise<void>
export const openings: {
  readonly answered: Opening
  readonly group: Opening
  readonly filter: Opening
  readonly weigh: Opening
  readonly palette: Opening
  readonly plan: Opening
  readonly account: Opening
  readonly template: Opening
  readonly interview: Opening
  readonly persona: Opening
  readonly industryCodes: Opening
  readonly painPoints: Opening
}
