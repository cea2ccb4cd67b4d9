import type { TradeWords } from '../../model/index.ts'

// prettier-ignore
export const trade: TradeWords = {
  dealer: ['(partenaire|intégrateur|revendeur|distributeur|concessionnaire|représentant|prestataire|agence partenaire|cabinet partenaire)( (certifié|officiel|agréé|exclusif|intégrateur|technologique|gold|silver|or|argent|platine|premium|commercial|privilégié))?', '(agence|cabinet|société|consultant|expert) (certifiée?|agréée?|partenaire)', '(solution|gold|silver|platinum)? partner', 'partenariat avec', 'centre agréé'],
  client: ['(nous sommes|étant) (clients?|utilisateurs?) (de|d\')', 'en tant que client (de|d\')?', 'nous avons (choisi|retenu|opté pour)', 'notre choix s\'est porté sur'],
  noTrade: ['(trouver|trouvez|devenir|devenez|choisir|choisissez|contactez|cherchez|recherchons)', '(programme|portail|réseau|annuaire) (de )?partenaires?', 'ancien(ne)?', 'n\'est plus', '(ne|n\') (sommes|est) pas', '(notre|nos) (client|clients|partenaire|partenaires|fournisseur)', 'leurs?', 'votre', 'via un', 'par un', 'alternative', 'concurrents?', 'êtes vous', 'qu\'est ce', 'comment'],
}
