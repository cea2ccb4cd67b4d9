import type { Translation } from '../messages.ts'

export default {
  'settings.privacy': 'Datenschutz',
  'privacy.keep': 'Personen speichern für',
  'privacy.days': '{days, plural, one {# Tag} other {# Tage}}',
  'privacy.keepWords':
    'Die Frist beginnt mit dem Tag, an dem eine Person zum ersten Mal hinzugefügt wurde. Erneutes Lesen oder Bearbeiten startet sie nicht neu. Ist sie abgelaufen, steht die Person in keinem Export mehr.',
  'privacy.keepLocked': 'Ihr Unternehmen erlaubt höchstens {days}.',
  'privacy.changed': 'Zuletzt geändert: {when}',
  'privacy.overdue':
    '{count, plural, one {Die Frist von # Person ist abgelaufen} other {Die Frist von # Personen ist abgelaufen}}',
  'privacy.noneOverdue': 'Niemand ist länger gespeichert.',
  'privacy.forgetAll': 'Alle vergessen',
  'privacy.forgetWords':
    'Alles über diese Person wird gelöscht: aus dem Profil, aus dem Änderungsverlauf, aus den Exportdaten. Das lässt sich nicht rückgängig machen.',
  'privacy.forgetNever': 'Und diese Person nie wieder erfassen',
  'privacy.forget': 'Vergessen',
  'privacy.forgetName': '{name} vergessen',
  'privacy.never': 'Nie lesen oder speichern',
  'privacy.neverWords':
    'Websites auf dieser Liste werden nicht gelesen. Mailadressen einer Domain und Personen darauf werden auf jeder Seite, in jeder Datei und bei jedem Import ausgelassen. Von Personen wird nur ein Hashwert gespeichert.',
  'privacy.domain': 'Domain',
  'privacy.kind': 'Was',
  'privacy.kind.site': 'Website',
  'privacy.kind.mailDomain': 'Mailadressen',
  'privacy.kind.person': 'Eine Person von {about}',
  'privacy.add': 'Auf die Liste setzen',
  'privacy.remove': 'Von der Liste nehmen: {about}',
  'privacy.noDomain': 'Schreiben Sie eine Domain, etwa firma.example.',
  'done.forgotten': '{name} ist vergessen',
  'done.forgottenMany': '{count, plural, one {# Person ist vergessen} other {# Personen sind vergessen}}',
  'done.neverAdded': '{about} steht auf der Liste',
  'done.neverRemoved': '{about} steht nicht mehr auf der Liste',
  'done.retention': 'Speicherfrist für Personen: {days}',
} satisfies Translation
