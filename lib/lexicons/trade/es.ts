import type { TradeWords } from '../../model/index.ts'

// prettier-ignore
export const trade: TradeWords = {
  dealer: ['(socio|partner|distribuidor|revendedor|integrador|implantador|representante|proveedor|agente|agencia)( (oficial|certificad(o|a)|autorizad(o|a)|exclusiv(o|a)|tecnológico|gold|silver|platinum|de implantación|comercial))?', '(consultora|agencia|empresa) (certificada|oficial|partner)', '(solution|gold|silver|platinum)? partner', 'servicio oficial', 'colaboración con', 'alianza con'],
  client: ['somos (clientes?|usuarios?) de', 'como clientes? de', '(hemos )?(elegido|elegimos|escogimos|apostamos por)', 'nuestra elección'],
  noTrade: ['(encuentra|encuentre|conviértete|hazte|busca|buscamos|contacta|elige|elegir un)', '(programa|portal|red|directorio) de (partners|socios|distribuidores)', 'antiguo', 'ya no', 'no (es|somos)', 'nuestr(o|os|a) (cliente|clientes|socio|proveedor|partner)', 'su', 'sus', 'tu', 'a través de', 'alternativa', 'competidor(es)?', 'qué es', 'cómo'],
}
