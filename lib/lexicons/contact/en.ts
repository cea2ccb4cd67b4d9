import type { ContactWords } from '../../model/index.ts'

// prettier-ignore
export const contact: ContactWords = {
  callOn: ['(call|phone|ring|dial|telephone|text)( us| our office| me)?( today| now| free| directly)?( on| at)?', '(reach|contact) (us|me)( by (tele)?phone)?( on| at)', 'by (tele)?phone( on| at)?', 'give us a (call|ring)( on| at)?'],
  extension: ['ext(n|ension)?.?'],
  upTo: ['(to|through)'],
  further: ['(or|and)'],
  otherNumber: ['(order|article|item|part|model|licen(c|s)e|permit|invoice|case|serial|ref(erence)?|policy)( (no|number|id|ref))?.?', 'd.?u.?n.?s.?( number)?', '(bank )?(account|acct)( (no|number))?.?', 'sort code', 'iban', 'swift( code)?', 'bic', 'routing( (no|number))?.?'],
  registered: ['registered( (office|address|seat|in|at))?', 'legal address'],
  situated: ['located at', '(its |the )?registered (office |address )?(is )?at', '(with|has)( its)?( registered)? (office|seat|headquarters) at', 'situated at', 'whose registered (office|address) is( at)?', 'headquartered at'],
  branch: ['branch(es)?( office)?s?', '(regional|sales|local|satellite|representative|other) offices?', 'warehouses?', 'factor(y|ies)', 'plants?', 'showrooms?', 'depots?'],
  region: ['(state of|county|co.|province of) *'],
}
