import type { JobWords } from '../../model/index.ts'

// prettier-ignore
export const jobs: JobWords = {
  advert: ['tu perfil', 'perfil (buscado|requerido|solicitado|deseado)', 'tus (funciones|responsabilidades|tareas|retos)', 'qué (harás|buscamos|esperamos|pedimos|valoramos|necesitas)', 'lo que (buscamos|esperamos|harás)', '(funciones|descripción|requisitos) (del puesto|de la vacante|de la oferta)', 'requisitos (mínimos|deseables|imprescindibles|deseados)', 'experiencia requerida', 'sobre el puesto', 'se valorará'],
  mayBeAdvert: ['requisitos', 'responsabilidades', 'funciones', 'conocimientos', 'cualificaciones', 'stack (tecnológico|técnico)'],
  leaving: ['migra(ción|r) (desde|de)', 'sustitu(ción|ir)', 'reemplaz(o|ar)', 'abandono', 'retirada', 'salida de'],
  introducing: ['implementa(ción|r)', 'implanta(ción|r)', 'despliegue', 'desplegar', 'puesta en marcha', 'migra(ción|r) (a|hacia)', 'adopción', 'introducción'],
  weighing: ['evalua(ción|r)', 'compara(ción|r|tiva)', 'selección', 'elección', 'piloto'],
  leavingBehind: [],
  introducingBehind: [],
  weighingBehind: [],
  similar: ['o (similar|equivalente|parecid|análog)*', 'por ejemplo', 'p.? ?ej.?', 'tales como', '(herramientas?|programas?|software|sistemas?|crm|erp) (tipo|similar(es)?|como)'],
}
