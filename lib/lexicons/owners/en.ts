import type { OwnerWords } from '../../model/index.ts'

// prettier-ignore
export const owners: OwnerWords = {
  after: ['(acquired|bought|taken over|purchased) by', 'subsidiary of', 'owned by', '(part|member|company|division|brand|unit|affiliate|business) of', 'belong(s|ing)? to', 'sold to', 'under the umbrella of', '(our|its|the) (parent|owner) (company)? is', 'joined', 'member (company)? of', '(our|its|the|ultimate) (parent|holding|owning) (company|group),? (is )?', '(parent|holding) company:', '(majority|sole|main|largest|principal) (shareholder|owner|stakeholder|investor) (is|:)', '(majority|wholly|fully|jointly|partly) owned by', '(acquired|bought|purchased|taken over) * * ?* ?* ?by', '(became|becoming|become) (a )?(part|member|subsidiary) of', 'brought into', '(held|controlled) by'],
  afterPassive: [],
  before: ['(group)? (company|subsidiary)'],
  buys: ['(has |have )?(acquired|bought|purchased|taken over)', 'took over', '(acquires|buys)', 'completed (the|its) (acquisition|purchase) of'],
  not: ['no longer', '(is|are|was|were) (not|never)', 'never', 'talks', 'to be (acquired|bought|sold|taken over)', '(plans|planned|intends|wants|hopes|failed) to', 'formerly', 'until', '(would|could|might|may) be', '(rejected|withdrew|collapsed)', '(previously|once|used to)', '(independent|not part) of', '(spun|split) (off|out) (from|of)'],
  groups: ['group', 'holding(s)?', 'corporation', 'family', 'capital', 'partners', 'ventures', 'equity', 'industries', 'investments', 'fund'],
  surely: ['own(ed|s)', 'acquir*', 'bought', 'purchas*', 'subsidiar*', 'sold', 'taken over', 'parent*', 'holding', 'shareholder', 'owner', 'controlled', 'held'],
  generic: ['compan(y|ies)', 'firm(s)?', 'business(es)?', 'division', 'group', 'holding', 'enterprise'],
  ours: [],
  ends: [],
}
