/** Short forms that are also words or other abbreviations: recognised only with this capitalisation. */
export const CASED: ReadonlySet<string> = new Set(
  [
    'AG KG UG eG eK SE GbR OG AöR AŞ', // German, Austrian, Turkish
    'SA SL SLU SLP SLNE SAU Sl SAPI CRL MEI', // Spanish, Portuguese
    'SAS Sas sas SNC Snc snc SCOP Scop SCIC Scic SCEA SCI SCA GIE GAEC EARL EIRL EI SPRL SCRL ASBL asbl', // French
    'SpA SPA SRL Srl srl ETS', // Italian
    'BV NV VOF vof CVBA BVBA VZW vzw', // Dutch
    'PLC plc LLP LLC llc PLLC LP ULC PBC CIC CLG DAC', // English
    'AS ASA AB ApS Oy Oyj UAB SIA OÜ PT PPHU PPUH PHU FHU PPH', // Nordic, Baltic, Indonesian, Polish
    'FZE FZCO FZC DMCC WLL JSC PJSC KSC KSCP QPSC SAOG SAOC', // the Gulf
    'ЗАО ООО АО НАО ПАО ИП ТОО ОАО УП ЧП ОсОО ОСОО КФХ СПК НПО ФГБУ ФГАУ ГБУ ГБУЗ МБУ', // Russian
    'МУП ГУП ФГУП АНО АНO НКО ОДО СООО ЧУП ЧТУП', // Russian, Belarusian
    'ТОВ ФОП ПП ПАТ ПрАТ ООД ЕООД АД ЕАД', // Ukrainian, Bulgarian
  ].flatMap((forms) => forms.split(' ')),
)

/** Unambiguous short forms, in any capitalisation. */
export const PLAIN =
  /^(?:g?gmbh|g?ug|mbh|mbb|ltd|ltda|lda|ltée|inc|corp|bhd|kft|zrt|nyrt|s[aà]rl|eurl|srls|scpa|scarl|onlus|vakf[iı]|ohg|sasu|kgaa)$/i

/** Words for a kind of body, folded: a form only if capitalised, as at the start or end of a name. */
export const BODY: ReadonlySet<string> = new Set([
  'stichting',
  'vereniging',
  'maatschap',
  'fondazione',
  'associazione',
  'fundacja',
  'stowarzyszenie',
  'spółdzielnia',
  'fundación',
  'fundação',
  'asociación',
  'associação',
  'fondation',
  'sociedad cooperativa',
  'société coopérative',
  'sociedade de advogados',
  'offene gesellschaft',
  'genossenschaft',
  'kommanditgesellschaft',
  'aktiengesellschaft',
  'kooperatifi',
  'vakfi',
  'derneği',
  'onlus',
  'mei',
  'limited partnership',
  'incorporated',
])
