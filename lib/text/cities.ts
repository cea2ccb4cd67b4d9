import { fold } from './fold.ts'

/**
 * Large cities by country, as local pages print them, folded on loading. They indicate the country of a page if host, phone
 * numbers and addresses do not, since Spanish, Arabic and English are spoken in many. Cities whose name exists in two countries
 * are omitted.
 */
const CITIES: Readonly<Record<string, string>> = {
  SA: 'الرياض جدة الدمام الخبر مكة الجبيل الطائف تبوك بريدة أبها|riyadh|jeddah|dammam|khobar',
  AE: 'دبي أبوظبي الشارقة عجمان الفجيرة|dubai|abu dhabi|sharjah|ajman',
  EG: 'القاهرة الإسكندرية الجيزة المنصورة طنطا|cairo|giza', JO: 'عمّان عمان اربد|amman', KW: 'الكويت|kuwait city', QA: 'الدوحة|doha', BH: 'المنامة|manama',
  OM: 'مسقط|muscat', IQ: 'بغداد أربيل البصرة|baghdad|erbil|basra', LB: 'بيروت|beirut', SY: 'دمشق حلب|damascus', MA: 'الرباط|casablanca|rabat|marrakech',
  DZ: 'وهران|alger|algiers|oran', TN: 'صفاقس|tunis|sfax', LY: 'طرابلس بنغازي|benghazi', YE: 'صنعاء|sanaa',
  MX: 'guadalajara|monterrey|puebla|querétaro|ciudad de méxico|cdmx|tijuana', AR: 'buenos aires|rosario|mendoza', CO: 'bogotá|medellín|barranquilla', CL: 'santiago de chile|valparaíso|providencia|antofagasta',
  PE: 'lima|arequipa|miraflores', EC: 'quito|guayaquil', UY: 'montevideo', VE: 'caracas', CR: 'san josé', PA: 'ciudad de panamá', GT: 'ciudad de guatemala', DO: 'santo domingo', BO: 'la paz|santa cruz de la sierra', PY: 'asunción',
  ES: 'madrid|barcelona|valencia|sevilla|zaragoza|málaga|bilbao|murcia', BR: 'são paulo|rio de janeiro|belo horizonte|curitiba|porto alegre|recife|brasília|campinas', PT: 'lisboa|porto|braga|coimbra|aveiro|setúbal',
  AO: 'luanda', MZ: 'maputo', FR: 'paris|lyon|marseille|toulouse|bordeaux|lille|nantes|strasbourg|rennes', BE: 'bruxelles|brussel|brussels|antwerpen|gent|liège|namur', CH: 'zürich|genève|lausanne|basel|bern', LU: 'luxembourg', CA: 'montréal|québec|toronto|vancouver|ottawa|calgary',
  SN: 'dakar', CI: 'abidjan', AT: 'wien|graz|linz|salzburg|innsbruck', DE: 'berlin|hamburg|münchen|köln|frankfurt|stuttgart|düsseldorf|leipzig|dresden|hannover', NO: 'oslo|bergen|trondheim|stavanger', SE: 'stockholm|göteborg|malmö|uppsala', DK: 'københavn|copenhagen|aarhus|odense',
  FI: 'helsinki|espoo|tampere|turku', NL: 'amsterdam|rotterdam|utrecht|eindhoven|den haag', IE: 'dublin|cork|galway|limerick', GB: 'london|manchester|leeds|glasgow|edinburgh|bristol|sheffield|liverpool', AU: 'sydney|melbourne|brisbane|perth|adelaide', NZ: 'auckland|wellington|christchurch',
  IN: 'mumbai|delhi|bangalore|bengaluru|chennai|hyderabad|pune|ahmedabad|kolkata', PK: 'karachi|lahore|islamabad', BD: 'dhaka|chittagong', LK: 'colombo', SG: 'singapore', MY: 'kuala lumpur|penang|selangor', ID: 'jakarta|surabaya|bandung', PH: 'manila|makati|cebu', TH: 'bangkok', VN: 'hanoi|hà nội|ho chi minh|hồ chí minh',
  NG: 'lagos|abuja', KE: 'nairobi', GH: 'accra', ZA: 'johannesburg|cape town|durban|pretoria', TR: 'istanbul|ankara|izmir|bursa|konya|antalya|kocaeli|adana|gaziantep|mersin|kayseri|eskişehir|sakarya|denizli|samsun|manisa|tekirdağ', IR: 'تهران|اصفهان|مشهد|شیراز|تبریز|کرج|یزد|قم|اهواز|کرمان|رشت|همدان|ارومیه|قزوین|اراک|زنجان|گرگان|ساری|بندرعباس|بوشهر|کاشان|tehran|isfahan', PL: 'warszawa|kraków|wrocław|poznań|gdańsk|łódź|katowice', CZ: 'praha|brno|ostrava', SK: 'bratislava|košice', HU: 'budapest', RO: 'bucurești|cluj-napoca|timișoara',
  GR: 'athens', UA: 'київ|харків|львів|одеса|киев|харьков', BY: 'минск|гомель|брест', KZ: 'алматы|астана|караганда|шымкент', UZ: 'ташкент|самарканд', RU: 'москва|санкт-петербург|новосибирск|екатеринбург|казань|краснодар|самара|челябинск|нижний новгород|ростов-на-дону|уфа|пермь|воронеж|волгоград|саратов|тюмень|тольятти|ижевск|барнаул|иркутск|хабаровск|ярославль|владивосток|томск|омск|кемерово|рязань|тула|калининград|ставрополь', KG: 'бишкек', AM: 'ереван', GE: 'тбилиси', AZ: 'баку',
  TW: '台北|臺北|新北|台中|臺中|台南|高雄|桃園|新竹|taipei', HK: '香港|九龍|中環|hong kong', CN: '北京|上海|深圳|广州|杭州|南京|苏州|成都|武汉|shanghai|beijing|shenzhen|guangzhou', KR: '서울|부산|인천|대구|대전|seoul|busan', JP: '東京|大阪|名古屋|横浜|福岡|tokyo|osaka',
} // prettier-ignore

let countryByCity: ReadonlyMap<string, string> | undefined

/** ISO country of the large city that the whole text names; undefined otherwise. */
export function countryOfCity(text: string): string | undefined {
  countryByCity ??= new Map(
    Object.entries(CITIES).flatMap(([country, names]) =>
      names.split('|').flatMap((name) => {
        const isSpaced = /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(name)
        return (isSpaced ? [name] : name.split(' ')).map((one): [string, string] => [fold(one), country])
      }),
    ),
  )
  const name = fold(text).replace(/^[\s\p{P}\d]+|(?<![\s\p{P}\d])[\s\p{P}\d]+$/gu, '')
  return name.length > 1 && name.length < 30 ? countryByCity.get(name) : undefined
}
