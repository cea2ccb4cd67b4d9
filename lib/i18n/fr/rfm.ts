import type { Translation } from '../messages.ts'

export default {
  'column.lastOrder': 'Dernière commande',
  'column.orders': 'Commandes',
  'column.orderTotal': 'Montant commandé',
  'column.recency': 'Récence, 1 à 5',
  'column.frequency': 'Fréquence, 1 à 5',
  'column.money': 'Montant, 1 à 5',
  'column.rfm': 'Segment de commandes',
  'rfm.highValueLowFrequency': 'Forte valeur, rares commandes',
  'rfm.highValueAtRisk': 'Forte valeur, à risque',
  'timeline.order': 'Commandes',
  'sent.create': '{name} créé dans {crm}',
  'sent.update':
    '{count, plural, =0 {{name} trouvé dans {crm}} one {{name} dans {crm} : # champ écrit} many {{name} dans {crm} : # de champs écrits} other {{name} dans {crm} : # champs écrits}}',
  'sent.restore': '{name} dans {crm} : anciennes valeurs rétablies',
  'sent.delete': '{name} retiré de {crm}',
  'sent.file': 'Enregistré dans le fichier {file}',
  'order.of': 'Commande {id} : {amount}',
} satisfies Translation
