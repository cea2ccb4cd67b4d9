import type { FactWords } from '../../model/index.ts'

// prettier-ignore
export const facts: FactWords = {
  founding: ['(fundamos|creamos|abrimos)', 'se unieron', 'se asociaron', '(vendi|fabric|produj)(ó|eron|aron) (su|sus) primer*', 'fundad(a|o|as|os)', 'fundó', 'fundaron', 'fundación', 'cread(a|o)', 'creó', 'creación de la empresa', 'constituid(a|o)', 'establecid(a|o)', 'nac(ió|e|imos)( en)?', 'nacid(a|o)( en)?', 'inici(ó|amos|aron) (su|sus|nuestra|nuestras|la|las)? ?(actividad(es)?|operaciones|andadura|historia|camino)', '(comenz(ó|amos|aron)|empezamos|empezó|arrancamos|arrancó)( (su|sus|nuestra|nuestras|la|las))?( (actividad(es)?|operaciones|andadura))?', 'abri(ó|mos|eron) (sus|nuestras|las) puertas', 'surg(e|ió)', 'se remonta( a)?', 'puso en marcha', '(dio|dieron|dimos|da|dando) (inicio|comienzo) (a|al)( (la|las|su|sus|nuestra|nuestras))? ?(actividad(es)?|operaciones|empresa|producción)', 'abr(ió|ieron|imos|e) (la|el|su|una|un) (primera |primer |pequeña |pequeño )?(tienda|taller|fábrica|panadería|negocio|despacho|consulta)', 'mont(ó|aron) (un|una|su)', 'con(stituye|stituyó)', 'historia (* )?(comienza|comenzó|empieza|empezó|arranca|arrancó)', 'todo (comenzó|empezó|comienza)', 'orígenes', 'se remontan( a)?', 'aventura (* )?(comienza|comenzó)', 'primeros pasos', 'echó a andar', 'emprendi(ó|eron)', 'primer taller'],
  begins: ['(abrió|montó|lanzó|levantó|puso en marcha)'],
  since: ['desde( (el|el año))?', 'est.?'],
  exists: ['(existe|existimos|en el mercado|en activo|operamos|familiar)'],
  otherYear: ['se incorpor*', 'se unió', 'licenciad*', 'graduad*', 'estudi*', 'premi*', 'derechos reservados', 'sucursal', 'delegación', 'filial', 'nombrad*', 'trabaj(a|ó|aba)', 'adquir*', 'dirigid(a|o)', 'dirige', 'certific*', 'miembro de * *', 'patent*', 'marca registrada', 'registrad(o|a)', 'iso', 'al frente', 'presid*', 'client* desde', 'proveedor* desde'],
  aspect: ['(también|además|asimismo)', '(iso|certificad(a|o)|certificación|acreditad(a|o))', '(bolsa|cotiza*)', '(a la venta|disponible(s)?|abiert(a|o)(s)?)', '(miembro(s)?|soci(o|a) de)', 'en (el consejo|la empresa|el equipo|la compañía)'],
  employs: ['emplea(mos|n)?', '(equipo|plantilla|grupo) (de|formado por|compuesto por|humano de)', 'da (trabajo|empleo) a'],
  counts: ['somos( (un equipo de|unas|unos|más de))?', 'trabajamos', 'cuenta con', 'contamos con', 'reúne', 'reunimos'],
  inAll: ['en total', 'total', 'en todo el mundo', 'en conjunto'],
  staff: ['emplead(os|as)', 'trabajador(es|as)', 'colaborador(es|as)', 'puestos de trabajo', 'empleados y empleadas', 'personas (en plantilla|trabajan)', 'trabajamos'],
  heads: ['personas', 'profesionales', 'especialistas', 'expertos', 'ingenieros', 'técnicos'],
}
