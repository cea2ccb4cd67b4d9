import type { TradeWords } from '../../model/index.ts'

// prettier-ignore
export const trade: TradeWords = {
  dealer: ['(partner|rivenditore|distributore|concessionario|integratore|rappresentante|agente|agenzia)( (ufficiale|certificat(o|a)|autorizzat(o|a)|esclusiv(o|a)|tecnologico|gold|silver|platinum|commerciale))?', '(società|agenzia|azienda) (certificata|partner)', '(solution|gold|silver)? partner', 'centro (assistenza )?autorizzato', 'partnership con', 'collaborazione con'],
  client: ['siamo (clienti|utenti) (di|della|del)', '(come|in qualità di) client(e|i) (di|della|del)', 'abbiamo scelto', 'la nostra scelta'],
  noTrade: ['(trova|trovate|diventa|diventare|cerca|cerchiamo|contatta|scegli|scegliere un)', '(programma|portale|rete) partner', 'ex', 'non (è|siamo)( più)?', '(il )?nostr(o|i|a) (cliente|clienti|partner|fornitore)', 'suo', 'loro', 'vostro', 'tramite un', 'alternativa', 'concorrent(e|i)', 'cos\'è', 'come diventare'],
}
