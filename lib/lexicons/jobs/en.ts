import type { JobWords } from '../../model/index.ts'

// prettier-ignore
export const jobs: JobWords = {
  advert: ['your profile', 'what you(\'ll| will)? (do|bring)', 'what you(\'ll| will) need', 'who you are', 'must haves?', 'nice to haves?', 'about (the|this) (role|job|position)', 'what we(\'re| are) looking for', 'you(\'ll| will)? (bring|be responsible for)', '(required|essential|desired|desirable) (skills|experience|qualifications)', 'preferred qualifications', 'job (description|requirements|summary)', 'role overview', 'skills and experience', 'key responsibilities'],
  mayBeAdvert: ['requirements', 'qualifications', 'responsibilities', 'your (role|tasks|responsibilities)', '(technology|tech) stack', 'our stack', 'duties'],
  leaving: ['migrat(e|es|ed|ing|ion) (away )?from', '(move|moving|switch|switching|transition|transitioning) (away )?from', '(replace|replaces|replacing|replacement of)', 'decommission*', '(phase|phases|phasing) out', '(retire|retiring|sunsetting)'],
  introducing: ['implement(s|ed|ing|ation|ations)?', 'introduc(e|es|ed|ing|tion)', 'roll(ing)? out', 'rollout', 'migrat(e|es|ed|ing|ion) (in)?to', '(move|moving|switch|switching|transition|transitioning) to', 'set(ting)? up', 'deploy(s|ed|ing|ment|ments)?', 'adopt(ing|ion)'],
  weighing: ['evaluat(e|es|ed|ing|ion)', 'compar(e|ing|ison)', 'select(ing|ion)', 'pilot(s|ing)?', 'assess(ing|ment)?', 'proof of concept', 'trial(s|ling)?'],
  leavingBehind: [],
  introducingBehind: [],
  weighingBehind: [],
  similar: ['or (a )?(similar|comparable|equivalent|other)', 'similar (tools?|systems?|platforms?|software|technolog(y|ies)|solutions?)', 'e.g.?', 'such as', 'for example', 'or the like'],
}
