import { foldKey } from '../text/fold.ts'
import type { Target } from './targets.ts'

/**
 * Headings by target, in English, Polish, Russian, Persian, Chinese, German, French and Spanish, including those of our own
 * spreadsheets and of CRM exports.
 */
const WORDS: Readonly<Partial<Record<Target, string>>> = {
  'company.name':
    'company|company name|name of company|account|account name|organization|organisation|organization name|organization - name|customer|customer name|client|business name|firma|nazwa|nazwa firmy|klient|kontrahent|nazwa kontrahenta|przedsiębiorstwo|organizacja|компания|название компании|наименование|название|организация|клиент|контрагент|شرکت|نام شرکت|سازمان|نام سازمان|مشتری|公司|公司名称|企业名称|客户|客户名称|单位名称|单位|企业|firmenname|unternehmen|kunde|société|entreprise|raison sociale|empresa|razón social|nombre de la empresa|lead_name',
  'company.legalName':
    'legal name|registered name|full company name|pełna nazwa|nazwa prawna|юридическое название|полное наименование|نام ثبتی|نام حقوقی|法定名称|公司全称|rechtlicher name|dénomination sociale',
  'company.domain':
    'domain|company domain|company domain name|domains|domena|домен|دامنه|域名|dominio|domaine',
  'company.website':
    'website|web site|websites|url|web|homepage|company website|company web|corporate website|organization - website|strona|strona www|www|strona internetowa|сайт|веб-сайт|корпоративный сайт|وب‌سایت|وبسایت|سایت|تارنما|网站|网址|官网|webseite|site web|sitio web|página web',
  'company.industry':
    'industry|sector|branch|organization - industry|branża|sektor|отрасль|сфера деятельности|сфера|صنعت|حوزه فعالیت|行业|所属行业|branche|secteur|secteur d’activité|industria',
  'company.description':
    'description|about|about company|summary|comment|opis|o firmie|описание|о компании|комментарий|توضیحات|شرح|درباره|描述|简介|公司简介|备注说明|beschreibung|descripción',
  'company.founded':
    'founded|year founded|year started|established|founding year|rok założenia|założona|год основания|основана|سال تأسیس|سال تاسیس|成立年份|成立时间|gründungsjahr|gegründet|année de création|año de fundación',
  'company.employees':
    'employees|number of employees|headcount|employee count|size|company size|no of employees|organization - number of employees|zatrudnienie|liczba pracowników|pracownicy|количество сотрудников|численность|сотрудников|число сотрудников|تعداد کارکنان|کارکنان|تعداد پرسنل|员工数|员工人数|人数|规模|mitarbeiter|anzahl mitarbeiter|mitarbeiterzahl|effectif|empleados|número de empleados',
  'company.revenue':
    'revenue|annual revenue|turnover|sales volume|organization - annual revenue|przychód|przychody|obrót|выручка|оборот|годовой оборот|درآمد|گردش مالی|درآمد سالانه|营业额|年收入|年营业额|umsatz|jahresumsatz|chiffre d’affaires|ingresos|facturación',
  'revenue.currency': 'currency|waluta|валюта|ارز|واحد پول|货币|币种|währung|devise|moneda',
  'company.address':
    'address|full address|postal address|organization - address|headquarters|hq|adres|siedziba|адрес|юридический адрес|نشانی|آدرس|地址|公司地址|adresse|anschrift|dirección',
  'address.street':
    'street|street address|address line 1|address 1|billing street|address 1 street 1|ulica|улица|خیابان|街道|strasse|straße|rue|calle',
  'address.locality':
    'city|town|billing city|address 1 city|miasto|miejscowość|город|населенный пункт|شهر|城市|所在城市|stadt|ort|ville|ciudad',
  'address.region':
    'state|region|province|county|state/region|billing state|billing state/province|address 1 state/province|województwo|область|регион|край|استان|省|省份|bundesland|région|provincia',
  'address.postalCode':
    'zip|zip code|zip-code|postal code|postcode|billing zip/postal code|billing code|address 1 zip/postal code|kod pocztowy|kod|индекс|почтовый индекс|کد پستی|کدپستی|邮编|邮政编码|plz|postleitzahl|code postal|código postal',
  'address.country':
    'country|country/region|billing country|address 1 country/region|nation|kraj|państwo|страна|کشور|国家|land|pays|país',
  'company.phone':
    'company phone|company phone number|main phone|office phone|switchboard|company work phone|organization - phone|telefon firmy|telefon firmowy|телефон компании|تلفن شرکت|公司电话|总机|座机|firmentelefon|zentrale|téléphone société|teléfono empresa',
  'company.email':
    'company email|company e-mail|general email|office email|company work email|organization - email|e-mail firmy|email firmowy|email компании|эл. почта компании|ایمیل شرکت|公司邮箱|企业邮箱|firmen-e-mail',
  'company.fax': 'fax|faks|факс|فکس|دورنگار|نمابر|传真|télécopie',
  'company.social':
    'linkedin|linkedin company page|company linkedin|organization - linkedin profile|social|social media|facebook|twitter|media społecznościowe|соцсети|شبکه‌های اجتماعی|社交媒体',
  'company.vatId':
    'vat|vat id|vat number|tax id|tax number|ein|nip|nip ue|инн|شناسه ملی|کد اقتصادی|税号|纳税人识别号|统一社会信用代码|ust-id|ust-idnr|umsatzsteuer-id|n° tva|tva|nif|cif',
  'company.registrationNumber':
    'registration number|company number|registration numbers|company registration number|krs|regon|nr krs|огрн|огрнип|شماره ثبت|注册号|工商注册号|handelsregister|hrb|siren|siret|registro mercantil',
  'company.parent':
    'parent company|parent account|parent|spółka matka|materská|материнская компания|شرکت مادر|母公司|上级公司|muttergesellschaft|maison mère|empresa matriz',
  'company.product': 'products|product|offer|produkty|oferta|продукция|продукты|товары|محصولات|محصول|产品|主营产品|produkte|produits|productos', // prettier-ignore
  'company.technology': 'technologies|technology|tech stack|software|company technologies|technologie|технологии|فناوری|فناوری‌ها|技术|技术栈|technologien', // prettier-ignore
  'company.tag': 'tags|tag|labels|label|etykiety|tagi|теги|метки|برچسب|برچسب‌ها|标签|schlagwörter|étiquettes|etiquetas', // prettier-ignore
  'company.note': 'notes|note|remarks|comments|notatki|uwagi|заметки|примечание|примечания|یادداشت|ملاحظات|备注|说明|notizen|bemerkung|remarques|notas', // prettier-ignore
  'company.signal': 'signals|signal|news|wiadomości|новости|خبر|اخبار|动态|新闻',
  people: 'people|osoby|люди|افراد|人员',
  'person.name':
    'contact|contact name|contact person|full name|person|person - name|name|name of contact|osoba kontaktowa|osoba|imię i nazwisko|kontakt|контакт|контактное лицо|фио|имя и фамилия|نام و نام خانوادگی|نام مخاطب|شخص رابط|رابط|联系人|联系人姓名|姓名|ansprechpartner|kontaktperson|nom complet|nombre completo|contacto|contact_name',
  'person.given': 'first name|given name|firstname|imię|имя|نام|名|名字|vorname|prénom|nombre',
  'person.family': 'last name|family name|surname|lastname|nazwisko|фамилия|نام خانوادگی|فامیلی|姓|姓氏|nachname|nom|nom de famille|apellido|apellidos', // prettier-ignore
  'person.title':
    'title|job title|position|role|contact position|person - job title|stanowisko|funkcja|должность|позиция|سمت|عنوان شغلی|پست|职位|职务|岗位|头衔|funktion|jobtitel|titre|fonction|poste|cargo|puesto',
  'person.department': 'department|dział|departament|отдел|подразделение|بخش|واحد|部门|abteilung|service|département|departamento', // prettier-ignore
  'person.email':
    'email|e-mail|email address|mail|work email|work e-mail|contact email|contact work email|person - email|person - email - work|people e-mails|adres e-mail|poczta|email служебный|почта|эл. почта|электронная почта|рабочий e-mail|ایمیل|رایانامه|پست الکترونیک|邮箱|电子邮件|电子邮箱|e-mail-adresse|courriel|correo|correo electrónico',
  'person.phone':
    'phone|phone number|telephone|mobile|mobile phone|cell|work phone|business phone|direct phone|contact work phone|person - phone|person - phone - work|telefon|numer telefonu|tel|komórka|телефон|рабочий телефон|мобильный|моб|تلفن|شماره تلفن|موبایل|تلفن همراه|همراه|电话|手机|手机号|联系电话|telefonnummer|handy|téléphone|portable|teléfono|móvil',
  'person.profile': 'profile|contact linkedin|linkedin profile|person linkedin|profil|профиль|نمایه|个人主页',
}

const byHeading = new Map<string, Target>()
for (const [target, words] of Object.entries(WORDS))
  for (const word of (words ?? '').split('|'))
    if (!byHeading.has(foldKey(word))) byHeading.set(foldKey(word), target as Target)

/** The target of a heading; undefined if unknown. */
export function targetOfHeading(heading: string): Target | undefined {
  const key = foldKey(heading)
  return byHeading.get(key) ?? byHeading.get(key.replace(/ \d+$/, ''))
}
