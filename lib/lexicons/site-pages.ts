import type { SitePageKind } from '../model/index.ts'

/**
 * What sites call the pages that say who they are, in every language that pages are read in: links of one page are often in
 * several. Compared folded (`foldKey`), so accents may be left off. A bar between two.
 */
// prettier-ignore
export const sitePageWords: Readonly<Record<SitePageKind, string>> = {
  team: `team|our team|the team|meet the team|leadership|leadership team|management|management team|executive team|executives|our people|people|board|board of directors|who we are|unser team|das team|geschaftsfuhrung|geschaftsleitung|vorstand|ansprechpartner|unternehmensfuhrung|team und ansprechpartner|zespol|nasz zespol|zarzad|wladze|kierownictwo|kadra|команда|наша команда|руководство|правление|дирекция|органы управления|تیم|تیم ما|مدیران|مدیران ما|هیئت مدیره|هیات مدیره|اعضای هیئت مدیره|اعضای هیات مدیره|کارکنان|团队|我们的团队|管理团队|团队介绍|管理层|高管团队|董事会|領導團隊|經營團隊|團隊|equipe|notre equipe|l equipe|direction|gouvernance|equipe dirigeante|equipo|nuestro equipo|equipo directivo|direccion|directiva|il team|il nostro team|equipa|nossa equipe|diretoria|ons team|directie|het team|ekibimiz|yonetim|yonetim kurulu|役員|役員紹介|経営陣|役員一覧|스태프|경영진|임원|임원진|الفريق|فريقنا|فريق العمل|مجلس الاداره|الاداره`,
  imprint: `imprint|impressum|legal notice|legal information|company details|company information|mentions legales|informations legales|aviso legal|informacion legal|note legali|dane firmy|dane rejestrowe|nota prawna|реквизиты|реквизиты компании|правовая информация|اطلاعات شرکت|工商信息|法律声明|会社概要|特定商取引法に基づく表記|colofon|kunye|사업자정보`,
  contact: `contact|contact us|contacts|get in touch|find us|locations|our offices|kontakt|kontakty|standorte|kontakt anfahrt|ansprechpartner kontakt|kontakt i dojazd|контакты|связаться с нами|контактная информация|تماس|تماس با ما|ارتباط با ما|联系我们|聯絡我們|联系方式|contactez nous|nous contacter|nous trouver|contacto|contactenos|contactanos|contatti|contattaci|contato|fale conosco|contactos|iletisim|bize ulasin|お問い合わせ|アクセス|문의|오시는 길|연락처|اتصل بنا|تواصل معنا`,
  about: `about|about us|company|our company|who we are|our story|uber uns|unternehmen|das unternehmen|wir uber uns|firma|o nas|o firmie|kim jestesmy|o spolce|о компании|о нас|компания|درباره ما|درباره شرکت|معرفی شرکت|关于我们|公司简介|公司介绍|關於我們|公司簡介|a propos|qui sommes nous|l entreprise|notre entreprise|sobre nosotros|quienes somos|la empresa|empresa|nosotros|chi siamo|l azienda|azienda|sobre|quem somos|a empresa|over ons|hakkimizda|kurumsal|会社情報|企業情報|会社案内|회사소개|من نحن|عن الشركه`,
  investors: `investors|investor relations|for investors|financial reports|annual report|annual reports|investoren|finanzberichte|relacje inwestorskie|dla inwestorow|strefa inwestora|raporty|инвесторам|инвесторам и акционерам|отчетность|раскрытие информации|سهامداران|امور سهامداران|سرمایه گذاران|گزارش های مالی|投资者关系|投資者關係|投资者|investisseurs|finance investisseurs|inversores|accionistas e inversores|relacion con inversores|investitori|investidores|relacoes com investidores|yatirimci iliskileri|株主 投資家情報|ir 情報|투자정보|المستثمرون|علاقات المستثمرين`,
  careers: `careers|career|jobs|join us|work with us|open positions|vacancies|we are hiring|karriere|stellenangebote|offene stellen|jobs karriere|kariera|praca|oferty pracy|dolacz do nas|карьера|вакансии|работа у нас|استخدام|فرصت های شغلی|همکاری با ما|招聘|加入我们|人才招聘|加入我們|人才招募|carrieres|recrutement|nous rejoindre|offres d emploi|rejoignez nous|empleo|trabaja con nosotros|trabaje con nosotros|carreras|lavora con noi|carriere|carreiras|trabalhe conosco|werken bij|vacatures|kariyer|採用情報|採用|채용|채용정보|وظائف|الوظائف`,
  press: `press|news|newsroom|media|press releases|latest news|presse|aktuelles|neuigkeiten|pressemitteilungen|aktualnosci|prasa|dla mediow|biuro prasowe|новости|пресс центр|пресса|сми о нас|اخبار|تازه ها|اخبار شرکت|新闻|新闻中心|公司新闻|新聞|最新消息|actualites|espace presse|communiques de presse|noticias|prensa|sala de prensa|actualidad|notizie|stampa|comunicati stampa|imprensa|nieuws|pers|haberler|basin|ニュース|お知らせ|뉴스|보도자료|الاخبار|اخبارنا`,
}

/** What the last part of an address is called for them, whatever the language of the link. */
// prettier-ignore
export const sitePageSlugs: Readonly<Record<SitePageKind, string>> = {
  team: 'team|our-team|the-team|leadership|management|people|staff|board|board-of-directors|wladze|wladze-spolki|zespol|zarzad|komanda|rukovodstvo|equipe|equipo|vorstand|geschaeftsfuehrung|ansprechpartner|yonetim|who-we-are',
  imprint: 'imprint|impressum|legal-notice|mentions-legales|aviso-legal|rekvizity|dane-firmy|note-legali|colofon',
  contact: 'contact|contacts|contact-us|kontakt|kontakty|contacto|contatti|contato|iletisim|tamas|lianxi|lianxiwomen',
  about: 'about|about-us|company|ueber-uns|uber-uns|unternehmen|o-nas|o-firmie|o-kompanii|a-propos|sobre-nosotros|quienes-somos|chi-siamo|over-ons|hakkimizda|darbare|guanyu',
  investors: 'investors|investor-relations|ir|investoren|relacje-inwestorskie|investoram|investisseurs|inversores',
  careers: 'careers|career|jobs|karriere|kariera|praca|vakansii|recrutement|empleo|lavora-con-noi|vacatures|kariyer|zhaopin',
  press: 'press|news|newsroom|presse|aktuelles|aktualnosci|novosti|actualites|noticias|prensa|xinwen',
}
