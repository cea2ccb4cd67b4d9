import type { JobWords } from '../../model/index.ts'

// prettier-ignore
export const jobs: JobWords = {
  advert: ['(dein|ihr|euer) profil', '(deine|ihre|eure) (aufgaben|qualifikation(en)?|mission|skills)', 'das (bringst du|bringen sie) mit', 'was (du mitbringst|sie mitbringen)', 'das erwartet (dich|sie)', 'das (zeichnet dich|zeichnet sie) aus', 'anforderungsprofil', 'stellenbeschreibung', '(wen|was) wir suchen', 'was wir erwarten', 'womit du überzeugst'],
  mayBeAdvert: ['anforderungen', 'qualifikation(en)?', 'aufgaben(gebiet|bereich)?', 'voraussetzungen', 'verantwortlichkeiten', 'unser (tech )?stack'],
  leaving: ['ablösung', 'weg von', 'migration von', '(umstieg|wechsel|umstellung|abkehr) von', 'ersatz (von|für|des)', 'abschaltung', 'ersetzen'],
  introducing: ['einführ(ung|en)', 'implementier(en|ung)', 'rollout', 'roll out', 'ausrollen', 'aufbau', 'migration (auf|nach|zu)', '(umstieg|umstellung|wechsel) auf', 'inbetriebnahme'],
  weighing: ['evaluier(en|ung)', 'evaluation', 'auswahl', 'vergleich', 'bewertung', 'pilotierung'],
  leavingBehind: [],
  introducingBehind: [],
  weighingBehind: [],
  similar: ['oder (ähnlich|vergleichbar|gleichwertig)*', 'z.? ?b.?', 'zum beispiel', 'beispielsweise', 'o.? ?ä.?', '(ähnlich|vergleichbar)* (tools?|systeme?n?|programme?n?|software|lösungen)'],
}
