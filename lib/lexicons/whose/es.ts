import type { WhoseWords } from '../../model/index.ts'

// prettier-ignore
export const whose: WhoseWords = {
  we: ['(*amos|*emos|*imos)', '(nosotros|nosotras|nuestr(a|o|as|os)|nos)'],
  itself: ['(la|esta) (empresa|compañía|cooperativa|firma|marca|sociedad|bodega)', '(el|este) (grupo|despacho|estudio)', '(el|nuestro) (taller|obrador)', '(la|nuestra) (fábrica|planta|tienda)'],
  others: ['(nuestr(o|a|os|as) |sus )?(cliente(s)?|proveedor(es)?|socio(s)?|colaborador externo|distribuidor(es)?)', '(distribuidor|representante|concesionario|agente)( oficial| autorizado)?( de| para)?', 'miembro(s)? de', 'certificad(o|a) por'],
  things: ['(colección|gama|serie|línea( de productos)?|marca|edición|receta)', '(programa|fundación|academia|museo|premio)', '(aplicación|app|plataforma|web|tienda online|software|versión)'],
  bodies: ['(fundación|asociación|gremio|federación|cámara|sindicato|club)'],
  places: ['(planta|nave|almacén|taller|sucursal|delegación|filial|departamento|laboratorio|edificio|unidad|tienda|centro de distribución)', '(exposición|showroom|inmueble)'],
  at: ['(en|de|desde)'],
  article: ['(la|el|una|un|los)'],
  and: ['(y|e)'],
  verb: ['(fue|es|tiene|emplea|cuenta|factura|fabrica)', 'nació'],
  clause: ['(que|fundad(a|o)|cread(a|o)|nacid(a|o)|cuy(a|o))'],
  company: [],
  service: ['hosting', 'hospedaje', 'alojamiento', 'alojado (por|en)', 'autoridad de control', '(resolución|sistema) (alternativa )?de (litigios|conflictos)', 'arbitraje', 'junta arbitral', 'mediador', 'delegad(o|a) de protección de datos', 'dpd', 'créditos?( fotográficos)?', 'fotografía(s)?', '(transportista|aseguradora|aseguradoras|seguro|seguros|mutua|mutuas|mensajería|auditor|banco|pasarela de pago)', '(envíos?|entregas?|transporte) (por|con|a través de)', 'taxis?', 'corredor de seguros', '(alojad(a|o)|hospedad(a|o)) (en|por)', '(servicios|herramienta) de'],
  outsiders: ['agencia (española|estatal|nacional|tributaria)( de)?', '(aepd|profeco|sernac|indecopi|osecac|defensa del consumidor|defensor del pueblo|policía|bomberos|ministerio de|superintendencia*)', '(autoridad|organismo) (de control|regulador*)', '(delegado|encargado) externo'],
  madeBy: ['(diseño|desarrollo)( web)?( y (diseño|desarrollo|programación))?( por)?', '(diseñad|desarrollad|cread|hech)o por', 'web (por|creada por)', '(desarrollad|diseñad|realizad)(a|o) por'],
  rights: ['(todos los )?derechos reservados', 'prohibida su reproducción'],
  smallPrint: ['(aviso legal|privacidad|política de *|cookies?|mapa del sitio)'],
  tradeNameOf: ['nombre comercial de', '(una )?marca (comercial |registrada )?de', 'titularidad de', 'propiedad de', '(operad|gestionad|editad)(o|a) por', 'titular(es)?( del sitio( web)?| de (la|esta) web)?( es)?', 'responsable( del (tratamiento|sitio( web)?))?( es)?', 'pertenece a', '(producto|servicio|proyecto|sitio( web)?) de', '(venta|contrato|suministro) (por|con)( la (empresa|sociedad))?', '(vendedor|prestador)( es)?'],
  tradingAs: ['con nombre comercial', 'bajo el nombre comercial'],
  definedAs: ['(en|de ahora en) adelante', 'en lo sucesivo', 'denominad(a|o)'],
  party: ['(la |el )?(empresa|sociedad|titular|prestador|vendedor|responsable|compañía|nosotros)'],
  greeting: ['bienvenid(o|a|os|as)', 'oficial*', 'inicio', '(página|sitio) web'],
  institutions: [],
}
