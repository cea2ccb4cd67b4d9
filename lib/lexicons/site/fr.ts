import type { SiteWords } from '../../model/index.ts'

// prettier-ignore
export const site: SiteWords = {
  titleOpening: ['à propos (de|du|des)', 'à propos', 'bienvenue (chez|sur|à)', 'contacter', 'présentation (de|du)', 'qui est'],
  titleEnd: ['site (internet )?officiel', 'page officielle', 'boutique officielle', 'accueil'],
  logo: ['logo(type)? (de|du|de la|des|client)', 'logo(type)? (société|entreprise)'],
  integrations: ['intégrations?', 'connecteurs', 's(\'| )intègre (à|avec)', '(connectez|reliez|synchronisez) vos (outils|applications|logiciels)', 'passerelles', 'interopérabilité'],
  subProcessors: ['sous traitants? (ultérieur|de donn)*', 'liste des sous traitants'],
  cookies: ['témoins de connexion', 'traceurs'],
}
