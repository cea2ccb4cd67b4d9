import { table } from '../table.ts'

export default table(
  'consent',
  `
onetrust | OneTrust | | onetrust.com cookielaw.org cookiepro.com | host:cdn.cookielaw.org host:geolocation.onetrust.com host:cookie-cdn.cookiepro.com host:optanon.blob.core.windows.net cookie:OptanonConsent cookie:OptanonAlertBoxClosed mark:call=OptanonWrapper mark:attr=data-domain-script account:cdn.cookielaw.org/consent/ mark:id=onetrust-consent-sdk host:cdn-ukwest.onetrust.com host:privacyportal.onetrust.com host:cdn-apac.onetrust.com host:privacyportal-cdn.onetrust.com host:privacyportal-eu.onetrust.com host:app.onetrust.com | cookiebot usercentrics trustarc | https://developer.onetrust.com/
cookiebot | Cookiebot | Usercentrics | cookiebot.com usercentrics.com | host:consent.cookiebot.com host:consentcdn.cookiebot.com host:consent.cookiebot.eu mark:id=Cookiebot mark:attr=data-cbid cookie:CookieConsentBulkSetting-* mark:id=CookieDeclaration host:imgsct.cookiebot.com | onetrust usercentrics | https://www.cookiebot.com/en/developer/
usercentrics | Usercentrics | | usercentrics.com usercentrics.eu | host:app.usercentrics.eu host:web.cmp.usercentrics.eu host:privacy-proxy.usercentrics.eu mark:id=usercentrics-cmp mark:id=usercentrics-root host:api.usercentrics.eu mark:attr=data-settings-id host:sdp.eu.usercentrics.eu mark:attr=data-usercentrics host:graphql.usercentrics.eu host:aggregator.service.usercentrics.eu host:config.eu.usercentrics.eu | cookiebot onetrust | https://docs.usercentrics.com/
trustarc | TrustArc | | trustarc.com truste.com | host:consent.trustarc.com host:choices.truste.com host:consent.truste.com host:privacy-policy.truste.com cookie:notice_gdpr_prefs cookie:cmapi_cookie_privacy cookie:notice_preferences cookie:cmapi_gtm_bl host:consent-pref.trustarc.com host:choices.trustarc.com cookie:TAconsentID mark:id=truste-consent-track mark:id=consent_blackbar mark:id=teconsent host:trustarc.mgr.consensu.org | onetrust | https://trustarc.com/
didomi | Didomi | | didomi.io privacy-center.org | host:sdk.privacy-center.org host:api.privacy-center.org cookie:didomi_token mark:call=didomiOnReady mark:call=didomiConfig host:api.didomi.io mark:id=didomi-host mark:id=spcloader | onetrust axeptio | https://developers.didomi.io/
axeptio | Axeptio | Agilitation | axeptio.eu axept.io | host:static.axept.io host:client.axept.io host:api.axept.io cookie:axeptio_cookies cookie:axeptio_authorized_vendors cookie:axeptio_all_vendors mark:call=axeptioSettings mark:call=_axcb host:axeptio.imgix.net | didomi tarteaucitron | https://support.axeptio.eu/
iubenda | iubenda | team.blue | iubenda.com | host:cdn.iubenda.com host:cs.iubenda.com host:embeds.iubenda.com cookie:_iub_cs-* mark:call=_iub link:www.iubenda.com/privacy-policy/ host:idb.iubenda.com host:www.iubenda.com/privacy-policy | cookiebot | https://www.iubenda.com/en/help
termly | Termly | | termly.io | host:app.termly.io mark:attr=data-website-uuid mark:call=termly cookie:TERMLY_API_CACHE | cookiebot | https://help.termly.io/
cookieyes | CookieYes | Mozilor | cookieyes.com | host:cdn-cookieyes.com host:log.cookieyes.com path:wp-content/plugins/cookie-law-info cookie:cookieyes-consent cookie:cookielawinfo-checkbox-* cookie:viewed_cookie_policy mark:id=cookieyes host:app.cookieyes.com class:cky-consent-container cookie:CookieLawInfoConsent account:cdn-cookieyes.com/client_data/ | complianz cookiebot | https://www.cookieyes.com/documentation/
complianz | Complianz | Really Simple Plugins | complianz.io | path:wp-content/plugins/complianz-gdpr path:wp-content/plugins/complianz-gdpr-premium cookie:cmplz_* class:cmplz-cookiebanner mark:attr=data-cmplz | cookieyes borlabs | https://complianz.io/docs/
borlabs | Borlabs Cookie | Borlabs | borlabs.io | path:wp-content/plugins/borlabs-cookie cookie:borlabs-cookie mark:id=BorlabsCookieBox mark:call=BorlabsCookie class:brlbs-cmpnt-container class:BorlabsCookie | complianz real-cookie-banner | https://borlabs.io/kb/
real-cookie-banner | Real Cookie Banner | devowl.io | devowl.io | path:wp-content/plugins/real-cookie-banner path:wp-content/plugins/real-cookie-banner-pro cookie:real_cookie_banner-* | borlabs | https://docs.devowl.io/
cookie-notice | Cookie Notice (Hu-manity) | Hu-manity.co | hu-manity.co cookie-compliance.co | path:wp-content/plugins/cookie-notice cookie:cookie_notice_accepted host:cdn.hu-manity.co host:transactional.hu-manity.co mark:id=cookie-notice host:designer-api.hu-manity.co | cookieyes | https://cookie-compliance.co/documentation/
gdpr-cookie-compliance | GDPR Cookie Compliance | Moove Agency | mooveagency.com | path:wp-content/plugins/gdpr-cookie-compliance cookie:moove_gdpr_popup mark:id=moove_gdpr_cookie_info_bar | complianz | https://support.mooveagency.com/
klaro | Klaro | KIProtect | klaro.org kiprotect.com | file:klaro npm:klaro cookie:klaro host:cdn.kiprotect.com class:klaro host:api.kiprotect.com file:klaro-no-css | usercentrics | https://klaro.org/docs/
tarteaucitron | tarteaucitron | AmauriC | tarteaucitron.io | file:tarteaucitron npm:tarteaucitronjs npm:tarteaucitron host:tarteaucitron.io cookie:tarteaucitron mark:id=tarteaucitronRoot mark:call=tarteaucitron path:tarteaucitron | axeptio | https://github.com/AmauriC/tarteaucitron.js
cookieconsent-orestbida | CookieConsent (orestbida) | Orest Bida | orestbida.com | npm:vanilla-cookieconsent cookie:cc_cookie mark:id=cc-main class:cc--anim npm:cookieconsent-orestbida host:cdn.jsdelivr.net/gh/orestbida/cookieconsent | osano | https://cookieconsent.orestbida.com/
osano | Osano | | osano.com | host:cmp.osano.com cookie:osano_consentmanager cookie:osano_consentmanager_uuid mark:call=Osano class:osano-cm-window host:disclosure.api.osano.com host:consent.api.osano.com | onetrust | https://docs.osano.com/
cookie-script | CookieScript | Objectis | cookie-script.com | host:cdn.cookie-script.com host:cookie-script.com/s cookie:CookieScriptConsent mark:id=cookiescript_injected host:report.cookie-script.com | cookiebot | https://help.cookie-script.com/
cookiefirst | CookieFirst | Digital Data Solutions | cookiefirst.com | host:consent.cookiefirst.com cookie:cookiefirst-consent host:edge.cookiefirst.com host:api.cookiefirst.com mark:attr=data-cookiefirst-key cookie:cookiefirst-id | cookiebot | https://support.cookiefirst.com/
cookie-information | Cookie Information | | cookieinformation.com | host:policy.app.cookieinformation.com cookie:CookieInformationConsent mark:id=CookieConsent host:policy.cookieinformation.com mark:attr=data-gcm-version mark:id=coiOverlay host:consent.app.cookieinformation.com | cookiebot | https://support.cookieinformation.com/
consentmanager | consentmanager | | consentmanager.net | host:cdn.consentmanager.net host:delivery.consentmanager.net host:consentmanager.mgr.consensu.org host:b.delivery.consentmanager.net host:c.delivery.consentmanager.net host:a.delivery.consentmanager.net cookie:__cmpconsent* cookie:__cmpcc mark:attr=data-cmp-host mark:call=cmp_id mark:call=cmp_host host:d.delivery.consentmanager.net cookie:__cmpconsentx* cookie:__cmpcvcu* | usercentrics | https://help.consentmanager.net/
sourcepoint | Sourcepoint | Didomi | sourcepoint.com sp-prod.net privacy-mgmt.com | host:cdn.privacy-mgmt.com host:sourcepoint.mgr.consensu.org host:sp-prod.net host:wrapper-api.sp-prod.net mark:call=_sp_ cookie:consentUUID cookie:_sp_su mark:call=_sp_queue host:privacy-mgmt.com cookie:_sp_v1_uid | onetrust didomi | https://docs.sourcepoint.com/
quantcast-choice | InMobi Choice (Quantcast Choice) | InMobi | inmobi.com quantcast.com | host:cmp.inmobi.com host:quantcast.mgr.consensu.org host:cmp.quantcast.com host:api.cmp.inmobi.com | sourcepoint | https://support.inmobi.com/choice
funding-choices | Google Funding Choices | Google | google.com | host:fundingchoicesmessages.google.com cookie:FCCDCF cookie:FCNEC | quantcast-choice | https://support.google.com/fundingchoices
civic-cookie | Civic Cookie Control | Civic | civicuk.com | host:cc.cdn.civiccomputing.com host:apikeys.civiccomputing.com cookie:CookieControl mark:call=CookieControl mark:id=ccc | cookiebot | https://www.civicuk.com/cookie-control/documentation
ketch | Ketch | | ketch.com ketchcdn.com | host:global.ketchcdn.com host:cdn.ketchjs.com mark:call=ketch cookie:_ketch_consent_v1_ cookie:_swb_consent_ cookie:_swb host:ketchcdn.com | onetrust | https://docs.ketch.com/
transcend | Transcend | | transcend.io | host:transcend-cdn.com host:cdn.transcend.io mark:call=airgap mark:call=transcend | onetrust ketch | https://docs.transcend.io/
securiti | Securiti | Veeam | securiti.ai | host:cdn-prod.securiti.ai host:app.securiti.ai cookie:__privaci_cookie_consent_uuid cookie:__privaci_cookie_consent_generated mark:call=setConsentBannerParams host:cdn-prod.eu.securiti.ai host:privacy-central.securiti.ai | onetrust | https://education.securiti.ai/
evidon | Evidon (Crownpeak) | Crownpeak | evidon.com crownpeak.com | host:c.evidon.com host:l.evidon.com host:iabmap.evidon.com cookie:_evidon_consent_cookie cookie:_evidon_suppress_notification_cookie mark:call=evidon host:info.evidon.com | onetrust | https://www.crownpeak.com/
ccm19 | CCM19 | Papoo | ccm19.de ccm19.com papoo.de | host:cloud.ccm19.de tenant:ccm19.de path:ccm19/public host:cloud.ccm19.com cookie:ccm_consent path:ccm19 class:ccm-root | usercentrics | https://docs.ccm19.de/
clickio-consent | Clickio Consent | Clickio | clickio.com clickiocmp.com | host:clickiocmp.com host:clickiocdn.com mark:call=__lxG__consent__ cookie:__lxG__consent__v2 host:s.clickiocdn.com | quantcast-choice | https://docs.clickio.com/
enzuzo | Enzuzo | | enzuzo.com | host:app.enzuzo.com cookie:enzuzo-consent-* mark:call=enzuzo mark:id=__enzuzo-root-script | termly | https://help.enzuzo.com/
cookiehub | CookieHub | | cookiehub.com cookiehub.eu cookiehub.net | host:cookiehub.net host:cdn.cookiehub.eu host:dash.cookiehub.com cookie:cookiehub mark:call=cookiehub class:ch2-container host:static.cookiehub.com | cookiebot | https://support.cookiehub.com/
secure-privacy | Secure Privacy | | secureprivacy.ai | host:app.secureprivacy.ai cookie:sp_consent mark:id=sp-iframe host:frontend-api.secureprivacy.ai | cookiebot | https://docs.secureprivacy.ai/
privacybee | PrivacyBee | | privacybee.io privacybee.ch | host:app.privacybee.io mark:tag=privacybee-widget host:app.privacybee.ch | iubenda | https://www.privacybee.io/
legalmonster | Openli (Legal Monster) | Openli | openli.com legalmonster.com | host:widgets.legalmonster.com | cookiebot | https://openli.com/
efilli | Efilli | | efilli.com | host:bundles.efilli.com host:cdn.efilli.com cookie:efl-saved-consent
adopt | AdOpt | | goadopt.io | host:tag.goadopt.io meta:adopt-website-id= mark:class=adopt-injector
sirdata | Sirdata CMP | Sirdata | sirdata.com consentframework.com | host:choices.consentframework.com host:cache.consentframework.com
appconsent | AppConsent (SFBX) | SFBX | sfbx.io appconsent.io | host:cdn.appconsent.io
dastra | Dastra | | dastra.eu | host:cdn.dastra.eu
datareporter | DataReporter | | datareporter.eu | host:webcache.datareporter.eu host:webcache-eu.datareporter.eu
cookiecode | CookieCode | | cookiecode.nl | host:cdn.cookiecode.nl
legalblink | LegalBlink | | legalblink.it | host:app.legalblink.it
avacy | Avacy | | avacy.eu avacysolution.com | host:jumbo.avacy.eu
acconsento | Acconsento.click | | acconsento.click | host:acconsento.click
cookie-reports | Cookie Reports | | cookiereports.com | host:policy.cookiereports.com
pandectes | Pandectes | | pandectes.io | host:st.pandect.es host:pandectes.io mark:set=PandectesSettings
consentmo | Consentmo | | consentmo.com | host:gdpr.apps.isenselabs.com host:app.consentmo.com
termsfeed | TermsFeed | | termsfeed.com | host:www.termsfeed.com/public/cookie-consent host:www.freeprivacypolicy.com/public/cookie-consent
illow | illow | | illow.io | host:platform.illow.io
privacytools-br | PrivacyTools | | privacytools.com.br | host:cdn.privacytools.com.br
cookiehub-for-wordpress-wp-cookie-consent | Cookiehub for WordPress (WP Cookie Consent) | WP Eka | wpeka.com wplegalpages.com | path:wp-content/plugins/gdpr-cookie-consent
clickskeks | Clickskeks | DataReporter | clickskeks.at | host:static.clickskeks.at | | https://www.clickskeks.at/
truendo | TRUENDO | | truendo.com priv.center | host:cdn.priv.center | | https://truendo.com/docs/
metomic | Metomic | | metomic.io | host:consent-manager.metomic.io | | https://metomic.io/
`,
)
