import type { Translation } from '../messages.ts'

export default {
  'panel.title': 'Dossier',
  'panel.settings': 'Ajustes',
  'panel.density.comfortable': 'Filas amplias',
  'panel.density.compact': 'Filas compactas',
  'panel.shortcuts': 'Atajos de teclado',
  'page.title': 'Esta página',
  'page.company': 'Empresa',
  'page.people': 'Contactos',
  'page.technologies': 'Tecnologías',
  'page.possible': 'Menos seguro',
  'page.possibleHint': 'Se guardan como sugerencias. Solo cuentan si usted las acepta.',
  'page.showOnPage': 'Mostrar en la página',
  'page.notVisible': 'No está en el texto visible. Viene del código de la página: {quote}',
  'page.reading': 'Leyendo {host}…',
  'page.slow': 'Aún se está leyendo {host}. La página tarda en cargarse.',
  'page.more':
    '{count, plural, one {# valor apareció} many {# de valores aparecieron} other {# valores aparecieron}} después de cargarse la página. Véase abajo.',
  'page.frames':
    '{count, plural, one {Una parte de esta página está en un marco del propio sitio} many {Partes de esta página están en # marcos del propio sitio} other {Partes de esta página están en # marcos del propio sitio}}',
  'page.frames.read': 'Leer también los marcos',
  'page.frames.inVain': 'La página no respondió. Vuelva a cargarla e inténtelo de nuevo.',
  'page.kind.platform':
    'Este sitio aloja páginas de muchas empresas. Compruebe que la empresa es la que busca.',
  'page.kind.article':
    'Un artículo, no el sitio de la propia empresa. Las personas aparecen en la lista, pero sin marcar.',
  'page.kind.placeholder': 'Parece una plantilla sin terminar. Tome con cautela lo que dice.',
  'page.nothing.title': 'No hay datos de empresa en esta página',
  'page.nothing.words': 'Pruebe con la página Quiénes somos, Equipo, Contacto o Aviso legal del sitio.',
  'page.unread.title': 'Pulse el botón de la barra o Alt+Shift+Y para leer esta página',
  'page.unread.words': 'No se lee nada hasta que usted lo pide. Lo leído se queda en este equipo.',
  'page.refused.title': 'Esta página no se lee',
  'page.readAnyway': 'Leer este sitio de todos modos',
  'page.readAgain': 'Leer de nuevo',
  'page.failed.gone': 'La página cambió mientras se leía',
  'page.failed.noAnswer': 'La página no respondió',
  'page.failed.words': 'Léala de nuevo o recárguela antes.',
  'page.watch': 'Leer este sitio siempre que lo abra',
  'page.watchHint': 'Pide a Chrome acceso solo a {host}.',

  'news.new': 'Nuevo',
  'news.known': 'Conocido',
  'news.differs': 'Difiere',
  'news.profileSays': 'La ficha dice {value}',
  'news.noProfile':
    'Aún no hay ficha de esta empresa. {count, plural, =0 {Nada que añadir.} one {# valor por añadir.} many {# de valores por añadir.} other {# valores por añadir.}}',
  'news.allKnown': 'Todo lo de aquí ya está en la ficha de {name}.',
  'news.some':
    '{name} tiene ficha. {fresh, plural, =0 {Nada nuevo aquí} one {# valor nuevo aquí} many {# de valores nuevos aquí} other {# valores nuevos aquí}}{differs, plural, =0 {} one {, # difiere} many {, # difieren} other {, # difieren}}.',

  'refusal.socialNetwork':
    'Las redes sociales no se tocan: sus normas lo prohíben y sus miembros no han dado su consentimiento.',
  'refusal.webmail': 'El correo es privado, así que los sitios de correo no se leen nunca.',
  'refusal.banking': 'Las páginas bancarias son privadas, así que no se leen.',
  'refusal.health': 'Las páginas de salud pueden hablar de pacientes, así que no se leen.',
  'refusal.government': 'Los portales públicos contienen datos personales, así que no se leen.',
  'refusal.crm': 'Esto es un CRM. Sus registros se quedan en él.',
  'refusal.privateAddress': 'Esta es una dirección interna de una empresa o de una red doméstica.',
  'refusal.passwordField': 'En esta página hay un campo de contraseña, así que no se lee.',
  'refusal.browserPage': 'Esta es una página del propio navegador. Las extensiones no pueden leerla.',
  'refusal.storePage': 'Chrome no deja que las extensiones lean su tienda web.',
  'refusal.localFile': 'Esto es un archivo de su equipo, no una página web.',
  'refusal.pdf': 'Esto es un PDF. Solo se pueden leer páginas web.',
  'refusal.notHtml': 'Esto es un archivo, no una página web.',
  'refusal.incognito': 'Las ventanas de incógnito no se leen nunca.',
  'refusal.lockedByCompany': 'Su empresa no permite leer este sitio.',
  'refusal.neverCollect': 'Usted pidió no leer nunca este sitio.',

  'choice.label': '¿De qué empresa trata esta página?',
  'choice.open': 'Elegir…',
  'choice.new': 'Una ficha nueva',
} satisfies Translation
