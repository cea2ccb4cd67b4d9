import type { KindWords } from '../../model/index.ts'

// prettier-ignore
export const kind: KindWords = {
  is: ['es (un|una|el|la|líder|hoy (un|una))', 'somos (un|una|el|la)', 'somos', 'es (uno|una) de (los|las)'],
  maker: ['(fabricante|proveedor|proveedora|distribuidor|distribuidora|productor|productora|importador|importadora|exportador|exportadora|mayorista|desarrollador|desarrolladora|operador|operadora|constructora|integrador|comercializadora|transportista|consultora|consultoría|promotora|editorial|aseguradora|agencia|despacho|bodega|cervecería|panadería|imprenta|clínica|banco|escuela|estudio|laboratorio|hotel|cooperativa|ingeniería|inmobiliaria|farmacéutica|naviera|aerolínea|fundición|industria|firma de (abogados|ingeniería|arquitectura))(e?s)?( (de|del|en))?', 'especialistas? en( la| el)?'],
  house: ['empresa', 'compañía', 'firma', 'grupo( empresarial)?', 'sociedad', 'organización', 'equipo', 'start ?up', 'pyme', 'entidad', 'marca', 'negocio', 'filial', 'líder(es)? en'],
  praise: ['líder(es)?', 'mundial*', 'internacional*', 'familiar*', 'español(a)?', 'mexican(a|o)', 'argentin(a|o)', 'chilen(a|o)', 'colombian(a|o)', 'peruan(a|o)', 'independiente', 'joven', 'moderna', 'innovador(a)?', 'consolidad(a|o)', 'dinámic(a|o)', 'principal*', 'reconocid(a|o)', 'gran', 'mayor', 'nacional*', 'regional*', 'european(a|o)', 'privad(a|o)', 'multinacional', 'global', 'pionera', 'pionero', '100%'],
  field: ['(especializad(a|o)|dedicad(a|o)|enfocad(a|o)|experta) (en|a)( (la|el|los|las))?( (fabricación|producción|venta|distribución|comercialización|diseño)( y (venta|distribución|comercialización))?)?( (de|del))?', '(que )?(fabrica|produce|desarrolla|diseña|comercializa|elabora|transforma|cultiva|transporta|construye|importa|exporta|instala|repara)( y (fabrica|produce|comercializa|distribuye))?', '(en|del) (el )?(sector|ramo|rubro|ámbito)( (de|del))?( (la|los|las))?', 'de', 'del'],
  ends: ['que', 'con', 'fundad(a|o)', 'cread(a|o)', 'desde', 'ubicad(a|o)', 'sede', 'para', 'cuya', 'cuyo', 'situad(a|o)', 'presente', 'ha', 'y (cuenta|tiene|ofrece)'],
  links: ['y', 'e', '&', 'de', 'para', 'en'],
  sited: ['en', '(con sede|ubicad(a|o)) en'],
  acts: ['34/2002', 'sociedad de la información', 'comercio electrónico'],
}
