import { foldKey } from '../text/fold.ts'
import { sitePageWords } from './site-pages.ts'

/** What a company links to as its own, though it lies on a vendor's host. */
export type Service = 'jobs' | 'help' | 'status' | 'login' | 'booking' | 'trust'

/**
 * What sites call such links, in every language that pages are read in: links of one page are often in several. Compared folded
 * (`foldKey`), so accents may be left off. A bar between two.
 */
// prettier-ignore
const written: Readonly<Record<Service, string>> = {
  jobs: `${sitePageWords.careers}|see open roles|open roles|current openings|job openings|job offers|we re hiring|zu den stellen|alle stellen|stellenborse|aktualne oferty|все вакансии|наши вакансии|فرصت شغلی|فرصت های همکاری|职位|社会招聘|校园招聘|职位空缺|offres|toutes nos offres|ofertas de empleo|ver vacantes|vacantes|posizioni aperte|vagas|vagas abertas|vacature|alle vacatures|acik pozisyonlar|is ilanlari|募集職種|求人一覧|求人|採用サイト|채용 공고|채용공고|인재채용|فرص العمل|فرص وظيفيه|انضم الينا`,
  help: `help|help center|help centre|support|customer support|support center|knowledge base|faq|faqs|hilfe|hilfecenter|hilfe center|kundensupport|wissensdatenbank|pomoc|centrum pomocy|baza wiedzy|obsluga klienta|помощь|поддержка|служба поддержки|центр поддержки|база знаний|справка|справочный центр|техподдержка|راهنما|پشتیبانی|مرکز راهنما|مرکز پشتیبانی|پایگاه دانش|سوالات متداول|帮助|帮助中心|客服|客户服务|支持中心|知识库|常见问题|幫助中心|客服中心|aide|centre d aide|assistance|base de connaissances|foire aux questions|ayuda|centro de ayuda|soporte|atencion al cliente|base de conocimientos|preguntas frecuentes|assistenza|centro assistenza|supporto|aiuto|domande frequenti|ajuda|central de ajuda|suporte|perguntas frequentes|base de conhecimento|hulp|helpcentrum|klantenservice|kennisbank|veelgestelde vragen|yardim|yardim merkezi|destek|destek merkezi|sikca sorulan sorular|ヘルプ|ヘルプセンター|サポート|サポートセンター|よくある質問|ヘルプサイト|도움말|고객센터|고객 센터|헬프센터|자주 묻는 질문|고객지원|مساعده|مركز المساعده|الدعم|الدعم الفني|الاسئله الشائعه|خدمه العملاء`,
  status: `status|system status|service status|uptime|api status|platform status|systemstatus|dienststatus|verfugbarkeit|status systemu|status uslug|dostepnosc uslug|статус|статус системы|статус сервисов|состояние сервисов|وضعیت سرویس|وضعیت سرویس ها|وضعیت سامانه|状态|系统状态|服务状态|运行状态|狀態|系統狀態|etat du service|etat des services|statut|disponibilite|estado|estado del sistema|estado del servicio|stato del servizio|stato dei servizi|stato del sistema|estado do sistema|status do sistema|status dos servicos|systeemstatus|storingen|sistem durumu|hizmet durumu|稼働状況|ステータス|サービス稼働状況|障害情報|서비스 상태|시스템 상태|서비스 현황|حاله النظام|حاله الخدمه`,
  login: `log in|login|sign in|signin|sign on|customer login|customer portal|client portal|partner portal|partner login|my account|employee login|anmelden|einloggen|kundenlogin|kundenportal|partnerportal|mein konto|zaloguj|zaloguj sie|logowanie|panel klienta|strefa klienta|войти|вход|личный кабинет|вход для клиентов|ورود|ورود کاربران|ورود به حساب|پنل کاربری|登录|登陆|会员登录|用户登录|客户门户|登入|connexion|se connecter|espace client|mon compte|iniciar sesion|acceder|acceso clientes|area de clientes|portal de clientes|mi cuenta|accedi|area clienti|area riservata|entrar|area do cliente|portal do cliente|minha conta|inloggen|klantportaal|mijn account|giris|giris yap|musteri girisi|musteri portali|ログイン|マイページ|会員ログイン|サインイン|로그인|고객 포털|마이페이지|تسجيل الدخول|دخول|بوابه العملاء|حسابي`,
  booking: `book a demo|book a call|book a meeting|book now|book an appointment|schedule a call|schedule a demo|schedule a meeting|make an appointment|appointments|termin buchen|termin vereinbaren|demo buchen|online termin|umow spotkanie|umow demo|umow wizyte|zarezerwuj|записаться|запись онлайн|онлайн запись|забронировать|назначить встречу|رزرو|رزرو نوبت|نوبت دهی|رزرو وقت|预约|在线预约|预约演示|立即预约|預約|prendre rendez vous|prendre rdv|reserver|reserver une demo|reservar|reservar una demo|reservar cita|pedir cita|agendar|agendar una demo|prenota|prenota una demo|prenota un appuntamento|agende uma demonstracao|agendar demonstracao|agendar reuniao|marcar reuniao|afspraak maken|plan een afspraak|plan een demo|randevu al|demo talep et|rezervasyon|予約|日程調整|打ち合わせを予約|来店予約|商談を予約|예약|예약하기|상담 예약|미팅 예약|احجز|احجز موعدا|حجز موعد`,
  trust: `trust center|trust centre|trust|security|security portal|trust portal|vertrauenscenter|sicherheit|bezpieczenstwo|centrum zaufania|безопасность|центр доверия|امنیت|مرکز اعتماد|信任中心|安全中心|安全|centre de confiance|securite|centro de confianza|seguridad|centro fiducia|sicurezza|central de confianca|seguranca|beveiliging|vertrouwenscentrum|guvenlik|guven merkezi|トラストセンター|セキュリティ|신뢰 센터|보안|مركز الثقه|الامان`,
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** A longer text speaks of something, it does not name a link. */
const LONGEST = 40
/** What stands around the phrase where words are not parted by blanks: 企业微信客服. */
const AROUND = 5

/** The link is called by one of the service's phrases and nothing else: "Jobs at a friend" is called otherwise. */
export function namesService(service: Service, text: string): boolean {
  if (text.length > LONGEST) return false
  const said = foldKey(text)
  const phrases = phrasesOf(service)
  if (phrases.has(said)) return true
  if (!UNSPACED.test(said)) return false
  for (const phrase of phrases)
    if (UNSPACED.test(phrase) && said.length <= phrase.length + AROUND && said.includes(phrase)) return true
  return false
}

const known = new Map<Service, ReadonlySet<string>>()

function phrasesOf(service: Service): ReadonlySet<string> {
  let phrases = known.get(service)
  if (!phrases) known.set(service, (phrases = new Set(written[service].split('|').map(foldKey))))
  return phrases
}
