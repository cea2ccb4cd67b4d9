import type { FieldId, Finding, PersonKey, Reading } from '../model/index.ts'

type Person = readonly [name: string, title: string]
type Technology = readonly [name: string, category: string]

interface SampleCompany {
  readonly domain: string
  readonly name: string
  readonly industry: string
  readonly about: string
  readonly address: string
  readonly city: string
  readonly country: string
  readonly employees: string
  readonly founded: string
  readonly people: readonly Person[]
  readonly technologies: readonly Technology[]
}

/** Invented companies, on domains that nobody can own (RFC 2606), for trying the product. */
const companies: readonly SampleCompany[] = [
  { domain: 'kestrel-valves.example', name: 'Kestrel Valves', industry: 'Industrial valves', about: 'Kestrel Valves makes steel valves for water works.', address: '4 Sample Quay, Hull HU1 9XX, GB', city: 'Hull', country: 'GB', employees: '180', founded: '1968', people: [['Orla Pennington', 'Managing Director'], ['Idris Vaughan', 'Chief Financial Officer'], ['Maud Ferrars', 'Head of Procurement']], technologies: [['Salesforce', 'crm'], ['WordPress', 'cms']] },
  { domain: 'lindenhof-foods.example', name: 'Lindenhof Foods', industry: 'Food', about: 'Lindenhof bakes rye bread for shops in four countries.', address: 'Musterweg 12, 04109 Leipzig, DE', city: 'Leipzig', country: 'DE', employees: '420', founded: '1991', people: [['Annegret Lohse', 'Geschäftsführerin'], ['Falk Rehberg', 'IT-Leiter']], technologies: [['HubSpot', 'crm'], ['Shopware', 'shop'], ['Hotjar', 'session-replay']] },
  { domain: 'wisla-software.example', name: 'Wisła Software', industry: 'Software', about: 'Wisła Software writes planning software for small factories.', address: 'ul. Przykładowa 7, 31-001 Kraków, PL', city: 'Kraków', country: 'PL', employees: '64', founded: '2012', people: [['Hanna Zielonka', 'Prezes Zarządu'], ['Kajetan Brzeg', 'CTO']], technologies: [['Pipedrive', 'crm'], ['React', 'library']] },
  { domain: 'severny-metall.example', name: 'Северный металл', industry: 'Metalworks', about: 'Производим стальные конструкции для мостов.', address: 'ул. Образцовая, 3, Мурманск, RU', city: 'Мурманск', country: 'RU', employees: '950', founded: '1957', people: [['Глеб Морозенко', 'Генеральный директор'], ['Алина Северская', 'Финансовый директор']], technologies: [['Bitrix24', 'crm']] },
  { domain: 'kavir-tech.example', name: 'کویر تک', industry: 'Software', about: 'سامانه‌های انبارداری برای پخش مویرگی.', address: 'یزد، خیابان نمونه، پلاک ۵', city: 'یزد', country: 'IR', employees: '38', founded: '2015', people: [['بهار کاشانی‌نژاد', 'مدیرعامل']], technologies: [['WordPress', 'cms']] },
  { domain: 'haichuan-jidian.example', name: '海川机电', industry: 'Machinery', about: '专注于包装机械的研发与制造。', address: '浙江省宁波市示例路18号', city: '宁波', country: 'CN', employees: '310', founded: '2003', people: [['司马青', '总经理'], ['上官宁', '采购总监']], technologies: [['Nginx', 'server']] },
  { domain: 'brume-textiles.example', name: 'Brume Textiles', industry: 'Textiles', about: 'Brume weaves linen for hotels.', address: '9 rue Imaginaire, 59000 Lille, FR', city: 'Lille', country: 'FR', employees: '120', founded: '1979', people: [['Solène Marchandeau', 'Directrice générale']], technologies: [['HubSpot', 'crm'], ['Shopify', 'shop']] },
  { domain: 'fjord-energy.example', name: 'Fjord Energy', industry: 'Energy', about: 'Fjord Energy runs heat pumps for whole streets.', address: 'Eksempelveien 2, 5003 Bergen, NO', city: 'Bergen', country: 'NO', employees: '75', founded: '2018', people: [['Sunniva Aldal', 'Chief Executive Officer'], ['Torbjørn Viksund', 'Chief Technology Officer']], technologies: [['HubSpot', 'crm'], ['Intercom', 'chat']] },
  { domain: 'olmo-logistics.example', name: 'Olmo Logistics', industry: 'Freight', about: 'Olmo moves fruit by rail.', address: 'Calle Ejemplo 21, 46001 Valencia, ES', city: 'Valencia', country: 'ES', employees: '260', founded: '1999', people: [['Nuria Sanchís Olmo', 'Directora general'], ['Iker Belda', 'Director financiero']], technologies: [['Salesforce', 'crm'], ['Google Analytics', 'analytics']] },
  { domain: 'maple-instruments.example', name: 'Maple Instruments', industry: 'Instruments', about: 'Maple builds scales for laboratories.', address: '88 Sample Street, Halifax, CA', city: 'Halifax', country: 'CA', employees: '45', founded: '2006', people: [['Tamsin Okafor-Reid', 'President']], technologies: [['Zoho', 'crm']] },
] // prettier-ignore

/** Each company's page as if it had been read. */
export const sampleReadings: readonly Reading[] = companies.map(readingOf)

function readingOf(company: SampleCompany): Reading {
  const { domain, name, city, country, people, technologies } = company
  const findings: Finding[] = [
    said('company.name', name, name),
    said('company.domain', domain, domain),
    said('company.industry', company.industry, company.about),
    said('company.description', company.about, company.about),
    { ...said('company.address', company.address, company.address), parts: { locality: city, country } },
    said('company.employees', company.employees, `${company.employees} — ${name}`),
    said('company.founded', company.founded, `${company.founded} — ${name}`),
    said('company.email', `hello@${domain}`, `hello@${domain}`),
    ...technologies.map(([value, category]): Finding => ({
      ...said('company.technology', value, value),
      parts: { category, id: value.toLowerCase(), relation: 'uses' },
      certainty: 'structured',
    })),
    ...people.flatMap(([person, title], at) => ofPerson(`person:${at}`, person, title)),
  ]
  return {
    url: `https://www.${domain}/`,
    title: name,
    lang: 'en',
    domain,
    pageKind: 'own',
    cost: { observeMs: 0, readMs: 0 },
    findings,
  }
}

function said(field: FieldId, value: string, quote: string): Finding {
  return { about: 'company', field, value, quote, certainty: 'stated', extractor: 'sample', confidence: 0.95 }
}

function ofPerson(about: PersonKey, name: string, title: string): Finding[] {
  const quote = `${name}, ${title}`
  return [
    { ...said('person.name', name, quote), about },
    { ...said('person.title', title, quote), about, parts: { executive: 'yes', level: 'c' } },
  ]
}
