import type { FactWords } from '../../model/index.ts'
import { numeralRows } from './numerals.ts'

// prettier-ignore
export const facts: FactWords = {
  founding: ['(gründeten|eröffneten) wir', 'taten sich', 'schlossen sich', 'zusammenschluss', '(tat|schloss) sich * * zusammen', 'gegründet*', 'gründete(n)?', 'gründung*', 'gründungsjahr', 'ins leben gerufen', 'entstand(en)?', 'entstanden', 'aus der taufe gehoben', 'eröffnete(n)?', 'nahm (den|ihren|seinen) betrieb auf', 'geht (auf das jahr)? * ?zurück', '(startete|begann)(en)?( (im|in))?', 'firmengründ*', 'unternehmensgründ*', 'geburtsstunde', 'aus der * hervorgegangen', 'legte den grundstein', '(nahm|nahmen|begann|begannen) (die |ihre |seine )?(arbeit|tätigkeit|produktion|geschäfte)', 'machte(n)? sich (* )?selbst(st)?ändig', '(gründet|eröffnet|baut) (er|sie|die|der|das|eine|einen|ein)', 'hob(en)? * aus der taufe', 'fing(en)? (alles )?an', 'geschichte (* )?(beginnt|begann|startet|startete|reicht|geht)', 'machte(n)? sich', 'selbst(st)?ändig(keit)?', 'reich(t|en) (bis|zurück)( (ins|in das|auf das|zum))?( jahr)?', 'erst(e|en|er) (werkstatt|backstube|schmiede)', 'grundstein', 'handelsregister eingetragen', 'wurzeln', 'anfänge', 'wag(te|ten) den (schritt|sprung)'],
  begins: ['(startete|eröffnete|baute|begann)(n|en)?( mit)?'],
  since: ['seit( dem( jahr)?)?', 'seit anno', 'besteht seit', 'est.?', 'anno'],
  exists: ['(besteht|existiert|gibt es|am markt|im familienbesitz|familiengeführt|inhabergeführt)', 'familien(unternehmen|betrieb)', '(tätig|aktiv)'],
  otherYear: ['trat', 'eintritt', 'absolvi*', 'studi*', 'arbeitet*', 'ausgezeichnet', 'auszeichnung', 'copyright', 'alle rechte', 'übernahm', 'übernommen', 'niederlassung*', 'zweigstelle*', 'tochter*', 'standort*', 'wechselte', 'geleitet', 'leitet', 'geführt (von|wird)', 'zertifizier*', 'mitglied * * *', 'patent*', 'warenzeichen', 'eingetragen', 'iso', 'auf dem markt', 'in zweiter generation', 'führt', 'lieferant*', 'kunde*'],
  aspect: ['(auch|ebenfalls|zudem|zusätzlich|außerdem|ferner)', '(iso|zertifiziert|zertifizierung|akkreditiert)', '(börse*|*notiert)', '(erhältlich|im programm|im handel|lieferbar|geöffnet)', 'mitglied', 'im (vorstand|aufsichtsrat|beirat|verwaltungsrat|unternehmen|team|haus)', 'in der (firma|geschäftsleitung|geschäftsführung)'],
  employs: ['beschäftig(t|en|te|ten)', '(team|belegschaft) (von|aus|mit)', 'belegschaft( von)?', 'mitarbeiterzahl( (von|liegt bei|beträgt))?', 'arbeiten( heute| derzeit| inzwischen)?', '(belegschaft|team|mannschaft) (umfasst|zählt|besteht aus)', '(mannschaft|crew|belegschaft|team) (von|aus|mit)', 'bei uns (arbeiten|sind)'],
  counts: ['wir sind( (ein|eine|rund|etwa|inzwischen|heute|mittlerweile))?', 'zähl(t|en)', 'gibt( es)?', 'vereint', 'betrieb mit', 'sind( (wir|heute|inzwischen))?', 'wir sind zu'],
  inAll: ['insgesamt', 'gesamt', 'zusammen', 'weltweit', 'konzernweit', 'in summe', 'alles in allem', 'von insgesamt'],
  staff: ['mitarbeiter(n|innen)?', 'mitarbeiterinnen und mitarbeiter(n)?', 'mitarbeitende(n|r)?', 'beschäftigte(n|r)?', 'angestellte(n|r)?', 'kolleg*', 'beschäftigten', 'arbeitsplätze(n)?', 'köpfige* (team|belegschaft)', 'menschen( an| in| bei uns)?', 'kolleginnen und kollegen', 'vollzeitstellen', 'vollzeitkräfte(n)?', 'vollzeitäquivalente(n)?', 'ftes?', 'köpfige* *', 'leute(n)? (arbeiten|bei uns)', 'frauen und männer(n)?', 'männer(n)? und frauen', 'mann belegschaft', 'personen (starke|bei uns)'],
  heads: ['fachkräfte(n)?', 'spezialist*', 'expert*', 'köpfe(n)?', 'profis', 'ingenieur*', 'leute(n)?', 'menschen', 'personen'],
  sized: ['(unternehmen|firmen|betriebe(n)?|arbeitgeber|organisationen|kunden|kmu|teams|mittelständler) (mit|ab|von|zwischen|bis)( (zu|mehr als|mindestens|rund|über|unter))?', 'bis zu', 'ab', 'maximal', 'höchstens'],
  guests: ['(teilnehm*|besucher*|gäste*|schüler*|student*|studierende*|kund(e|en|in|innen)|nutzer*|anwender*|abonnent*|leser*|patient*|bewohner*|bewerb*|aussteller*|lizenz*|plätze|ehrenamtliche*|stellen|vakanzen|kinder*|haushalte*)', '(offene|neue|weitere|zusätzliche)n? (stellen|mitarbeiter*|mitarbeitende*|kolleg*|arbeitsplätze*|jobs|positionen|leute)', '(schafft|schaffen)'],
  doing: ['(nahmen|nehmen|nahm|teilgenommen|teilnehmen)', '(besuch(en|ten|t)|besucht|angemeldet|vertrauen|entlassen|einstellen|suchen|verletzt|kamen)'],
  partOf: ['(*abteilung|niederlassung|zweigstelle|filiale|geschäftsstelle|zweigniederlassung|tochtergesellschaft|außenstelle|(vertriebs|support|entwicklungs|service|marketing|design|it )team|büro in)', 'forschung und entwicklung', '(du|sie) (leitest|führst|leiten|führen|verantwortest|verantworten)', '(leitung|führung) (eines|von)'],
  once: ['(begann|begonnen|startete|gestartet|starteten|begannen|gegründet) mit', '(damals|anfangs|zu beginn|ursprünglich|zunächst|seinerzeit)', '(hatten|hatte|waren|war|zählte|arbeiteten)'],
  now: ['(heute|derzeit|inzwischen|mittlerweile|aktuell|momentan|jetzt|gegenwärtig)', 'geworden'],
  group: ['(der|die|dem|den|das)( *)? (konzern|gruppe|holding|unternehmensgruppe|firmengruppe|muttergesellschaft|mutterkonzern)', 'konzernweit', 'gruppenweit', 'konzern', 'konsolidiert'],
  revenue: ['(jahres|gesamt|netto|konzern|gruppen|export|brutto|honorar)?umsatz(es|e|erlöse|erlösen|volumen)?', 'umsätze(n)?', '*umsatz', 'erlöse(n)?', 'gesamtleistung', 'jahresleistung'],
  profit: ['gewinn(s|e|es)?', '*überschuss(es)?', 'ebitda?', '(betriebs|jahres|konzern|netto)ergebnis(ses)?'],
  loss: ['(jahres|netto|betriebs)?(verlust|fehlbetrag)(s|e|es)?'],
  numerals: numeralRows({
    ones: ['ein', '(zwei|zweit|zweien)', '(drei|dritt|dreien)', '(vier|viert|vieren)', '(fünf|fünft|fünfen)', '(sechs|sechst|sechsen)', '(sieben|siebt)', '(acht|achten)', '(neun|neunt)', '(zehn|zehnt)', 'elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'],
    tens: ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'],
    joined: (ten, one) => `${one}und${ten}`,
    more: ['6 (ein )?halbes dutzend', '12 ein dutzend', '24 zwei dutzend', '100 (ein)?hundert', '120 (ein)?hundertzwanzig', '150 (ein)?hundertfünfzig', '200 zweihundert', '250 zweihundertfünfzig', '300 dreihundert', '400 vierhundert', '500 fünfhundert'],
  }),
}
