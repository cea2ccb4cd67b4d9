import type { Translation } from '../messages.ts'

export default {
  'panel.title': 'Dossier',
  'panel.settings': 'Einstellungen',
  'panel.allSettings': 'Alle Einstellungen…',
  'panel.density.comfortable': 'Hohe Zeilen',
  'panel.density.compact': 'Niedrige Zeilen',
  'panel.shortcuts': 'Tastenkürzel',
  'page.title': 'Diese Seite',
  'page.company': 'Firma',
  'page.people': 'Ansprechpartner',
  'page.technologies': 'Technologien',
  'page.possible': 'Weniger sicher',
  'page.possibleHint': 'Nur Vorschläge. Sie zählen erst, wenn Sie sie übernehmen.',
  'page.showOnPage': 'Auf der Seite zeigen',
  'page.notVisible': 'Nicht im sichtbaren Text. Es stammt aus dem Code der Seite: {quote}',
  'page.reading': '{host} wird gelesen…',
  'page.slow': '{host} wird noch gelesen. Die Seite lädt langsam.',
  'page.more':
    '{count, plural, one {# Wert erschien} other {# Werte erschienen}} erst nach dem Laden der Seite. Unten enthalten.',
  'page.frames':
    '{count, plural, one {Ein Teil dieser Seite steht in einem eigenen Frame} other {Teile dieser Seite stehen in # eigenen Frames}}',
  'page.frames.read': 'Auch die Frames lesen',
  'page.frames.inVain':
    'Die Seite hat nicht geantwortet. Laden Sie sie neu und versuchen Sie es noch einmal.',
  'page.kind.platform':
    'Diese Website führt Seiten vieler Firmen. Prüfen Sie, ob die richtige Firma erkannt ist.',
  'page.kind.article':
    'Ein Artikel, nicht die eigene Website der Firma. Personen sind aufgeführt, aber nicht angehakt.',
  'page.kind.placeholder':
    'Das sieht nach einer unfertigen Vorlage aus. Behandeln Sie die Angaben mit Vorsicht.',
  'page.nothing.title': 'Keine Firmenangaben auf dieser Seite',
  'page.nothing.words': 'Versuchen Sie es mit „Über uns“, „Team“, „Kontakt“ oder „Impressum“.',
  'page.unread.title':
    'Klicken Sie auf das Symbol in der Symbolleiste oder drücken Sie Alt+Umschalt+Y, um diese Seite zu lesen',
  'page.unread.words':
    'Es wird nichts gelesen, bevor Sie es wollen. Was gelesen wird, bleibt auf diesem Computer.',
  'page.refused.title': 'Diese Seite wird nicht gelesen',
  'page.readAnyway': 'Diese Website trotzdem lesen',
  'page.readAgain': 'Noch einmal lesen',
  'page.failed.gone': 'Die Seite hat sich während des Lesens geändert',
  'page.failed.noAnswer': 'Die Seite hat nicht geantwortet',
  'page.failed.words': 'Lesen Sie sie noch einmal oder laden Sie sie zuerst neu.',
  'page.watch': 'Diese Website bei jedem Öffnen lesen',
  'page.watchHint': 'Chrome fragt nur nach dem Zugriff auf {host}.',

  'news.new': 'Neu',
  'news.known': 'Bekannt',
  'news.differs': 'Abweichend',
  'news.profileSays': 'Im Profil steht {value}',
  'news.noProfile':
    'Noch kein Profil dieser Firma. {count, plural, =0 {Nichts hinzuzufügen.} one {# Wert hinzuzufügen.} other {# Werte hinzuzufügen.}}',
  'news.allKnown': 'Alles hier steht schon im Profil von {name}.',
  'news.some':
    '{name} hat ein Profil. {fresh, plural, =0 {Nichts Neues hier} one {# neuer Wert hier} other {# neue Werte hier}}{differs, plural, =0 {} one {, # weicht ab} other {, # weichen ab}}.',

  'refusal.socialNetwork':
    'Soziale Netzwerke bleiben außen vor: Ihre Regeln verbieten es, und ihre Mitglieder haben nicht zugestimmt.',
  'refusal.webmail': 'E-Mails sind privat, Mail-Seiten werden deshalb nie gelesen.',
  'refusal.banking': 'Bankseiten sind privat und werden deshalb nicht gelesen.',
  'refusal.health':
    'Gesundheitsseiten können etwas über Patienten verraten und werden deshalb nicht gelesen.',
  'refusal.government': 'Behördenportale enthalten persönliche Daten und werden deshalb nicht gelesen.',
  'refusal.crm': 'Das ist ein CRM. Seine Datensätze bleiben dort.',
  'refusal.privateAddress': 'Das ist eine interne Adresse einer Firma oder eines Heimnetzes.',
  'refusal.passwordField': 'Auf dieser Seite ist ein Passwortfeld, deshalb wird sie nicht gelesen.',
  'refusal.browserPage': 'Das ist eine Seite des Browsers selbst. Erweiterungen dürfen sie nicht lesen.',
  'refusal.storePage': 'Chrome lässt Erweiterungen seinen Web Store nicht lesen.',
  'refusal.localFile': 'Das ist eine Datei auf Ihrem Computer, keine Webseite.',
  'refusal.pdf': 'Das ist ein PDF. Nur Webseiten lassen sich lesen.',
  'refusal.notHtml': 'Das ist eine Datei, keine Webseite.',
  'refusal.incognito': 'Private Fenster werden nie gelesen.',
  'refusal.lockedByCompany': 'Ihr Unternehmen lässt diese Website nicht lesen.',
  'refusal.neverCollect': 'Sie wollten, dass diese Website nie gelesen wird.',

  'choice.label': 'Um welche Firma geht es auf dieser Seite?',
  'choice.open': 'Wählen…',
  'choice.new': 'Ein neues Profil',
} satisfies Translation
