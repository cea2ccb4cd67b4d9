import type { ContactWords } from '../../model/index.ts'

// prettier-ignore
export const contact: ContactWords = {
  callOn: ['(llam(a|ar|e|enos|anos|ando)|llámanos|llámenos|comun(icarse|íquese|ícate))( al| a)?( teléfono| número| tel.?)?', '(al|en el|por) (teléfono|número|tel.?)', 'marque( al)?', 'telefónicamente( al)?'],
  upTo: ['(al|a)'],
  further: ['(o|y|u|e)'],
  otherNumber: ['(pedido|referencia|ref.?|artículo|licencia|factura|expediente|permiso)( (n°|nº|núm.?|número))?', 'sku', '(n°|nº|núm.?|número)( de)? cuenta', 'cuenta( bancaria| corriente| de ahorros?)?( nº| n°)?', 'cta.? ?cte.?', 'iban', 'swift', 'bic', 'cbu', 'clabe', 'cci'],
  registered: ['domicilio (social|legal|fiscal)', 'sede social'],
  situated: ['con domicilio( social| fiscal| legal)? en( la)?', 'domiciliad(a|o|as|os) en( la)?', '(ubicad|situad|localizad)(a|o|as|os) en( la)?', 'con sede( social)? en( la)?', 'sit(a|o) en( la)?', 'nos encontramos en( la)?'],
  branch: ['sucursal(es)?', 'delegaci(ón|ones)', 'filial(es)?', 'planta(s)?( de producción| industrial)?', 'fábricas?', 'almac(én|enes)', 'bodegas?', '(otras|nuestras) (oficinas|sedes)', 'tiendas?', 'centros? de distribución', 'agencias?', 'naves?'],
  region: ['(provincia|estado|departamento|comunidad|región)( de( la| los)?)? *( *)?', 'prov. *( *)?'],
  extension: ['extensión', 'ext', 'interno'],
}
