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
    "'t ’t und baron graaf graf gräfin freiherr freifrau comte marquis st mac dal dalla san santa ul بن ابن بنت ال ابو عبد الله الدین سید السید الرحمن العزیز"
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
  // prettier-ignore
  hosts: {
    profile: '; linkedin.com = LinkedIn; xing.com = XING; facebook.com = Facebook; instagram.com = Instagram; twitter.com = Twitter; x.com = X; youtube.com = YouTube; crunchbase.com = Crunchbase; glassdoor.com = Glassdoor; glassdoor.de = Glassdoor; kununu.com = kununu; indeed.com = Indeed; stepstone.de = StepStone; trustpilot.com = Trustpilot; g2.com = G2; capterra.com = Capterra; clutch.co = Clutch; zoominfo.com = ZoomInfo; apollo.io = Apollo.io; dnb.com = Dun & Bradstreet; northdata.de = North Data; northdata.com = North Data; owler.com = Owler; pitchbook.com = PitchBook; bloomberg.com = Bloomberg; yelp.com = Yelp; goldenpages.ie = Golden Pages; gelbeseiten.de = Gelbe Seiten; panoramafirm.pl = Panorama Firm; aleo.com = ALEO; rejestr.io = Rejestr.io; pagesjaunes.fr = PagesJaunes; societe.com = Societe.com; pappers.fr = Pappers; paginegialle.it = PagineGialle; hh.ru = HeadHunter; rusprofile.ru = Rusprofile; list-org.com = List-Org; 2gis.ru = 2ГИС; companieshouse.gov.uk = Companies House; service.gov.uk = GOV.UK; opencorporates.com = OpenCorporates; europages.com = Europages; europages.co.uk = Europages; wlw.de = wlw; kompass.com = Kompass; alibaba.com = Alibaba; made-in-china.com = Made-in-China; indiamart.com = IndiaMART; tripadvisor.com = Tripadvisor; wellfound.com = Wellfound; angel.co = AngelList; producthunt.com = Product Hunt; ok.ru = OK; vk.com = VK; t.me = Telegram; pinterest.com = Pinterest; tiktok.com = TikTok; linktr.ee = Linktree; about.me = about.me; behance.net = Behance; dribbble.com = Dribbble; wantedly.com = Wantedly; jobkorea.co.kr = JOBKOREA; saramin.co.kr = 사람인; tianyancha.com = 天眼查; qcc.com = 企查查; aiqicha.baidu.com = 爱企查; ',
    wire: '; prnewswire.com = PR Newswire; prnewswire.co.uk = PR Newswire; globenewswire.com = GlobeNewswire; businesswire.com = Business Wire; einpresswire.com = EIN Presswire; prweb.com = PRWeb; accesswire.com = ACCESSWIRE; newswire.com = Newswire; presseportal.de = Presseportal; openpr.com = openPR; openpr.de = openPR; pressebox.de = PresseBox; prtimes.jp = PR TIMES; marketwired.com = Marketwired; finance.yahoo.com = Yahoo Finance; yahoo.com = Yahoo; ',
    encyclopedia: '; wikipedia.org = Wikipedia; wikidata.org = Wikidata; wikimedia.org = Wikimedia; baike.baidu.com = 百度百科; baidu.com = 百度; fandom.com = Fandom; britannica.com = Britannica; namu.wiki = 나무위키; everybodywiki.com = EverybodyWiki; dbpedia.org = DBpedia; ',
    forge: '; github.com = GitHub; gitlab.com = GitLab; bitbucket.org = Bitbucket; npmjs.com = npm; pypi.org = PyPI; sourceforge.net = SourceForge; stackoverflow.com = Stack Overflow; stackshare.io = StackShare; huggingface.co = Hugging Face; docs.rs = Docs.rs; gitee.com = Gitee; ',
    publisher: '; medium.com = Medium; substack.com = Substack; dev.to = DEV; forbes.com = Forbes; techcrunch.com = TechCrunch; reuters.com = Reuters; nytimes.com = The New York Times; wsj.com = The Wall Street Journal; ft.com = Financial Times; theguardian.com = The Guardian; bbc.com = BBC; bbc.co.uk = BBC; cnn.com = CNN; cnbc.com = CNBC; businessinsider.com = Business Insider; venturebeat.com = VentureBeat; wired.com = WIRED; theverge.com = The Verge; zdnet.com = ZDNET; crn.com = CRN; computerworld.com = Computerworld; infoworld.com = InfoWorld; eu-startups.com = EU-Startups; heise.de = heise online; spiegel.de = DER SPIEGEL; handelsblatt.com = Handelsblatt; faz.net = FAZ; wyborcza.pl = Gazeta Wyborcza; pb.pl = Puls Biznesu; money.pl = Money.pl; bankier.pl = Bankier.pl; onet.pl = Onet; wp.pl = Wirtualna Polska; rp.pl = Rzeczpospolita; vedomosti.ru = Ведомости; kommersant.ru = Коммерсантъ; rbc.ru = РБК; tass.ru = ТАСС; interfax.ru = Интерфакс; habr.com = Хабр; vc.ru = vc.ru; lemonde.fr = Le Monde; lesechos.fr = Les Echos; lefigaro.fr = Le Figaro; elpais.com = EL PAÍS; expansion.com = Expansión; elmundo.es = EL MUNDO; repubblica.it = la Repubblica; corriere.it = Corriere della Sera; ilsole24ore.com = Il Sole 24 ORE; publico.pt = PÚBLICO; folha.uol.com.br = Folha; globo.com = Globo; nrc.nl = NRC; fd.nl = FD; nikkei.com = 日本経済新聞; itmedia.co.jp = ITmedia; 36kr.com = 36氪; sina.com.cn = 新浪; sohu.com = 搜狐; zhihu.com = 知乎; hurriyet.com.tr = Hürriyet; aljazeera.net = الجزيرة; quora.com = Quora; reddit.com = Reddit; slideshare.net = SlideShare; issuu.com = Issuu; ',
  },
}
