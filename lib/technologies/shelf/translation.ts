import { table } from '../table.ts'

export default table(
  'translation',
  `
google-translate | Google Translate widget | Google | google.com | host:translate.google.com/translate_a host:translate.googleapis.com mark:id=google_translate_element cookie:googtrans mark:call=googleTranslateElementInit host:translate.google.com | weglot gtranslate | https://translate.google.com/manager/website/
gtranslate | GTranslate | | gtranslate.com gtranslate.io gtranslate.net | host:cdn.gtranslate.net path:wp-content/plugins/gtranslate class:gtranslate_wrapper mark:call=gtranslateSettings host:tdns0.gtranslate.net mark:call=doGTranslate host:cdn.gtranslate.io class:gt_switcher_wrapper | weglot | https://docs.gtranslate.io/
weglot | Weglot | | weglot.com | host:cdn.weglot.com host:cdn-api-weglot.com host:cdn-api.weglot.com path:wp-content/plugins/weglot mark:call=Weglot class:weglot-container mark:id=weglot-data tenant:weglot.io cookie:weglot_allow_private host:api.weglot.com | localize lokalise transifex | https://developers.weglot.com/
localize | Localize | | localizejs.com localizecdn.com | host:global.localizecdn.com host:cdn.localizejs.com mark:call=Localize host:localizecdn.com | weglot | https://developers.localizejs.com/
lokalise | Lokalise | | lokalise.com | host:ota.lokalise.com host:live-js.lokalise.com | weglot | https://developers.lokalise.com/
transifex | Transifex Live | XTM | transifex.com transifex.net | host:cdn.transifex.com host:cds.svc.transifex.net mark:call=liveSettings npm:@transifex/native | weglot | https://developers.transifex.com/
linguise | Linguise | | linguise.com | host:static.linguise.com path:wp-content/plugins/linguise host:script.linguise.com mark:call=linguise_configs | weglot | https://www.linguise.com/documentation/
conveythis | ConveyThis | | conveythis.com | host:cdn.conveythis.com host:cdn.conveythis.com/javascript mark:call=ConveyThis_Initializer mark:call=conveythis path:wp-content/plugins/conveythis-translate | weglot | https://www.conveythis.com/help-center
smartling | Smartling GDN | Smartling | smartling.com | cookie:smartling_session meta:generator=Smartling host:translation.smartling.com host:assets.smartling.com | transperfect | https://help.smartling.com/
transperfect | TransPerfect OneLink | TransPerfect | transperfect.com onelink-edge.com | host:www.onelink-edge.com host:onelink-edge.com tenant:onelink-translations.com | smartling | https://www.transperfect.com/
motionpoint | MotionPoint | | motionpoint.com convertlanguage.com | host:www.convertlanguage.com host:convertlanguage.com | smartling | https://www.motionpoint.com/
wovn | WOVN.io | Wovn Technologies | wovn.io | host:j.wovn.io host:wovn.global.ssl.fastly.net mark:attr=data-wovnio cookie:wovn_selected_lang cookie:wovn_uuid host:cdn.wovn.io | weglot | https://docs.wovn.io/
crowdin | Crowdin | | crowdin.com crowdin.net | host:distributions.crowdin.net
translatepress | TranslatePress | Cozmoslabs | translatepress.com | path:wp-content/plugins/translatepress-multilingual cookie:trp_language
shutto | Shutto Translation | ISYS | shutto-translation.com | host:d.shutto-translation.com
`,
)
