import type { FactWords } from '../../model/index.ts'

// prettier-ignore
export const facts: FactWords = {
  founding: ['(gründeten|eröffneten) wir', 'taten sich', 'schlossen sich', 'zusammenschluss', '(tat|schloss) sich * * zusammen', 'gegründet*', 'gründete(n)?', 'gründung*', 'gründungsjahr', 'ins leben gerufen', 'entstand(en)?', 'entstanden', 'aus der taufe gehoben', 'eröffnete(n)?', 'nahm (den|ihren|seinen) betrieb auf', 'geht (auf das jahr)? * ?zurück', '(startete|begann)(en)?( (im|in))?', 'firmengründ*', 'unternehmensgründ*', 'geburtsstunde', 'aus der * hervorgegangen', 'legte den grundstein', '(nahm|nahmen|begann|begannen) (die |ihre |seine )?(arbeit|tätigkeit|produktion|geschäfte)', 'machte(n)? sich (* )?selbst(st)?ändig', '(gründet|eröffnet|baut) (er|sie|die|der|das|eine|einen|ein)', 'hob(en)? * aus der taufe', 'fing(en)? (alles )?an', 'geschichte (* )?(beginnt|begann|startet|startete|reicht|geht)', 'machte(n)? sich', 'selbst(st)?ändig(keit)?', 'reich(t|en) (bis|zurück)( (ins|in das|auf das|zum))?( jahr)?', 'erst(e|en|er) (werkstatt|backstube|schmiede)', 'grundstein', 'handelsregister eingetragen', 'wurzeln', 'anfänge', 'wag(te|ten) den (schritt|sprung)'],
  begins: ['(startete|eröffnete|baute|begann)(n|en)?( mit)?'],
  since: ['seit( dem( jahr)?)?', 'seit anno', 'besteht seit', 'est.?', 'anno'],
  exists: ['(besteht|existiert|gibt es|am markt|im familienbesitz|familiengeführt|inhabergeführt)', 'familien(unternehmen|betrieb)', '(tätig|aktiv)'],
  otherYear: ['trat', 'eintritt', 'absolvi*', 'studi*', 'arbeitet*', 'ausgezeichnet', 'auszeichnung', 'copyright', 'alle rechte', 'übernahm', 'übernommen', 'niederlassung*', 'zweigstelle*', 'tochter*', 'standort*', 'wechselte', 'geleitet', 'leitet', 'geführt (von|wird)', 'zertifizier*', 'mitglied * * *', 'patent*', 'warenzeichen', 'eingetragen', 'iso', 'auf dem markt', 'in zweiter generation', 'führt', 'lieferant*', 'kunde*'],
  aspect: ['(auch|ebenfalls|zudem|zusätzlich|außerdem|ferner)', '(iso|zertifiziert|zertifizierung|akkreditiert)', '(börse*|*notiert)', '(erhältlich|im programm|im handel|lieferbar|geöffnet)', 'mitglied', 'im (vorstand|aufsichtsrat|beirat|verwaltungsrat|unternehmen|team|haus)', 'in der (firma|geschäftsleitung|geschäftsführung)'],
  employs: ['beschäftig(t|en|te|ten)', '(team|belegschaft) (von|aus|mit)', 'belegschaft( von)?', 'mitarbeiterzahl( (von|liegt bei|beträgt))?', 'arbeiten( heute| derzeit| inzwischen)?'],
  counts: ['wir sind( (ein|eine|rund|etwa|inzwischen|heute|mittlerweile))?', 'zähl(t|en)', 'gibt( es)?', 'vereint', 'betrieb mit'],
  inAll: ['insgesamt', 'gesamt', 'zusammen', 'weltweit', 'konzernweit', 'in summe', 'alles in allem'],
  staff: ['mitarbeiter(n|innen)?', 'mitarbeiterinnen und mitarbeiter(n)?', 'mitarbeitende(n|r)?', 'beschäftigte(n|r)?', 'angestellte(n|r)?', 'kolleg*', 'beschäftigten', 'arbeitsplätze(n)?', 'köpfige* (team|belegschaft)', 'menschen( an| in| bei uns)?', 'kolleginnen und kollegen'],
  heads: ['fachkräfte(n)?', 'spezialist*', 'expert*', 'köpfe(n)?', 'profis', 'ingenieur*', 'leute(n)?', 'menschen', 'personen'],
}
