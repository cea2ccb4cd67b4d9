import type { AnyLanguage } from '../model/index.ts'
import { pageWords } from './page-words.ts'

/**
 * What pages print whatever their language: forms of address and degrees of other countries, particles of names, and the folders that a
 * site's makers name in their own language. It is shipped with English, which is asked on every page.
 */
// prettier-ignore
export const anywhere: AnyLanguage = {
  pageWords,
  honorifics: [
  'mr', 'mrs', 'ms', 'miss', 'mister', 'sir', 'dame', 'lord', 'dr', 'dra', 'prof', 'professor', 'rev', 'hon', 'eng', 'ing', 'ir', 'arch',
  'herr', 'frau', 'dipl.-ing', 'dipl. ing', 'dipl.-kfm', 'mag', 'dkfm', 'med', 'priv.-doz', 'jur', 'rer. nat', 'h.c', 'pan', 'pani', 'mgr', 'inż', 'hab',
  'mme', 'mlle', 'monsieur', 'madame', 'maître', 'm', 'sr', 'sra', 'srta', 'don', 'doña', 'dña', 'd', 'ingeniero', 'lic', 'sig', 'sig.ra', 'dott', 'dott.ssa', 'avv',
  'dr.ª', 'dr.º', 'prof.ª', 'prof.º', 'eng.ª', 'eng.º', 'arq.ª', 'sr.ª', 'd.ª', 'ratsherr', 'ratsfrau', 'stadtrat', 'stadträtin', 'kreisrat', 'kreisrätin', 'gemeinderat', 'gemeinderätin',
  'kommr', 'komm.-rat', 'kommerzialrat', 'hofrat', 'ökr', 'dipl.-htl-ing', 'geom', 'rag', 'dhr', 'mevr', 'mw', 'drs', 'г-н', 'г-жа', 'господин', 'госпожа', 'д-р', 'проф', 'к.т.н', 'д.т.н', 'sayın', 'av', 'doç', 'uzm', 'op', 'dt',
  'آقای', 'خانم', 'جناب آقای', 'سرکار خانم', 'دکتر', 'مهندس', 'الدكتور', 'دكتور', 'الدكتورة', 'المهندس', 'المهندسة', 'مهندسة', 'الأستاذ', 'الأستاذة', 'أستاذ', 'السيد', 'السيدة', 'الشيخ', 'معالي', 'سعادة', 'د', 'م', 'أ', 'أ.د',
],
  dotted: ['m', 'p', 'd', 'د', 'م', 'ا', 'ا.د', 'h.c', 'av', 'op', 'dt', 'ir', 'ing', 'arch', 'rag', 'eng', 'med', 'jur', 'hon', 'rev', 'mag'],
  postnominals: (
    'mba phd ph.d md msc bsc ba ma bs ms llm llb jd cpa cfa cfp acca aca fca fcca ca pmp phr sphr shrm shrm-cp shrm-scp rn bsn msn np do dds dmd esq obe mbe cbe kbe ' +
    'jr sr ii iii iv dba dphil edd mph mpa meng beng pe faia aia riba cissp cisa fhca faapm hmdc facp frcs mrcp dvm pharmd rph eng emba ll.m m.a b.a m.sc b.sc fh'
  ).split(' '),
  particles: (
    'van von vom zu zur zum der den de del della delle dello dei degli di da das do dos du la le lo el al bin ibn bint ben abu ter ten te op af av y e i d ' +
    "'t ’t und st mac dal dalla san santa ul بن ابن بنت ال ابو عبد الله الدین سید السید الرحمن العزیز"
  ).split(' '),
  nameEndings: 'ski ska cki cka dzki dzka wicz czyk czak czyński czyńska iewski owski owska ewski enko енко chuk чук ук юк ский ская ов ова ев ева ёв ин ина цов цова ых их швили дзе ян ov ova ová ev eva sson son sen ström qvist quist lund inen nen ides idis akis opoulos poulos elli etti ini ucci acci otti ello ese ez es oğlu oglu gil türk pour zadeh nejad nia yan ian shvili dze escu eanu berger burger mann hofer bauer meier meyer maier mayer huber stein feld bach hardt scheid ing sma stra huis veld eau eux ault ard ier oux ic ić vić uk ak ek ik'.split(' '),
  platforms: (
    'taplink.site jobinja.ir jobvision.ir karboom.io zhipin.com liepin.com 51job.com zhaopin.com welcometothejungle.com infojobs.net hellowork.com wlw.de gelbeseiten.de pagesjaunes.fr paginasamarillas.es pagineialle.it pkt.pl ' +
    'checko.ru sbis.ru companieshouse.gov.uk societe.com pappers.fr einforma.com qcc.com tianyancha.com msha.ke campsite.bio linkin.bio ' +
    'linkedin.com facebook.com twitter.com x.com instagram.com youtube.com tiktok.com pinterest.com reddit.com quora.com medium.com substack.com ' +
    'github.com gitlab.com bitbucket.org npmjs.com sourceforge.net stackoverflow.com wikipedia.org wikidata.org wikimedia.org crunchbase.com ' +
    'pitchbook.com bloomberg.com reuters.com forbes.com techcrunch.com businessinsider.com prnewswire.com prnewswire.co.uk globenewswire.com ' +
    'businesswire.com accesswire.com einpresswire.com newswire.com crn.com zdnet.com cnn.com bbc.co.uk nytimes.com wsj.com theguardian.com xing.com ' +
    'glassdoor.com indeed.com kununu.com stepstone.de monster.com pracuj.pl hh.ru superjob.ru vk.com ok.ru t.me telegram.org whatsapp.com ' +
    'g2.com capterra.com trustpilot.com yelp.com tripadvisor.com google.com bing.com yandex.ru baidu.com weibo.com zhihu.com amazon.com ebay.com ' +
    'aliexpress.com alibaba.com allegro.pl angel.co wellfound.com producthunt.com apollo.io zoominfo.com rocketreach.co owler.com dnb.com kompass.com ' +
    'europages.com northdata.com northdata.de handelsregister.de opencorporates.com rejestr.io aleo.com krs-online.com.pl rusprofile.ru list-org.com ' +
    'slideshare.net issuu.com scribd.com vimeo.com flickr.com archive.org w3.org goodreads.com imdb.com eventbrite.com meetup.com'
  ).split(' '),
  templates: [
    'full name', 'client name', 'person name', 'member name', 'team member name', 'customer name', 'designer name', 'employee name', 'company name', 'your site', 'your site name',
    'your company', 'your company name', 'your business', 'your business name', 'your name', 'designation', 'profession', 'job title', 'position title', 'name surname',
    'vorname nachname', 'nombre apellido', 'имя фамилия', 'имя сотрудника', 'should be your*',
  ],
  folders: {
    news: Object.values({
      en: 'news newsroom press press-release press-releases pressrelease pressreleases press-center presscenter topics information media mediacenter event events blog',
      de: 'presse pressemitteilung* aktuell* neuigkeiten meldung* veranstaltungen',
      fr: 'presse actualite actualites communique communiques',
      es: 'noticia noticias actualidad prensa',
      pt: 'noticia noticias imprensa novidades',
      it: 'notizie comunicati* stampa',
      nl: 'nieuws pers persbericht*',
      pl: 'aktualno* wiadomosci nowosci prasa',
      ru: 'novost* новости пресс-центр',
      tr: 'haber* duyuru* basin',
      fa: 'akhbar اخبار',
      ar: 'akhbar الاخبار',
      zh: 'xinwen 新闻',
      ja: 'news topics お知らせ',
      ko: 'news press',
    }).flatMap((words) => words.split(' ')),
    releases: Object.values({
      en: 'news press press-release press-releases pressrelease pressreleases newsroom news-room pr ir',
      de: 'aktuelles meldungen presse pressemitteilungen',
      fr: 'actualite actualites communique communiques',
      es: 'noticia noticias prensa sala-de-prensa',
      pt: 'noticia noticias imprensa',
      it: 'notizie comunicati sala-stampa',
      nl: 'nieuws persberichten',
      pl: 'aktualnosci komunikaty prasa',
      ru: 'novosti press-tsentr',
      tr: 'haberler haber duyurular basin-odasi',
      fa: 'akhbar khabar',
      ar: 'akhbar khabar',
      zh: 'xinwen',
      ja: 'news ir',
      ko: 'pr news',
    }).flatMap((words) => words.split(' ')),
    articles: Object.values({
      en: 'blog blogs news press press-release press-releases newsroom news-room article articles story stories post posts blog-post blog-posts blogpost blogposts magazine case cases case-study case-studies success-story success-stories customer-story customer-stories',
      de: 'aktuelles meldungen presse pressemitteilungen nachrichten referenzen',
      fr: 'actualite actualites communique communiques realisations',
      es: 'noticia noticias novedades prensa sala-de-prensa',
      pt: 'noticia noticias imprensa',
      it: 'notizie comunicati sala-stampa',
      nl: 'nieuws persberichten',
      pl: 'aktualnosci wiadomosci komunikaty prasa artykul*',
      ru: 'novosti statyi stati press-tsentr',
      tr: 'haberler haber duyurular basin-odasi',
      fa: 'akhbar khabar',
      ar: 'akhbar khabar',
      zh: 'xinwen anli',
      ja: 'news topics-news',
      ko: 'news press',
    }).flatMap((words) => words.split(' ')),
    stories: Object.values({
      en: 'work works our-work case cases casestudy casestudies case-study case-studies customer customers client clients success-story success-stories customer-story customer-stories portfolio portfolio-item project projects reference references voice',
      de: 'kunden referenzen projekte fallstudien',
      fr: 'realisations nos-realisations etude-de-cas etudes-de-cas cas-client cas-clients temoignages',
      es: 'proyectos clientes casos casos-de-exito',
      pt: 'projetos clientes casos',
      it: 'casi-studio casi-di-successo progetti lavori',
      nl: 'referenties projecten klanten',
      pl: 'klienci realizacje wdrozenia case-studies projekty',
      ru: 'klienty proekty proekti keysy kejsy kejsi vnedreniya',
      tr: 'referanslar projeler basari-hikayeleri',
      fa: 'projects',
      ar: 'projects',
      zh: 'anli kehu',
      ja: 'jirei jisseki voice',
      ko: 'portfolio',
    }).flatMap((words) => words.split(' ')),
  },
}
