/** What a company says of itself beyond facts, by the field that it is offered for. */
export type PortraitField = 'company.mission' | 'company.vision' | 'company.values' | 'company.ownWords'

/**
 * Words by which a sentence tells what drives its company, in every language of the interface. Folded, without marks
 * on Latin letters; a bar between two. The company must be the one that speaks: "our mission", never "the mission".
 */
// prettier-ignore
export const portraitWords: Readonly<Record<PortraitField, string>> = {
  'company.mission': 'our mission is|our purpose is|we are on a mission to|unsere mission ist|unser auftrag ist|unsere aufgabe ist es|notre mission est|notre mission consiste|notre raison d\'etre|nuestra mision es|nuestro proposito es|nasza misja to|nasza misja jest|nasza misja polega|наша миссия|миссия нашей компании|ماموریت ما|رسالت ما|我们的使命|我們的使命',
  'company.vision': 'our vision is|we envision|our ambition is|our goal is to become|unsere vision ist|wir wollen bis 20|notre vision est|notre ambition est|nuestra vision es|nuestra ambicion es|nasza wizja to|nasza wizja jest|наше видение|мы видим будущее|چشم انداز ما|افق ما|我们的愿景|我們的願景',
  'company.values': 'our values are|our core values|we value|unsere werte sind|wir stehen fur|nos valeurs sont|nos valeurs :|nuestros valores son|nasze wartosci to|наши ценности|мы ценим|ارزش های ما|我们的价值观|我們的價值觀',
  'company.ownWords': 'we believe that|we believe in|we are convinced that|wir glauben|wir sind uberzeugt|nous croyons|nous sommes convaincus|creemos que|creemos en|estamos convencidos|wierzymy|jestesmy przekonani|мы верим|мы убеждены|ما باور داریم|ما معتقدیم|我们相信|我們相信',
}

/** Right before a list of the company's customers or competitors. */
// prettier-ignore
export const namesAfter: Readonly<Record<'company.customer' | 'company.competitor', string>> = {
  'company.customer': 'our customers include|our clients include|customers such as|clients such as|trusted by|zu unseren kunden gehoren|zu unseren kunden zahlen|unsere kunden sind|parmi nos clients|nos clients sont|entre nuestros clientes se encuentran|entre nuestros clientes estan|nuestros clientes son|naszymi klientami sa|wsrod naszych klientow sa|среди наших клиентов|наши клиенты|از مشتریان ما|我们的客户包括|客户包括',
  'company.competitor': 'our competitors include|our main competitors are|our competitors are|competitors include|we compete with|we compete against|competes with|wir konkurrieren mit|unsere wettbewerber sind|zu unseren wettbewerbern gehoren|zu unseren wettbewerbern zahlen|nos concurrents sont|nos principaux concurrents sont|parmi nos concurrents|nuestros competidores son|nuestros principales competidores son|competimos con|konkurujemy z|naszymi konkurentami sa|мы конкурируем с|наши конкуренты|наши основные конкуренты|رقبای ما|رقیبان ما|我们的竞争对手包括|竞争对手包括|我们的主要竞争对手',
}

/** Headings under which a company says it without a verb: "Our mission" over "To end leaks". Folded as above, a bar between two. */
// prettier-ignore
export const portraitHeadings: Readonly<Record<Exclude<PortraitField, 'company.ownWords'>, string>> = {
  'company.mission': "our mission|our purpose|unsere mission|unser auftrag|notre mission|notre raison d'etre|nuestra mision|nuestro proposito|nasza misja|наша миссия|ماموریت ما|رسالت ما|我们的使命|我們的使命|企业使命|企業使命",
  'company.vision': 'our vision|unsere vision|notre vision|nuestra vision|nasza wizja|наше видение|چشم انداز ما|我们的愿景|我們的願景|企业愿景|企業願景',
  'company.values': 'our values|our core values|what we value|unsere werte|wofur wir stehen|nos valeurs|nuestros valores|nasze wartosci|наши ценности|ارزش های ما|我们的价值观|我們的價值觀|核心价值观|核心價值觀|企业价值观',
}
