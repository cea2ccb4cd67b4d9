import type { PeopleWords } from '../../model/index.ts'

// prettier-ignore
export const people: PeopleWords = {
  appoints: ['nombr(a|ó|an|aron|ado|ada|ados|adas|amiento|amientos|ar)', 'design(a|ó|ado|ada|ados|adas|ación)', 'elig(e|ió|ieron)', 'elegid(o|a|os|as)', 'promov(ido|ida)', 'promociona(do|da)?', 'asciend(e|en)', 'ascend(ido|ida|ió)', 'fich(a|ado|ada|aje)', 'incorpor(a|ó|ado|ada|ación)', 'contrat(a|ó)', 'asum(e|ió|irá|en)', 'releva', 'sustituye', 'pasa a ser', 'será', 'se une'],
  into: ['es', 'es también', 'como', 'al (cargo|puesto|frente) de', 'para el (cargo|puesto) de', 'en el (cargo|puesto) de', 'el (cargo|puesto) de', 'a', 'es( la| el)?( nueva| nuevo)', '(ha sido |fue |es )?(nombrad|designad|elegid)(o|a)( como)?', 'será( la| el)?', 'pasa a ser', 'asume (la|el)'],
  postEnds: [],
  whomEnds: [],
  elsewhere: ['donde', 'en la que', 'en el que'],
  byline: ['por', 'escrito por', 'publicado por', 'autor(a|es)?', 'foto(s)?', 'fotografía(s)?', 'sobre el autor', 'sobre la autora', 'copyright'],
  until: ['hasta', 'hasta el', 'hasta finales de', 'hasta el año'],
  kin: ['(bis)?niet(o|a|os|as) (de|del)', '(hij|sobrin)(o|a|os|as) (de|del)', '(viud(a|o)|muerte|fallecimiento|memoria|heredero|heredera|herederos|descendiente|descendientes) (de|del)'],
  founders: ['(co)?fundador(es|as)', 'socios fundadores'],
  owners: ['(co)?propietari(os|as)', 'dueñ(os|as)'],
  notice: ['(nota|comunicado) de prensa', 'comunicado', 'aviso', 'información privilegiada', 'hecho relevante'],
  invites: ['contactar( con| a)?', 'escribir( a)?', 'llamar( a)?', 'conoce( a)?', 'ver', 'seguir( a)?', 'sobre', 'mensaje a'],
  ours: ['(de la|de nuestra|del|de nuestro) (empresa|grupo|compañía|sociedad|asociación|fundación|firma)'],
  found: ['resultados?', 'encontrad(o|a|os|as)', 'fichas? encontradas?'],
  buys: ['(añadir|agregar) (al carrito|a la cesta|a la bolsa)', 'comprar( ahora| ya)?', 'reservar ejemplar'],
  heldBefore: ['(cargo|puesto) (anterior|actual|saliente)', '(antiguo|anterior) (cargo|puesto)', 'anteriormente'],
}
