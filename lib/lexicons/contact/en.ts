import type { ContactWords } from '../../model/index.ts'

// prettier-ignore
export const contact: ContactWords = {
  callOn: ['(call|phone|ring|dial|telephone|text)( us| our office| me)?( today| now| free| directly)?( on| at)?', '(reach|contact) (us|me)( by (tele)?phone)?( on| at)', 'by (tele)?phone( on| at)?', 'give us a (call|ring)( on| at)?'],
  upTo: ['(to|through)'],
  further: ['(or|and)'],
  otherNumber: ['(order|article|item|part|model|licen(c|s)e|permit|invoice|case|serial|ref(erence)?|policy)( (no|number|id|ref))?.?', 'd.?u.?n.?s.?( number)?', '(bank )?(account|acct)( (no|number))?.?', 'sort code', 'iban', 'swift( code)?', 'bic', 'routing( (no|number))?.?'],
  registered: ['registered( (office|address|seat|in|at))?', 'legal address'],
  situated: ['located at', '(its |the )?registered (office |address )?(is )?at', '(with|has)( its)?( registered)? (office|seat|headquarters) at', 'situated at', 'whose registered (office|address) is( at)?', 'headquartered at'],
  branch: ['branch(es)?( office)?s?', '(regional|sales|local|satellite|representative|other) offices?', 'warehouses?', 'factor(y|ies)', 'plants?', 'showrooms?', 'depots?'],
  region: ['(state of|county|co.|province of|district of) *( *)?', '*( *)? (prefecture|province|county|region|voivodeship|oblast)', 'woj. *', '(new |west |south |north |east )?*shire', '(alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new jersey|new mexico|(north|south) (carolina|dakota)|ohio|oklahoma|oregon|pennsylvania|rhode island|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming)', '(kent|essex|(east |west )?sussex|surrey|norfolk|suffolk|devon|cornwall|somerset|dorset|cumbria|greater (manchester|london)|merseyside|west midlands|tyne (and|&) wear|powys|gwynedd|dyfed|gwent|clwyd|ceredigion|fife|rutland|northumberland|middlesex|(mid |south |west )?glamorgan|isle of (wight|man|anglesey)|argyll)', '((uttar|andhra|madhya|himachal|arunachal) pradesh|bihar|chhattisgarh|gujarat|haryana|jharkhand|karnataka|kerala|maharashtra|odisha|punjab|rajasthan|sikkim|tamil nadu|telangana|uttarakhand|west bengal|m.p.|u.p.|t.n.|a.p.)', '(ontario|quebec|québec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland( and labrador)?)', '(new south wales|queensland|tasmania|(south|western) australia)', '(kowloon|new territories|n.t.)'],
  extension: ['ext', 'extn', 'extension'],
}
