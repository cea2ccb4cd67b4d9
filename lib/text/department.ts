import { fold } from './fold.ts'

/**
 * Department names, as printed beside a contact person: "Ufficio acquisti: Elisa Bonomi", "Gill Sowerby (Estimating)". Folded;
 * matched at the start or end of the text.
 */
const OPENING =
  'ufficio|reparto|segreteria|amministrazione|acquisti|vendite|commerciale|magazzino|assistenza|logistica|qualità|produzione|direzione|spedizioni|spedizione|' +
  'dział|biuro|sekretariat|księgowość|serwis|zaopatrzenie|kadry|sprzedaż|produkcja|eksport|magazyn|logistyka|recepcja|obsługa klienta|' +
  'отдел|бухгалтерия|при[её]мная|служба|склад|секретариат|производство|снабжение|сервис|департамент|цех|' +
  'abteilung|vertrieb|einkauf|buchhaltung|verwaltung|technik|montage|produktion|personal|kundendienst|innendienst|außendienst|export|disposition|werkstatt|sekretariat|empfang|arbeitsvorbereitung|konstruktion|qualitätssicherung|ersatzteile|' +
  '(?:corporate |internal |external |group |global )?(?:communications|affairs)|credit control|payroll|quality|production|technical|it support|administration|sales|accounts|accounting|purchasing|procurement|marketing|support|customer (?:service|support|care)|estimating|engineering|operations|logistics|warehouse|finance|human resources|hr|reception|dispatch|spare parts|media relations|press office|investor relations|business development|bookings|after ?sales|public relations|' +
  "service (?:commercial|client|clientèle|technique|achats|après-vente|comptabilité|export|qualité)|comptabilité|achats|secrétariat|bureau d'études|atelier|logistique|sav|ressources humaines|communication|standard|accueil|ventes?|marketing|production|qualité|commercial|showroom|" +
  'departamento|dpto\\.?|depto\\.?|ventas|compras|administración|contabilidad|producción|calidad|recursos humanos|comercial|taller|oficina técnica|exportación|atención al cliente|recepción|' +
  'vendas|tráfego|oficina|contabilidade|gerência|armazém|compras|exportação|financeiro|recursos humanos|qualidade|produção|administrativo|assistência técnica|enoturismo|expedição|' +
  'binnendienst|buitendienst|verkoop|inkoop|expeditie|logistiek|productie|administratie|boekhouding|werkplaats|planning|magazijn|afdeling|receptie|klantenservice|technische dienst|' +
  'satış|muhasebe|satın ?alma|ihracat|ithalat|insan kaynakları|üretim|pazarlama|finans|kalite|' +
  'واحد|بخش|امور|روابط عمومی|فروش|حسابداری|بازرگانی|قسم|إدارة|المبیعات|المشتریات|المحاسبه|خدمه العملاء|شؤون'
const CLOSING =
  'departamento|department|dept\\.?|desk|team|office|abteilung|innendienst|außendienst|binnendienst|buitendienst|departmanı|birimi|bölümü|servisi'

const LATIN = new RegExp(
  `^(?:(?:${OPENING})(?!\\p{L})[\\p{L}\\s.,&/'’-]{0,40}|[\\p{L}\\s&/-]{2,30}\\s(?:${CLOSING})|\\p{L}{3,24}abteilung)$`,
  'u',
)
/** 销售部, 総務課, 영업팀: recognised by the last character. */
const EAST_ASIA =
  /^(?:\p{Script=Han}{2,8}(?:部|课|課|科|室|处|處|中心)|[\p{Script=Han}\p{Script=Katakana}ー]{2,10}(?:部|課|室)|[\p{Script=Hangul}\d]{1,8}(?:팀|본부|사업부|센터|연구소|부서|지원실|관리부|영업부|총무부|생산부))$/u

/** Whether the whole text names a department. */
export function isDepartment(text: string): boolean {
  const bare = fold(text).trim()
  return bare.length >= 2 && bare.length <= 60 && (LATIN.test(bare) || EAST_ASIA.test(bare))
}
