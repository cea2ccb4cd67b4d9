import type { Translation } from '../messages.ts'

export default {
  'letter.write': '{name} über die eigenen Daten schreiben',
  'letter.kind': 'Brief',
  'letter.language': 'Sprache des Briefs',
  'letter.access': 'Alles, was gespeichert ist',
  'letter.confirm': 'Bitte um Bestätigung',
  'letter.survey': 'Link zu einer Umfrage',
  'letter.form': 'Adresse Ihres Formulars, mit {mark} an der Stelle des Codes',
  'letter.formWanted':
    'Geben Sie eine Adresse ein, die mit https:// beginnt und {mark} enthält. Der Code sagt Ihnen, wer geantwortet hat, und sonst niemandem etwas.',
  'letter.copy': 'Text kopieren',
  'letter.save': 'Als Datei speichern',
  'letter.hello': 'Guten Tag {name},',
  'letter.access.intro':
    'hier steht alles, was ich über Sie gespeichert habe, Stand {date}. Bei jedem Wert steht, woher er kommt und wann er gesehen wurde.',
  'letter.confirm.intro':
    'ich möchte nur Richtiges über Sie speichern. Würden Sie diese Zeilen bis {date} durchsehen und mit dem richtigen Wert antworten, wo einer falsch ist?',
  'letter.survey.intro':
    'würden Sie bis {date} ein paar Fragen beantworten? {link} Die Adresse enthält einen Code und nichts über Sie.',
  'letter.typed': 'von Hand eingegeben',
  'letter.seen': 'gesehen {first} bis {last}',
  'letter.struck': 'gestrichen',
  'letter.went': 'Wohin es gesendet wurde',
  'letter.wentNowhere': 'von diesem Rechner an kein CRM',
  'letter.notice': 'Hinweis auf die Speicherung',
  'letter.notice.intro':
    'ich habe die unten genannten beruflichen Kontaktdaten von Ihnen aus öffentlichen Quellen gespeichert und informiere Sie darüber, wie es das Datenschutzrecht verlangt. Stand {date}:',
  'letter.purpose': 'Wozu',
  'letter.purpose.usual':
    'um zu prüfen, ob unser Angebot Ihrem Unternehmen nützt, und mit Ihnen darüber zu sprechen',
  'letter.details': 'Welche Angaben',
  'letter.keptUntil': 'Gespeichert bis',
  'letter.sources': 'Woher sie stammen',
  'letter.purposeOwn': 'Wozu, in Ihren Worten (leer: die üblichen Worte in der Sprache des Briefs)',
  'letter.markSent': 'Heute als gesendet vermerken',
  'letter.sentOn': 'Gesendet am {date}: {kind}',
  'field.person.letter': 'Gesendete Briefe',
  'letter.rights':
    'Sie können es jederzeit berichtigen oder löschen lassen: Eine Antwort auf diese Nachricht genügt.',
} satisfies Translation
