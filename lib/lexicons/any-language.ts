import type { AnyLanguage } from '../model/index.ts'
import { pageWords } from './page-words.ts'
import { folders } from './site-folders.ts'

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
  companyLinks: 'the a of and & der die das des dem den und für de du des la le les l el los del da do dos das e y i et en di della dell van het een w z и по компаний компании'.split(' '),
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
  folders,
}
