import type { OwnerWords } from '../../model/index.ts'

// prettier-ignore
export const owners: OwnerWords = {
  after: ['(acquired|bought|taken over|purchased) by', 'subsidiary of', 'owned by', '(part|member|company|division|brand|unit|affiliate|business) of', 'belong(s|ing)? to', 'sold to', 'under the umbrella of', '(our|its|the) (parent|owner) (company)? is', 'joined', 'member (company)? of'],
  afterPassive: [],
  before: ['(group)? (company|subsidiary)'],
  buys: ['(has |have )?(acquired|bought|purchased|taken over)', 'took over', '(acquires|buys)', 'completed (the|its) (acquisition|purchase) of'],
  not: ['no longer', '(is|are|was|were) (not|never)', 'never', 'talks', 'to be (acquired|bought|sold|taken over)', '(plans|planned|intends|wants|hopes|failed) to', 'formerly', 'until', '(would|could|might|may) be', '(rejected|withdrew|collapsed)'],
  groups: ['group', 'holding(s)?', 'corporation', 'family', 'capital', 'partners', 'ventures', 'equity'],
  surely: ['own(ed|s)', 'acquir*', 'bought', 'purchas*', 'subsidiar*', 'sold', 'taken over'],
  generic: ['compan(y|ies)', 'firm(s)?', 'business(es)?', 'division', 'group', 'holding', 'enterprise'],
  ours: [],
  ends: [],
}
