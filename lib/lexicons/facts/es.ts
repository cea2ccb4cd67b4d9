import type { FactWords } from '../../model/index.ts'
import { numeralRows } from './numerals.ts'

// prettier-ignore
export const facts: FactWords = {
  founding: ['(fundamos|creamos|abrimos)', 'se unieron', 'se asociaron', '(vendi|fabric|produj)(ó|eron|aron) (su|sus) primer*', 'fundad(a|o|as|os)', 'fundó', 'fundaron', 'fundación', 'cread(a|o)', 'creó', 'creación de la empresa', 'constituid(a|o)', 'establecid(a|o)', 'nac(ió|e|imos)( en)?', 'nacid(a|o)( en)?', 'inici(ó|amos|aron) (su|sus|nuestra|nuestras|la|las)? ?(actividad(es)?|operaciones|andadura|historia|camino)', '(comenz(ó|amos|aron)|empezamos|empezó|arrancamos|arrancó)( (su|sus|nuestra|nuestras|la|las))?( (actividad(es)?|operaciones|andadura))?', 'abri(ó|mos|eron) (sus|nuestras|las) puertas', 'surg(e|ió)', 'se remonta( a)?', 'puso en marcha', '(dio|dieron|dimos|da|dando) (inicio|comienzo) (a|al)( (la|las|su|sus|nuestra|nuestras))? ?(actividad(es)?|operaciones|empresa|producción)', 'abr(ió|ieron|imos|e) (la|el|su|una|un) (primera |primer |pequeña |pequeño )?(tienda|taller|fábrica|panadería|negocio|despacho|consulta)', 'mont(ó|aron) (un|una|su)', 'con(stituye|stituyó)', 'historia (* )?(comienza|comenzó|empieza|empezó|arranca|arrancó)', 'todo (comenzó|empezó|comienza)', 'orígenes', 'se remontan( a)?', 'aventura (* )?(comienza|comenzó)', 'primeros pasos', 'echó a andar', 'emprendi(ó|eron)', 'primer taller'],
  begins: ['(abrió|montó|lanzó|levantó|puso en marcha)'],
  since: ['desde( (el|el año))?', 'est.?'],
  exists: ['(existe|existimos|en el mercado|en activo|operamos|familiar)'],
  otherYear: ['se incorpor*', 'se unió', 'licenciad*', 'graduad*', 'estudi*', 'premi*', 'derechos reservados', 'sucursal', 'delegación', 'filial', 'nombrad*', 'trabaj(a|ó|aba)', 'adquir*', 'dirigid(a|o)', 'dirige', 'certific*', 'miembro de * *', 'patent*', 'marca registrada', 'registrad(o|a)', 'iso', 'al frente', 'presid*', 'client* desde', 'proveedor* desde'],
  aspect: ['(también|además|asimismo)', '(iso|certificad(a|o)|certificación|acreditad(a|o))', '(bolsa|cotiza*)', '(a la venta|disponible(s)?|abiert(a|o)(s)?)', '(miembro(s)?|soci(o|a) de)', 'en (el consejo|la empresa|el equipo|la compañía)'],
  employs: ['emplea(mos|n)?', '(equipo|plantilla|grupo) (de|formado por|compuesto por|humano de)', 'da (trabajo|empleo) a', '(equipo|plantilla)( está| es)? (formad(o|a)|compuest(o|a)|integrad(o|a)|constituid(o|a)) por', '(empresa|equipo) (la|lo) forman', 'plantilla de( (unas|unos|más de|cerca de))?', 'formamos (la empresa|el equipo)'],
  counts: ['somos( (un equipo de|unas|unos|más de))?', 'trabajamos', 'cuenta con', 'contamos con', 'reúne', 'reunimos', 'somos', 'formamos'],
  inAll: ['en total', 'total', 'en todo el mundo', 'en conjunto', 'de un total de'],
  staff: ['emplead(os|as)', 'trabajador(es|as)', 'colaborador(es|as)', 'puestos de trabajo', 'empleados y empleadas', 'personas (en plantilla|trabajan)', 'trabajamos', 'personas (trabajan|forman|integran|componen)', '(hombres y mujeres|mujeres y hombres)', 'empleos( directos)?', 'profesionales en plantilla', 'compañer(os|as)', 'emplead(o|a)'],
  heads: ['personas', 'profesionales', 'especialistas', 'expertos', 'ingenieros', 'técnicos'],
  sized: ['(empresas|compañías|organizaciones|negocios|pymes|empleadores|clientes) (de|con|que tengan|que emplean|entre|desde|a partir de)( (más de|menos de|entre|al menos))?', 'hasta', 'a partir de', 'máximo'],
  guests: ['(participantes|asistentes|visitantes|alumn(os|as)|estudiantes|clientes|usuarios|suscriptores|lectores|pacientes|vecinos|habitantes|candidat(os|as)|expositores|licencias|voluntari(os|as)|invitados|vacantes|plazas|niñ(os|as))', '(nuev(os|as)|puestos) (empleados|puestos|trabajadores|empleos|contrataciones|vacantes|abiertos)', '(cread(o|os)|crea|creación de)'],
  doing: ['(asistieron|participaron|visitan|visitaron|acudieron|inscribieron|confían|contratar*|despid*|buscamos)'],
  partOf: ['(departamento|delegación|sucursal|filial|oficina (de|en)|equipo (comercial|técnico|de (ventas|soporte|desarrollo|marketing|diseño)))', 'investigación y desarrollo', '(liderarás|liderar|dirigirás|dirigir|gestionarás|gestionar|coordinarás|coordinar) (un|una|a)'],
  once: ['(empez(amos|ó|aron)|comenz(amos|ó|aron)|arranc(amos|ó)|inici(amos|ó)|fundad(a|o)) con', '(entonces|al principio|en sus inicios|inicialmente|en aquella época)', '(teníamos|tenía|éramos|contaba(mos)?|empleaba(mos)?|trabajaba(n|mos)?|eran)'],
  now: ['(hoy|actualmente|ahora|en la actualidad|hoy en día)'],
  group: ['(el|del|al) (grupo|holding)', '(matriz|empresa matriz|sociedad matriz)', 'consolidad(o|a|os|as)'],
  revenue: ['facturación', 'factur(ó|a|amos|aron|ando)', 'ingresos( (anuales|netos|totales|por ventas))?', 'cifra de negocios?', 'volumen de (negocio|ventas|facturación)', 'ventas (anuales|netas|totales|de|por|alcanzaron|superaron)'],
  profit: ['beneficios?( netos?)?', 'lucro', 'ganancias?( netas?)?', 'utilidad(es)? netas?', 'ebitda?', 'resultado neto'],
  loss: ['pérdidas?( netas?)?'],
  numerals: numeralRows({
    ones: ['un(o|a)?', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece', 'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho', 'diecinueve'],
    tens: ['veinte', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'],
    more: ['21 veintiun(o|a)', '22 veintidós', '23 veintitrés', '24 veinticuatro', '25 veinticinco', '26 veintiséis', '27 veintisiete', '28 veintiocho', '29 veintinueve', '10 una decena', '12 una docena', '20 (una )?veintena', '30 (una )?treintena', '40 (una )?cuarentena', '50 (una )?cincuentena', '100 un centenar', '100 cien(to)?', '200 doscient(os|as)', '300 trescient(os|as)', '400 cuatrocient(os|as)', '500 quinient(os|as)'],
  }),
}
