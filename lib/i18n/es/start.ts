import type { Translation } from '../messages.ts'

export default {
  'view.tabs': 'Pestañas abiertas',
  'view.start': 'Primeros pasos',
  'view.help': 'Ayuda',
  'tabs.title': 'De pestañas abiertas a fichas',
  'tabs.words':
    'Lee todas las páginas web abiertas en esta ventana, agrupa las de una misma empresa y le muestra el plan antes de guardar nada.',
  'tabs.permission':
    'Chrome pide una vez acceso a todos los sitios, porque antes no revela ninguna dirección. El acceso se devuelve en cuanto se leen las pestañas.',
  'tabs.readAll': 'Leer todas las pestañas abiertas',
  'tabs.reading': 'Leyendo las pestañas abiertas…',
  'tabs.read': '{count, plural, one {# pestaña leída} many {# de pestañas leídas} other {# pestañas leídas}}',
  'tabs.declined': 'Sin el acceso no se pueden leer las demás pestañas. No se ha leído nada.',
  'tabs.calledOff': 'Cancelado. No se ha guardado nada.',
  'tabs.plan':
    '{companies, plural, one {# empresa} many {# de empresas} other {# empresas}} en {pages, plural, one {# página} many {# de páginas} other {# páginas}}',
  'tabs.companies': 'Empresas en las pestañas abiertas',
  'tabs.file':
    '{count, plural, one {Guardar # empresa} many {Guardar # de empresas} other {Guardar # empresas}}',
  'tabs.filed':
    '{count, plural, one {# ficha guardada} many {# de fichas guardadas} other {# fichas guardadas}}',
  'tabs.again': 'Empezar de nuevo',
  'tabs.makes': 'Ficha nueva',
  'tabs.joins': 'Se une a su ficha',
  'tabs.undecided': 'Sin guardar: ¿de qué empresa?',
  'tabs.undecidedHint':
    'Artículos, plataformas y páginas que no nombran ninguna empresa. Abra una y elija la empresa en el panel.',
  'tabs.unread': 'No leídas',
  'tabs.failed.noAccess': 'El navegador no permite leer esta página.',
  'tabs.failed.gone': 'La página cambió mientras se leía.',
  'tabs.failed.noAnswer': 'La página no respondió.',
  'tabs.failed.asleep': 'El navegador ha suspendido esta pestaña. Ábrala y vuelva a leer.',
  'palette.title': 'Comandos y fichas',
  'palette.hint': 'Escriba un comando o una empresa',
  'palette.list': 'Comandos',
  'palette.none': 'Nada con ese nombre',
  'palette.page': 'Página',
  'palette.usual': 'Mostrar todas las fichas como de costumbre',
  'shortcut.palette': 'Comandos',
  'start.title': 'Fichas de empresa a partir de las páginas que ya lee',
  'start.lead':
    'Dossier lee la página de empresa que tiene delante cuando usted lo pide y guarda lo que dice en este equipo, con la frase que respalda cada valor.',
  'start.steps': 'Su primera ficha en tres pasos',
  'start.pin': 'Fije el botón',
  'start.pin.words': 'Pulse la pieza de puzle en la barra de Chrome y después la chincheta junto a Dossier.',
  'start.press': 'Púlselo en la página de una empresa',
  'start.press.words': 'O pulse Alt+Shift+Y. Se abre el panel y muestra lo que dice la página.',
  'start.add': 'Añadir a la ficha',
  'start.add.words': 'Un clic lo guarda. Las demás páginas del mismo sitio se unen a la misma ficha.',
  'start.done': '{count, plural, one {Tiene # ficha.} many {Tiene # de fichas.} other {Tiene # fichas.}}',
  'start.see': 'Abrir las fichas',
  'start.promises': 'Qué lee y qué pasa con ello',
  'start.reads': 'Se lee cuando usted lo pide',
  'start.reads.words':
    'El texto, los enlaces, los datos para máquinas y los nombres de scripts de la página que tiene delante.',
  'start.never': 'No se lee nunca',
  'start.never.words':
    'Lo que escribe, los valores de las cookies, correo, banca, salud, redes sociales y cualquier página que no haya pedido.',
  'start.keeps': 'Se guarda en este equipo',
  'start.keeps.words':
    'Solo se guarda lo que usted añade. No hay cuenta ni servidor; nada sale si usted no lo exporta.',
  'start.local': 'Funciona sin red. Sin iniciar sesión ni dar permisos ahora.',
  'sample.title': 'O eche antes un vistazo',
  'sample.words':
    '{count, plural, one {# empresa inventada} many {# de empresas inventadas} other {# empresas inventadas}} para buscar, ordenar, puntuar y exportar. Un clic las vuelve a quitar.',
  'sample.add': 'Añadir empresas de ejemplo',
  'sample.remove': 'Quitar las empresas de ejemplo',
  'sample.added':
    '{count, plural, one {# empresa de ejemplo añadida} many {# de empresas de ejemplo añadidas} other {# empresas de ejemplo añadidas}}',
  'sample.removed': 'Empresas de ejemplo quitadas',
  'sample.tag': 'Ejemplo',
  'help.panel': 'En el panel',
  'help.workspace': 'En el espacio de trabajo',
  'help.read': '¿Cómo leo una página?',
  'help.read.words':
    'Pulse el botón de la barra o Alt+Shift+Y en la página. «Leer este sitio siempre que lo abra» lo hace por usted solo en ese sitio; Chrome pregunta una vez.',
  'help.news': '¿Qué significan Nuevo, Conocido y Difiere?',
  'help.news.words':
    'Nuevo aún no está en la ficha. Conocido ya está en ella. Difiere contradice lo que hay; se conservan ambos y usted elige.',
  'help.kinds': '¿Qué significan Publicado, Deducido, Valorado y Escrito?',
  'help.kinds.words':
    'Publicado figura en una página. Deducido se obtiene de ella. Valorado es la opinión de alguien. Escrito es su propia palabra y siempre prevalece.',
  'help.rivals': '¿Por qué vale este valor y no el otro?',
  'help.rivals.words':
    'Abra las fuentes bajo un valor: ahí figura el motivo. Su propia elección prevalece sobre cualquier regla.',
  'help.sites': '¿Por qué no se lee una página?',
  'help.sites.words':
    'Las redes sociales, el correo, la banca, la salud, la administración, los CRM y las páginas con campo de contraseña no se tocan. Algunas se pueden abrir expresamente, sitio a sitio.',
  'help.undo': '¿Puedo dar un paso atrás?',
  'help.undo.words':
    'Sí: todo cambio tiene Deshacer, también combinar y eliminar muchas fichas, e incluso después de cerrar el navegador.',
  'help.filters': '¿Cómo funcionan los filtros y los segmentos?',
  'help.filters.words':
    'Cada filtro pregunta por una columna; juntos acotan la lista. Guardar segmento conserva filtros, orden, grupos y columnas con un nombre.',
  'help.weights': '¿Cómo ordeno por varias cosas a la vez?',
  'help.weights.words':
    'En Ordenar, añada hasta cinco criterios. Cuentan uno tras otro o ponderados en una sola puntuación; la fórmula figura sobre la tabla. Mayús y un clic en un encabezado también añade un criterio.',
  'help.groups': '¿Cómo funcionan los grupos?',
  'help.groups.words':
    'Agrupar reúne las empresas con el mismo valor y muestra cuántas son, la mediana y el rango. Los grupos de menos de tres están señalados: revelan datos de empresas concretas.',
  'help.bulk': '¿Cómo cambio muchas a la vez?',
  'help.bulk.words':
    'Marque filas, o Mayús y clic para un rango. Fije un campo, etiquete, combine, elimine o exporte: cada cosa es un paso, y un paso atrás.',
  'help.tabs': '¿Cómo se convierten las pestañas abiertas en fichas?',
  'help.tabs.words':
    'Pestañas abiertas lee todas las páginas de la ventana tras una pregunta de Chrome, muestra qué empresas son y las guarda con un segundo clic.',
  'help.palette': '¿Qué hace Ctrl+K?',
  'help.palette.words':
    'Abre la lista de todo lo que se puede hacer aquí y encuentra una empresa por las primeras letras de su nombre.',
  'help.private': '¿Dónde están mis datos?',
  'help.private.words':
    'En el almacenamiento de este navegador, en este equipo. Solo salen en un archivo o hacia un CRM que usted elija.',
  'help.rights': '¿Pueden mis compañeros ver campos distintos?',
  'help.rights.words':
    'Un campo puede ser privado, para el equipo, para el CRM o no salir nunca. Los permisos reales de varios usuarios son cosa del CRM.',
} satisfies Translation
