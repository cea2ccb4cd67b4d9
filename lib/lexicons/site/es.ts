import type { SiteWords } from '../../model/index.ts'

// prettier-ignore
export const site: SiteWords = {
  titleOpening: ['sobre', 'acerca de', 'bienvenid(o|a|os|as) a', 'contactar( con)?', 'conoce( a)?', 'quiénes somos'],
  titleEnd: ['(sitio|página)( web)? oficial', 'web oficial', 'tienda oficial', 'inicio'],
  logo: ['logo(tipo)? (de|del|de la|cliente|empresa)', 'logotipos?'],
  integrations: ['integraciones', 'integración con', 'conectores', 'se integra con', 'conecta (tus|con tus) (herramientas|aplicaciones)'],
  subProcessors: ['sub ?encargad*', 'sub ?procesador(es)?'],
  cookies: ['cookies?'],
}
