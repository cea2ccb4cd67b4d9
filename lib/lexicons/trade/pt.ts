import type { TradeWords } from '../../model/index.ts'

// prettier-ignore
export const trade: TradeWords = {
  dealer: ['(parceir(o|a)|distribuidor(a)?|revenda|revendedor(a)?|integrador(a)?|representante|agente|canal|franquia|unidade)( (oficial|certificad(o|a)|autorizad(o|a)|exclusiv(o|a)|credenciad(o|a)|tecnológico|gold|silver|platinum|de implementação|comercial))?', '(consultoria|agência|empresa) (certificada|oficial|parceira|credenciada)', '(solution|gold|silver)? partner', 'parceria com', 'revenda autorizada'],
  client: ['somos (clientes?|usuários|utilizadores) d(a|o|e)', 'como clientes? d(a|o|e)', '(escolhemos|optamos pel(a|o))', 'nossa escolha'],
  noTrade: ['(encontre|seja|torne se|procure|procuramos|contacte|escolha|escolher um)', '(programa|portal|rede) de (parceiros|parceria|revendas)', 'antig(o|a)', 'já não', 'não (é|somos)', 'noss(o|os|a) (cliente|clientes|parceiro|fornecedor)', 'seu', 'sua', 'através de', 'alternativa', 'concorrentes?', 'o que é', 'como (ser|se tornar)'],
}
