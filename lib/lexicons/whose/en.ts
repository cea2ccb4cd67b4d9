import type { WhoseWords } from '../../model/index.ts'

// prettier-ignore
export const whose: WhoseWords = {
  we: ['(we|our|ours|us)'],
  itself: ['the (company|group|firm|operator|business|brand|studio|agency|brewery|practice|mill)', '(the|our) (workshop|factory|plant|bakery|foundry|farm|shop)'],
  others: ['(our|key|the|this|their) (client|customer|supplier|partner|reseller|dealer|franchisee)s?', '(client|customer|supplier|partner)s?( (such as|like|include|including))', '(supplied|distributed|delivered|certified|audited|insured|represented) by', '(dealer|distributor|reseller|agent|representative) (of|for)', 'member of', 'neighbo(u)?rs?'],
  things: ['(product |model )?(range|collection|series|line ?up|product line|sub ?brand|label|edition|recipe)s?', '(programme|program|scheme|award|foundation stone|fund|academy|museum)', '(app|platform|website|web ?shop|online shop|tool|feature|version|model)'],
  bodies: ['(foundation|association|guild|union|federation|society|club|trust)'],
  places: ['(warehouse|plant|hall|workshop|branch|showroom|depot|department|laboratory|lab|site|wing|unit|farm|house)'],
  at: ['(in|at|near|of)'],
  article: ['(a|an|the)'],
  and: ['(and|&|as well as)'],
  verb: ['(was|were|is|has|have|had|employs|operates|makes|runs)'],
  clause: ['(founded|established|created|started|opened|which|who|whose)'],
  company: [],
  service: ['(web ?)?(host|hosting|hoster)', 'host(ed)? by', 'supervisory authority', 'regulat(or|ed by)', 'ombudsman', '(alternative )?dispute resolution', 'arbitration', 'mediation', 'data protection (officer|authority|commissioner)', '(photo|picture|image) credits?', 'photography', 'credits', '(recruitment agency|friends of|(our )?friends|courier|carrier|delivery partner|shipping company|payment provider|registrar|transfer agent|auditors?|bankers?|solicitors?|insurers?|insurance)', '(delivered|shipped|shipping|delivery|insured|audited) by', 'taxis?', 'share registr(y|ar)', 'services? (of|from)', 'analytics provider'],
  outsiders: ['(information|data protection|privacy) commissioner( s)?( office)?', '(data protection|supervisory|regulatory|market) (authority|agency|body)', 'ombuds(man|person)', '(financial conduct authority|ofcom|ofgem|ofwat|trading standards|citizens advice|better business bureau|federal trade commission|coast ?guard|police|fire brigade|emergency services|poisons? (centre|center))', 'external (data protection|safety|compliance) officer', '(manufacturer|factory)( s)? (hotline|help ?line|support)', 'call the (factory|manufacturer)'],
  madeBy: ['(web ?)?(site )?(design(ed)?|developed|created|built|crafted|made) (by|with)', '(web ?)?site (by|design)', 'website( design)?', 'web ?design', 'design', 'powered by', 'theme( by)?', 'template( by)?'],
  rights: ['all rights? reserved'],
  smallPrint: ['(impressum|datenschutz|icp|p.? ?iva|nip|imprint|privacy|terms|cookies?|sitemap|legal notice|company (no|number)|registered (in|no)|vat|accessibility)'],
  tradeNameOf: ['(trading|trade|business) name of', '(trademark|brand|division) of', '(owned and )?operated by', 'published by', '(is|are) owned by', '(website|site|shop|store) of', '(product|service|project|trading style|registered trade ?mark) of', 'run by', '(the )?(data )?controller is', 'legal entity', 'registered (company )?name', 'd.?b.?a.? of', '(refers?|means?) to?', 'brought to you by', 'between you and', '(provided|sold|offered|supplied) by', 'trading style of', '(contract|agreement) (is )?with'],
  tradingAs: ['trading as', 't/a', 'doing business as', 'd.?b.?a.?'],
  definedAs: ['here(in)?after( referred to as| called)?', 'referred to as', '(the|collectively)'],
  party: ['(the )?(company|website|site|services?|we|us|provider|operator|owner|controller|seller|our)'],
  greeting: ['welcome', 'official', 'home ?page', 'website'],
  institutions: [],
}
