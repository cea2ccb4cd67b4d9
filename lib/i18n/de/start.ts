import type { Translation } from '../messages.ts'

export default {
  'view.tabs': 'Offene Tabs',
  'view.start': 'Erste Schritte',
  'view.help': 'Hilfe',
  'tabs.title': 'Aus offenen Tabs werden Profile',
  'tabs.words':
    'Liest jede Webseite, die in diesem Fenster offen ist, fasst die Seiten einer Firma zusammen und zeigt Ihnen den Plan, bevor etwas abgelegt wird.',
  'tabs.permission':
    'Chrome fragt einmal nach dem Zugriff auf alle Websites, weil es vorher keine Adressen nennt. Der Zugriff wird zurückgegeben, sobald die Tabs gelesen sind.',
  'tabs.readAll': 'Alle offenen Tabs lesen',
  'tabs.reading': 'Offene Tabs werden gelesen…',
  'tabs.read': '{count, plural, one {# Tab gelesen} other {# Tabs gelesen}}',
  'tabs.declined': 'Ohne den Zugriff lassen sich die anderen Tabs nicht lesen. Es wurde nichts gelesen.',
  'tabs.calledOff': 'Abgebrochen. Es wurde nichts abgelegt.',
  'tabs.plan':
    '{companies, plural, one {# Firma} other {# Firmen}} auf {pages, plural, one {# Seite} other {# Seiten}}',
  'tabs.companies': 'Firmen in den offenen Tabs',
  'tabs.file': '{count, plural, one {# Firma ablegen} other {# Firmen ablegen}}',
  'tabs.filed': '{count, plural, one {# Profil abgelegt} other {# Profile abgelegt}}',
  'tabs.again': 'Von vorn beginnen',
  'tabs.makes': 'Neues Profil',
  'tabs.joins': 'Ergänzt vorhandenes Profil',
  'tabs.undecided': 'Nicht abgelegt: Um welche Firma geht es?',
  'tabs.undecidedHint':
    'Artikel, Plattformen und Seiten, die keine Firma nennen. Öffnen Sie eine und wählen Sie die Firma in der Seitenleiste.',
  'tabs.unread': 'Nicht gelesen',
  'tabs.failed.noAccess': 'Der Browser lässt diese Seite nicht lesen.',
  'tabs.failed.gone': 'Die Seite hat sich während des Lesens geändert.',
  'tabs.failed.noAnswer': 'Die Seite hat nicht geantwortet.',
  'tabs.failed.asleep':
    'Der Browser hat diesen Tab in den Ruhezustand versetzt. Öffnen Sie ihn und lesen Sie noch einmal.',
  'palette.title': 'Befehle und Profile',
  'palette.hint': 'Befehl oder Firma eingeben',
  'palette.list': 'Befehle',
  'palette.none': 'Nichts mit diesem Namen',
  'palette.page': 'Seite',
  'palette.usual': 'Alle Profile wie gewohnt zeigen',
  'shortcut.palette': 'Befehle',
  'start.title': 'Firmenprofile aus den Seiten, die Sie ohnehin lesen',
  'start.lead':
    'Dossier liest die Firmenseite vor Ihnen, wenn Sie es wollen, und legt ihre Angaben auf diesem Computer ab, jeden Wert mit dem Satz, aus dem er stammt.',
  'start.steps': 'Ihr erstes Profil in drei Schritten',
  'start.pin': 'Symbol anheften',
  'start.pin.words':
    'Klicken Sie in der Symbolleiste von Chrome auf das Puzzleteil, dann auf die Nadel neben Dossier.',
  'start.press': 'Auf der Seite einer Firma anklicken',
  'start.press.words':
    'Oder Alt+Umschalt+Y drücken. Die Seitenleiste öffnet sich und zeigt, was auf der Seite steht.',
  'start.add': 'Zum Profil hinzufügen',
  'start.add.words': 'Ein Klick legt alles ab. Weitere Seiten derselben Website ergänzen dasselbe Profil.',
  'start.done': '{count, plural, one {Sie haben # Profil.} other {Sie haben # Profile.}}',
  'start.see': 'Profile öffnen',
  'start.promises': 'Was gelesen wird und was damit geschieht',
  'start.reads': 'Gelesen, wenn Sie es wollen',
  'start.reads.words': 'Text, Links, maschinenlesbare Angaben und Namen von Skripten der Seite vor Ihnen.',
  'start.never': 'Nie gelesen',
  'start.never.words':
    'Was Sie tippen, Inhalte von Cookies, E-Mail, Banken, Gesundheit, soziale Netzwerke und jede Seite, die Sie nicht lesen lassen.',
  'start.keeps': 'Auf diesem Computer gespeichert',
  'start.keeps.words':
    'Nur was Sie hinzufügen, wird gespeichert. Es gibt kein Konto und keinen Server; nichts geht hinaus, solange Sie es nicht exportieren.',
  'start.local': 'Funktioniert ohne Netz. Keine Anmeldung, jetzt keine Berechtigung nötig.',
  'sample.title': 'Oder erst einmal umsehen',
  'sample.words':
    '{count, plural, one {# erfundene Firma} other {# erfundene Firmen}} zum Suchen, Sortieren, Bewerten und Exportieren. Ein Klick entfernt sie wieder.',
  'sample.add': 'Beispielfirmen hinzufügen',
  'sample.remove': 'Beispielfirmen entfernen',
  'sample.added': '{count, plural, one {# Beispielfirma hinzugefügt} other {# Beispielfirmen hinzugefügt}}',
  'sample.removed': 'Beispielfirmen entfernt',
  'sample.tag': 'Beispiel',
  'help.panel': 'In der Seitenleiste',
  'help.workspace': 'Im Arbeitsbereich',
  'help.read': 'Wie lese ich eine Seite?',
  'help.read.words':
    'Klicken Sie auf der Seite auf das Symbol in der Symbolleiste oder drücken Sie Alt+Umschalt+Y. „Diese Website bei jedem Öffnen lesen“ erledigt das für Sie, nur auf dieser Website; Chrome fragt einmal.',
  'help.news': 'Was bedeuten Neu, Bekannt und Abweichend?',
  'help.news.words':
    'Neu steht noch nicht im Profil. Bekannt steht schon dort. Abweichend widerspricht dem, was gilt; beides bleibt erhalten, und Sie wählen.',
  'help.kinds': 'Was bedeuten Angegeben, Abgeleitet, Eingeschätzt und Eingetragen?',
  'help.kinds.words':
    'Angegeben steht so auf einer Seite. Abgeleitet ist daraus erschlossen. Eingeschätzt ist jemandes Meinung. Eingetragen ist Ihre eigene Angabe und gilt immer.',
  'help.rivals': 'Warum gilt dieser Wert und nicht der andere?',
  'help.rivals.words':
    'Öffnen Sie die Quellen unter einem Wert: Dort steht der Grund. Ihre eigene Wahl geht jeder Regel vor.',
  'help.sites': 'Warum wird eine Seite nicht gelesen?',
  'help.sites.words':
    'Soziale Netzwerke, E-Mail, Banken, Gesundheit, Behörden, CRM-Systeme und Seiten mit Passwortfeld bleiben außen vor. Manche lassen sich bewusst freigeben, jeweils eine Website.',
  'help.undo': 'Kann ich einen Schritt zurückgehen?',
  'help.undo.words':
    'Ja: Jede Änderung lässt sich rückgängig machen, auch Zusammenführen und Löschen vieler Profile, auch nachdem der Browser geschlossen war.',
  'help.filters': 'Wie funktionieren Filter und Segmente?',
  'help.filters.words':
    'Jeder Filter fragt eine Spalte ab; zusammen grenzen sie die Liste ein. „Segment speichern“ merkt sich Filter, Reihenfolge, Gruppen und Spalten unter einem Namen.',
  'help.weights': 'Wie sortiere ich nach mehreren Dingen zugleich?',
  'help.weights.words':
    'Unter „Sortieren“ wählen Sie bis zu fünf Schlüssel. Sie zählen nacheinander oder gewichtet in einer Punktzahl; die Formel steht über der Tabelle. Umschalt und ein Klick auf eine Überschrift fügt ebenfalls einen Schlüssel hinzu.',
  'help.groups': 'Wie funktionieren Gruppen?',
  'help.groups.words':
    '„Gruppieren“ fasst Firmen mit gleichem Wert zusammen und zeigt Anzahl, Median und Spanne. Gruppen mit weniger als drei Firmen sind markiert: Sie sagen nur etwas über einzelne Firmen.',
  'help.bulk': 'Wie ändere ich viele auf einmal?',
  'help.bulk.words':
    'Haken Sie Zeilen an, oder Umschalt und Klick für einen Bereich. Feld setzen, Schlagwort vergeben, zusammenführen, löschen oder exportieren: Jedes ist ein Schritt, und ein Schritt zurück.',
  'help.tabs': 'Wie werden aus offenen Tabs Profile?',
  'help.tabs.words':
    '„Offene Tabs“ liest nach einer Frage von Chrome jede Seite des Fensters, zeigt, welche Firmen es sind, und legt sie mit einem zweiten Klick ab.',
  'help.palette': 'Was macht Strg+K?',
  'help.palette.words':
    'Es öffnet die Liste von allem, was man hier tun kann, und findet eine Firma nach den ersten Buchstaben ihres Namens.',
  'help.private': 'Wo liegen meine Daten?',
  'help.private.words':
    'Im Speicher dieses Browsers auf diesem Computer. Hinaus gehen sie nur in eine Datei oder an ein CRM, das Sie wählen.',
  'help.rights': 'Können Kollegen verschiedene Felder sehen?',
  'help.rights.words':
    'Ein Feld kann privat sein, fürs Team, fürs CRM oder nie hinausgehen. Echte Rechte mehrerer Benutzer sind Sache des CRM.',
} satisfies Translation
