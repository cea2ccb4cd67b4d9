import type { SiteWords } from '../../model/index.ts'

// prettier-ignore
export const site: SiteWords = {
  titleOpening: ['about( us)?', 'contact( us)?', 'welcome to', 'home of'],
  titleEnd: ['official (web ?)?site', 'official home ?page', 'official store'],
  logo: ['(the )?logo(type|typ|tipo|s)?( (of|for))?', '(customer|client|image|picture|icon|white|black|colou?r|grey|gray)'],
  integrations: ['integrations?', 'integrates with', 'works with your', 'connect your (tools|apps|stack)', '(data|app|available|native) connectors', 'connects (to|with)', 'plays (well|nicely) with', 'apps (we connect|you can connect)'],
  subProcessors: ['sub ?processors?', '(underdatabehandler|underbehandler|subbehandler|underleverantörer|underbiträd)*'],
  cookies: ['cookie*'],
}
