import { table } from '../table.ts'

export default table(
  'security',
  `
recaptcha | reCAPTCHA | Google | google.com recaptcha.net | host:www.google.com/recaptcha host:www.recaptcha.net/recaptcha host:www.gstatic.com/recaptcha account:www.google.com/recaptcha/api.js?render= class:g-recaptcha cookie:_GRECAPTCHA mark:call=grecaptcha class:grecaptcha-badge host:google.com/recaptcha mark:call=recaptchaCallback | hcaptcha turnstile | https://developers.google.com/recaptcha
hcaptcha | hCaptcha | Intuition Machines | hcaptcha.com | host:js.hcaptcha.com host:hcaptcha.com/1 host:newassets.hcaptcha.com class:h-captcha host:assets.hcaptcha.com | recaptcha turnstile | https://docs.hcaptcha.com/
turnstile | Cloudflare Turnstile | Cloudflare | cloudflare.com | host:challenges.cloudflare.com class:cf-turnstile mark:call=turnstile | recaptcha | https://developers.cloudflare.com/turnstile/
friendly-captcha | Friendly Captcha | | friendlycaptcha.com | npm:friendly-challenge npm:@friendlycaptcha/sdk class:frc-captcha host:global.frcapi.com host:eu.frcapi.com host:api.friendlycaptcha.com path:friendly-challenge mark:class=frc-captcha | recaptcha | https://developer.friendlycaptcha.com/
geetest | GeeTest | | geetest.com | host:static.geetest.com host:api.geetest.com host:gcaptcha4.geetest.com mark:call=initGeetest mark:call=initGeetest4 host:static.geevisit.com | recaptcha | https://docs.geetest.com/
smartcaptcha | Yandex SmartCaptcha | Yandex | yandex.cloud yandex.ru | host:smartcaptcha.yandexcloud.net class:smart-captcha host:captcha-api.yandex.ru host:smartcaptcha.cloud.yandex.ru | recaptcha | https://yandex.cloud/docs/smartcaptcha/
akismet | Akismet | Automattic | akismet.com | path:wp-content/plugins/akismet class:akismet-fields-container | cleantalk | https://akismet.com/support/
cleantalk | CleanTalk | | cleantalk.org | path:wp-content/plugins/cleantalk-spam-protect host:moderate.cleantalk.org cookie:ct_checkjs cookie:apbct_* cookie:ct_ps_timestamp cookie:ct_sfw_pass_key host:fd.cleantalk.org | akismet | https://cleantalk.org/help
datadome | DataDome | | datadome.co captcha-delivery.com | host:js.datadome.co host:api-js.datadome.co cookie:datadome host:geo.captcha-delivery.com host:ct.captcha-delivery.com mark:call=ddjskey mark:call=ddoptions header:x-datadome | human-perimeterx akamai | https://docs.datadome.co/
human-perimeterx | HUMAN (PerimeterX) | HUMAN Security | humansecurity.com perimeterx.com perimeterx.net | host:client.perimeterx.net host:client.px-cloud.net host:captcha.px-cdn.net cookie:_pxhd cookie:_pxvid cookie:_px3 cookie:_px2 mark:call=_pxAppId host:perimeterx.net host:px-cdn.net host:px-cloud.net cookie:pxcts | datadome | https://docs.humansecurity.com/
kasada | Kasada | | kasada.io | path:149e9513-01fa-4fb0-aad4-566afd725d1b cookie:KP_UIDz cookie:KP_UIDz-ssn mark:call=KPSDK | datadome | https://www.kasada.io/
f5-bot-defense | F5 Distributed Cloud Bot Defense | F5 | f5.com shapesecurity.com | cookie:f5avraaaaaaaaaaaaaaaa_session_ cookie:F5_ST cookie:LastMRH_Session cookie:MRHSession header:server=volt-adc | datadome | https://docs.cloud.f5.com/
netscaler | NetScaler | Cloud Software Group | netscaler.com citrix.com cloud.com | cookie:NSC_* cookie:citrix_ns_id cookie:NSC_TMAS cookie:citrix_ns_id_wlf | f5-bot-defense | https://docs.netscaler.com/
sift | Sift | | sift.com siftscience.com | host:cdn.sift.com host:cdn.siftscience.com host:hexagon-analytics.com mark:call=_sift cookie:__ssid | riskified forter | https://developers.sift.com/
riskified | Riskified | | riskified.com | host:beacon.riskified.com host:c.riskified.com host:img.riskified.com cookie:rskxRunCookie cookie:rCookie mark:call=RISKX | forter signifyd | https://apiref.riskified.com/
forter | Forter | | forter.com | host:cdn0.forter.com host:cdn4.forter.com host:cdn9.forter.com cookie:forterToken cookie:ftr_blst_1h cookie:ftr_ncd host:forter.com/sn | riskified | https://docs.forter.com/
signifyd | Signifyd | | signifyd.com | host:cdn-scripts.signifyd.com mark:id=sig-api host:imgs.signifyd.com | riskified | https://docs.signifyd.com/
norton-seal | DigiCert (Norton) site seal | DigiCert | digicert.com websecurity.digicert.com | host:seal.websecurity.norton.com host:seal.digicert.com host:seal.verisign.com mark:id=DigiCertClickID* class:digicert-smart-seal | sectigo | https://docs.digicert.com/
sectigo | Sectigo seal | Sectigo | sectigo.com trustlogo.com comodo.com | host:secure.trust-provider.com host:secure.comodo.com host:trustlogo.com host:www.positivessl.com host:secure.comodo.net mark:call=TrustLogo host:sectigo.com/images | norton-seal | https://www.sectigo.com/
globalsign-seal | GlobalSign seal | GMO GlobalSign | globalsign.com globalsign.net | host:seal.globalsign.com host:ssif1.globalsign.com host:seal.atlas.globalsign.com host:jp.globalsign.com host:gmogshd.globalsign.com | sectigo | https://support.globalsign.com/
trustedsite | TrustedSite | | trustedsite.com ywxi.net mcafeesecure.com | host:cdn.ywxi.net host:cdn.trustedsite.com host:images.scanalert.com host:www.mcafeesecure.com class:trustedsite-trustmark cookie:trustedsite_visit cookie:trustedsite_tm_float_seen | norton-seal | https://support.trustedsite.com/
enamad | eNAMAD trust seal | Iran e-commerce development centre | enamad.ir | host:trustseal.enamad.ir host:trustseal.e-namad.ir link:trustseal.enamad.ir/ meta:enamad= | | https://enamad.ir/
samandehi | Samandehi seal | Iran ministry of culture | samandehi.ir | host:logo.samandehi.ir host:www.samandehi.ir/logo host:samandehi.ir/logo | enamad | https://samandehi.ir/
gosuslugi-widget | Gosuslugi feedback widget | Government of Russia | gosuslugi.ru | host:pos.gosuslugi.ru mark:id=js-show-iframe-wrapper host:widget.pos.gosuslugi.ru host:pos.gosuslugi.ru/bin/script.min.js | | https://pos.gosuslugi.ru/
vanta | Vanta Trust Center | Vanta | vanta.com | link:app.vanta.com/ link:trust.vanta.com/ tenant:trust.page link:.trust.page host:app.vanta.com/static | drata | https://help.vanta.com/
drata | Drata (SafeBase) | Drata | drata.com safebase.io safebase.us | tenant:drata.com link:app.drata.com/trust/ link:security.safebase-portal.io/ tenant:safebase.us host:app.safebase.io host:cdn.safebase.io link:app.safebase.io/portal/ tenant:safebase.io link:.safebase.us | vanta | https://help.drata.com/
conveyor | Conveyor | | conveyor.com | tenant:conveyor.com link:app.conveyor.com/profile/ host:trust.conveyor.com | vanta whistic | https://docs.conveyor.com/
whistic | Whistic | | whistic.com | link:app.whistic.com/ host:app.whistic.com | vanta | https://www.whistic.com/
hackerone | HackerOne | | hackerone.com | link:hackerone.com/ host:hackerone.com/embedded_submissions | bugcrowd intigriti | https://docs.hackerone.com/
bugcrowd | Bugcrowd | | bugcrowd.com | link:bugcrowd.com/engagements/ host:assets.bugcrowdusercontent.com | hackerone | https://docs.bugcrowd.com/
intigriti | Intigriti | | intigriti.com | link:app.intigriti.com/programs/ link:app.intigriti.com/researcher/programs/ | hackerone yeswehack | https://kb.intigriti.com/
yeswehack | YesWeHack | | yeswehack.com | link:yeswehack.com/programs/ host:yeswehack.com/embed | hackerone | https://helpcenter.yeswehack.io/
accessibe | accessiBe | | accessibe.com acsbapp.com | host:acsbapp.com host:acsbap.com host:cdn.acsbapp.com mark:call=acsbJS mark:call=acsb | userway audioeye | https://accessibe.com/support
userway | UserWay | Level Access | userway.org | host:cdn.userway.org host:api.userway.org mark:call=UserWayWidgetApp mark:attr=data-account-userway mark:call=_userway_config | accessibe | https://help.userway.org/
audioeye | AudioEye | | audioeye.com | host:wsmcdn.audioeye.com host:ws.audioeye.com host:wsv3cdn.audioeye.com mark:call=__AudioEyeSiteHash mark:call=__AudioEyePerformance | accessibe | https://help.audioeye.com/
equalweb | EqualWeb | | equalweb.com nagich.co.il | host:cdn.equalweb.com host:access.equalweb.com host:js.nagich.co.il host:aacdn.nagich.com mark:call=interdeal mark:id=INDWrap | userway | https://www.equalweb.com/
eye-able | Eye-Able | Web Inclusion | eye-able.com | host:cdn.eye-able.com host:translate-cdn.eye-able.com host:www.eye-able-cdn.com mark:call=eyeAble_pluginConfig mark:call=EyeAble host:eye-able-cdn.com | userway | https://eye-able.com/
readspeaker | ReadSpeaker | | readspeaker.com | host:cdn1.readspeaker.com host:f1-eu.readspeaker.com host:cdn-eu.readspeaker.com host:app-eu.readspeaker.com class:rsbtn host:sf1-eu.readspeaker.com host:cdn-na.readspeaker.com mark:call=rsConf host:cdn.readspeaker.com | browsealoud | https://wrhelp.readspeaker.com/
browsealoud | ReachDeck (Browsealoud) | Everway | texthelp.com reachdeck.com everway.com | host:www.browsealoud.com/plus host:plus.browsealoud.com host:browsealoud.com | readspeaker | https://support.texthelp.com/
recite-me | Recite Me | | reciteme.com | host:api.reciteme.com mark:id=reciteme mark:call=_reciteLoaded cookie:Recite.Persist class:recite-launch | browsealoud | https://reciteme.com/
tencent-captcha | Tencent Captcha | Tencent | tencent.com tencentcloud.com | host:turing.captcha.qcloud.com host:ssl.captcha.qq.com mark:call=TencentCaptcha | | https://www.tencentcloud.com/document/product/1159
arkose | Arkose Labs | | arkoselabs.com | host:client-api.arkoselabs.com host:arkoselabs.com
aws-waf | AWS WAF | Amazon | amazon.com awswaf.com | host:awswaf.com cookie:aws-waf-token header:x-amzn-waf-action
wordfence | Wordfence | Defiant | wordfence.com | path:wp-content/plugins/wordfence cookie:wfvt_* cookie:wordfence_verifiedhuman
sitelock | SiteLock | Sectigo | sitelock.com | host:shield.sitelock.com
alibaba-waf | Alibaba Cloud WAF | Alibaba Cloud | aliyun.com alibabacloud.com | cookie:acw_tc cookie:acw_sc__v2 cookie:ssxmod_itna | cloudflare
aliyun-captcha | Alibaba Cloud Captcha | Alibaba Cloud | aliyun.com alicdn.com | host:o.alicdn.com/captcha-frontend host:g.alicdn.com/captcha-frontend host:g.alicdn.com/sd/ncpc host:cf.aliyun.com
netease-yidun | NetEase Yidun | NetEase | 163.com 126.net dun.163.com | host:cstaticdun.126.net mark:call=initNECaptcha
anquan-seal | Anquan seal | Knownsec | anquan.org | host:static.anquan.org
etbis | ETBİS registration seal | Turkish Ministry of Trade | eticaret.gov.tr | link:etbis.eticaret.gov.tr/sitedogrulama/ mark:id=ETBIS mark:id=etbis
rzetelna-firma | Rzetelna Firma | Krajowy Rejestr Długów | rzetelnafirma.pl | link:wizytowka.rzetelnafirma.pl/ host:rzetelnafirma.pl
facil-iti | FACIL'iti | | facil-iti.com | host:ws.facil-iti.com host:cdn.facil-iti.app
one-click-accessibility | Ally (One Click Accessibility) | Elementor | elementor.com | path:wp-content/plugins/pojo-accessibility
clearsale | ClearSale | Serasa Experian | clear.sale clearsale.com.br | host:device.clearsale.com.br | konduto
konduto | Konduto | Boa Vista | konduto.com k-analytix.com | host:i.k-analytix.com | clearsale
really-simple-security | Really Simple Security | | really-simple-ssl.com really-simple-plugins.com | mark:comment=Really+Simple+Security* path:wp-content/plugins/really-simple-ssl
trust-center-secureframe | Secureframe Trust Center | Secureframe | secureframe.com | link:trust.secureframe.com/
sprinto | Sprinto Trust Center | Sprinto | sprinto.com | link:trust.sprinto.com/ link:app.sprinto.com/trust-center/
trustcloud | TrustCloud | | trustcloud.ai trustshare.com | link:.trustshare.com tenant:trustshare.com
it-recht-kanzlei-texts | IT-Recht Kanzlei texts | IT-Recht Kanzlei | it-recht-kanzlei.de itrk.legal | host:itrk.legal host:www.it-recht-kanzlei.de/logo
f5-big-ip | F5 BIG-IP | F5 | f5.com | cookie:BIGipServer* cookie:TS01* header:server=BigIP | netscaler
maroof | Maroof | Saudi Business Center | maroof.sa | link:maroof.sa/
azure-application-gateway | Azure Application Gateway | Microsoft | azure.com microsoft.com | cookie:ApplicationGatewayAffinity cookie:ApplicationGatewayAffinityCORS header:server=Microsoft-Azure-Application-Gateway
reblaze | Reblaze | Link11 | reblaze.com | cookie:rbzid cookie:rbzsessionid
radware | Radware Bot Manager | Radware | radware.com perfdrive.com | host:cdn.perfdrive.com host:validate.perfdrive.com cookie:__uzma cookie:__uzmb
queue-it | Queue-it | | queue-it.com queue-it.net | host:static.queue-it.net tenant:queue-it.net cookie:QueueITAccepted-*
proofpoint-essentials | ProofPoint Essentials | Proofpoint | proofpoint.com | link:app.us.proofpoint.com/
altcha | ALTCHA | BAUM | altcha.org | npm:altcha mark:tag=altcha-widget
mtcaptcha | MTCaptcha | | mtcaptcha.com | host:service.mtcaptcha.com host:service2.mtcaptcha.com mark:set=mtcaptchaConfig
variti | Variti | | variti.io | header:server=Variti | ddos-guard qrator | https://variti.io/
`,
)
