export default {
  'view.tabs': 'Open tabs',
  'view.start': 'Getting started',
  'view.help': 'Help',
  'tabs.title': 'From open tabs to profiles',
  'tabs.words':
    'Reads every web page that is open in this window, groups the pages by company, and shows you the plan before anything is filed.',
  'tabs.permission':
    'Chrome asks once for access to all sites, because it hides the tabs’ addresses until then. The access is given back as soon as the tabs are read.',
  'tabs.readAll': 'Read all open tabs',
  'tabs.reading': 'Reading the open tabs…',
  'tabs.read': '{count, plural, one {# tab read} other {# tabs read}}',
  'tabs.declined': 'Without access, the other tabs cannot be read. Nothing was read.',
  'tabs.calledOff': 'Cancelled. Nothing was filed.',
  'tabs.plan':
    '{companies, plural, one {# company} other {# companies}} on {pages, plural, one {# page} other {# pages}}',
  'tabs.companies': 'Companies in the open tabs',
  'tabs.file': '{count, plural, one {File # company} other {File # companies}}',
  'tabs.filed': '{count, plural, one {# profile filed} other {# profiles filed}}',
  'tabs.again': 'Start again',
  'tabs.makes': 'New profile',
  'tabs.joins': 'Adds to its profile',
  'tabs.undecided': 'Not filed: which company?',
  'tabs.undecidedHint':
    'Articles, platforms and pages that name no company. Open one and choose the company in the panel.',
  'tabs.unread': 'Not read',
  'tabs.failed.noAccess': 'The browser does not allow this page to be read.',
  'tabs.failed.gone': 'The page changed while it was being read.',
  'tabs.failed.noAnswer': 'The page did not answer.',
  'tabs.failed.asleep': 'The browser has put this tab to sleep. Open it, then read again.',
  'palette.title': 'Commands and profiles',
  'palette.hint': 'Type a command or a company',
  'palette.list': 'Commands',
  'palette.none': 'No match',
  'palette.page': 'Page',
  'palette.usual': 'Show all profiles in the default view',
  'shortcut.palette': 'Commands',
  'start.title': 'Company profiles from the pages you already read',
  'start.lead':
    'Dossier reads the company page in front of you when you ask, and files what it says on this computer, with the sentence behind every value.',
  'start.steps': 'Your first profile in three steps',
  'start.pin': 'Pin the button',
  'start.pin.words': 'Click the puzzle piece in Chrome’s toolbar, then the pin beside Dossier.',
  'start.press': 'Press it on a company’s page',
  'start.press.words': 'Or press Alt+Shift+Y. The panel opens and shows what the page says.',
  'start.add': 'Add to profile',
  'start.add.words': 'One click files it. Further pages of the same site join the same profile.',
  'start.done': '{count, plural, one {You have # profile.} other {You have # profiles.}}',
  'start.see': 'Open profiles',
  'start.promises': 'What it reads, and what happens to it',
  'start.reads': 'Read when you ask',
  'start.reads.words':
    'The text, links, machine-readable facts and script names of the page in front of you.',
  'start.never': 'Never read',
  'start.never.words':
    'What you type, cookie values, mail, banking, health, social networks, and any page you did not ask for.',
  'start.keeps': 'Kept on this computer',
  'start.keeps.words':
    'Only what you add is saved. There is no account and no server; nothing leaves unless you export it.',
  'start.local': 'Works offline. No sign-in, no permissions to grant now.',
  'sample.title': 'Or look around first',
  'sample.words':
    '{count, plural, one {# invented company} other {# invented companies}} to search, sort, score and export. One click removes them again.',
  'sample.add': 'Add sample companies',
  'sample.remove': 'Remove the sample companies',
  'sample.added': '{count, plural, one {# sample company added} other {# sample companies added}}',
  'sample.removed': 'Sample companies removed',
  'sample.tag': 'Sample',
  'help.panel': 'In the panel',
  'help.workspace': 'In the workspace',
  'help.read': 'How do I read a page?',
  'help.read.words':
    'Press the toolbar button or Alt+Shift+Y on the page. “Read this site whenever I open it” does it for you on that site only; Chrome asks once.',
  'help.news': 'What do New, Known and Differs mean?',
  'help.news.words':
    'New: not in the profile yet. Known: already there. Differs: disagrees with the value shown; both are kept, and you choose.',
  'help.kinds': 'What do Stated, Derived, Judged and Typed mean?',
  'help.kinds.words':
    'Stated: printed on a page. Derived: worked out from it. Judged: someone’s opinion. Typed: entered by you, and it always wins.',
  'help.rivals': 'Why is this value shown and not the other?',
  'help.rivals.words': 'Open the sources under a value to see the reason. Your own choice beats every rule.',
  'help.sites': 'Why is a page not read?',
  'help.sites.words':
    'Social networks, mail, banking, health, government, CRMs and pages with a password field are left alone. Some can be opened deliberately, one site at a time.',
  'help.undo': 'Can I undo a change?',
  'help.undo.words':
    'Yes: every change has Undo, including merges and bulk deletions, even after the browser was closed.',
  'help.filters': 'How do filters and segments work?',
  'help.filters.words':
    'Each filter tests one column; together they narrow the list. Save segment keeps filters, order, groups and columns under a name.',
  'help.weights': 'How do I sort by several things at once?',
  'help.weights.words':
    'Under Sort, add up to five keys. They apply one after the other, or are weighted into one score; the formula is shown above the table. Shift-clicking a heading adds a key too.',
  'help.groups': 'How do groups work?',
  'help.groups.words':
    'Group puts companies with the same value together and shows how many there are, the median and the range. Groups smaller than three are marked, because they may identify individual companies.',
  'help.bulk': 'How do I change many at once?',
  'help.bulk.words':
    'Tick rows, or Shift-click for a range. Set a field, tag, merge, delete or export them: each is one step, and one Undo.',
  'help.tabs': 'How do open tabs become profiles?',
  'help.tabs.words':
    'Open tabs asks Chrome for access once, reads every page in the window, shows which companies they belong to, and files them on a second click.',
  'help.palette': 'What does Ctrl+K do?',
  'help.palette.words':
    'It opens a list of everything you can do here, and finds a company by the first letters of its name.',
  'help.private': 'Where is my data?',
  'help.private.words':
    'In this browser’s own storage on this computer. It leaves only in a file or to a CRM that you choose.',
  'help.rights': 'Can colleagues see different fields?',
  'help.rights.words':
    'A field can be private, for the team, for the CRM, or never leave. Rights of individual users are set in the CRM.',
} as const
