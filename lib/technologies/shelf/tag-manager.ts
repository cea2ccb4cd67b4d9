import { table } from '../table.ts'

export default table(
  'tag-manager',
  `
google-tag-manager | Google Tag Manager | Google | google.com googletagmanager.com | account:www.googletagmanager.com/gtm.js?id=GTM- account:www.googletagmanager.com/ns.html?id=GTM- host:www.googletagmanager.com/gtm.js host:www.googletagmanager.com/ns.html mark:code=GTM-* host:googletagmanager.com/gtm.js file:gtm | adobe-launch tealium | https://developers.google.com/tag-platform/tag-manager
adobe-launch | Adobe Experience Platform Tags (Launch) | Adobe | adobe.com adobedtm.com | host:assets.adobedtm.com account:assets.adobedtm.com/ mark:call=_satellite host:www.adobetag.com | google-tag-manager tealium | https://experienceleague.adobe.com/docs/experience-platform/tags/home.html
tealium | Tealium | | tealium.com tiqcdn.com | host:tags.tiqcdn.com host:collect.tealiumiq.com cookie:utag_main mark:call=utag_data mark:call=utag_cfg_ovrd host:tealiumiq.com host:collect.tealium.com host:visitor-service.tealiumiq.com host:tags-eu.tiqcdn.com cookie:utag_main__* | google-tag-manager segment | https://docs.tealium.com/
ensighten | Ensighten | CHEQ | ensighten.com cheq.ai | host:nexus.ensighten.com mark:call=Bootstrapper host:data.privacy.ensighten.com host:ensighten.com/error cookie:ENSIGHTEN_PRIVACY_BANNER_VIEWED | tealium | https://docs.ensighten.com/
commanders-act | Commanders Act | | commandersact.com tagcommander.com | host:cdn.tagcommander.com host:cdn.trustcommander.net host:engage.commander1.com host:commander1.com mark:call=tc_vars cookie:TCID cookie:CAID cookie:TC_PRIVACY cookie:TCPID cookie:TC_PRIVACY_CENTER | google-tag-manager | https://doc.commandersact.com/
stape | Stape | | stape.io | tenant:stape.io tenant:stape.net tenant:stape.network host:stapecdn.com host:sp.stapecdn.com | google-tag-manager | https://stape.io/
yahoo-tag-manager | Yahoo! JAPAN Tag Manager | LY Corporation | yahoo.co.jp yimg.jp | host:s.yjtag.jp mark:call=yjDataLayer mark:id=tagjs host:yjtag.yahoo.co.jp | google-tag-manager | https://marketing.yahoo.co.jp/
signal-brighttag | BrightTag (Signal) | TransUnion | thebrighttag.com btstatic.com | host:s.thebrighttag.com host:s.btstatic.com | tealium | https://www.transunion.com/
zaraz | Cloudflare Zaraz | Cloudflare | cloudflare.com | path:cdn-cgi/zaraz mark:call=zaraz mark:call=zarazData | google-tag-manager | https://developers.cloudflare.com/zaraz/
jentis | JENTIS | | jentis.com | host:cdn.jentis.com | google-tag-manager | https://docs.jentis.com/
`,
)
