import type { PeopleWords } from '../../model/index.ts'

// prettier-ignore
export const people: PeopleWords = {
  appoints: ['appoint(s|ed|ing|ment|ments)?', 'names', 'named', 'naming', 'elect(s|ed|ing|ion)', 'promot(es|ed|ing|ion)', 'hires', 'hired', 'recruits', 'recruited', 'joins', 'joined', 'joining', 'welcomes', 'welcomed', 'brings in', 'brought in', 'takes over', 'took over', 'taking over', 'becomes', 'become', 'becoming', 'steps up', 'stepped up', 'takes up', 'assumes', 'assumed', 'takes the helm', 'is succeeded by'],
  into: ['is', 'was', 'is also', 'joined as', 'as', 'to', 'becomes', 'became', 'will become', 'has become', 'to become', 'to the (position|post|role|office) of', 'in the (position|post|role) of', 'to be', 'to serve as', 'takes over as', 'took over as', 'steps up (as|to)', 'assumes the (position|post|role) of', 'takes up the (position|post|role) of', '(was|is|been|were|are)? (appointed|named|elected|promoted)( as| to)?'],
  postEnds: [],
  whomEnds: [],
  elsewhere: ['where'],
  byline: ['(words |text |story |article |guest post )?by', 'written by', 'posted by', 'published by', 'edited by', 'photo(s)?( by)?', 'photography( by)?', 'picture(s)? by', 'credit(s)?', 'copyright', 'guest author', 'hosted by', 'about the author', 'author'],
  until: ['until', 'till', 'up to', 'through'],
  kin: ['((great )?grand)?(son|daughter|children) of', '(nephew|niece|widow|heir|heirs|descendant|descendants|death|passing|memory|legacy) of'],
  founders: ['(co )?founders'],
  owners: ['(co )?owners'],
  notice: ['press release', '(media|news) release', 'announcement', 'notice', 'regulatory news', 'ad hoc( announcement)?'],
  invites: ['e ?mail( to)?', 'call', 'contact', 'meet( with)?', 'message', 'ask', 'write( to)?', 'text', 'follow', 'connect( with)?', 'chat( with)?', 'about', 'book', 'view', 'read', 'hear( from)?'],
  ours: ['of (the |our )?(company|group|firm|board|association|organi(s|z)ation|institute)'],
  found: ['(search )?results?', 'match(es)?', '(profiles|listings|entries) found', 'found'],
  buys: ['add to (cart|basket|bag|trolley)', 'buy now', 'pre ?order( now)?'],
  heldBefore: ['(previous|former|prior|old|outgoing) (post|position|role|title|office)', 'current (post|position|role)', 'previously'],
}
