import { table } from '../table.ts'

export default table(
  'analytics',
  `
google-analytics | Google Analytics | Google | google.com google-analytics.com | host:www.google-analytics.com host:ssl.google-analytics.com host:google-analytics.com host:analytics.google.com/g/collect host:region1.google-analytics.com account:www.googletagmanager.com/gtag/js?id=G- mark:code=UA-* mark:code=G-* mark:call=_gaq mark:call=GoogleAnalyticsObject cookie:_ga_* cookie:_gid cookie:__utma cookie:__utmz file:analytics-ga file:google-analytics file:urchin host:stats.g.doubleclick.net | matomo adobe-analytics plausible | https://developers.google.com/analytics
google-tag | Google tag (gtag.js) | Google | google.com googletagmanager.com | host:www.googletagmanager.com/gtag/js mark:call=gtag | matomo | https://developers.google.com/tag-platform/gtagjs
matomo | Matomo | InnoCraft | matomo.org matomo.cloud innocraft.com | tenant:matomo.cloud host:cdn.matomo.cloud file:matomo file:piwik mark:call=_paq cookie:_pk_id* cookie:_pk_ses* cookie:_pk_ref* tenant:innocraft.cloud path:matomo.php path:piwik.php cookie:MATOMO_SESSID cookie:mtm_consent cookie:mtm_cookie_consent mark:set=_paq cookie:_pk_id.* | google-analytics piwik-pro etracker | https://developer.matomo.org/
piwik-pro | Piwik PRO | | piwik.pro | tenant:containers.piwik.pro tenant:piwik.pro cookie:stg_traffic_source_priority cookie:stg_last_interaction cookie:stg_returning_visitor cookie:stg_externalReferrer file:ppms | matomo adobe-analytics | https://help.piwik.pro/
plausible | Plausible | Plausible Insights | plausible.io | host:plausible.io/js host:plausible.io/api mark:call=plausible | fathom umami google-analytics | https://plausible.io/docs
fathom | Fathom Analytics | Conva Ventures | usefathom.com | host:cdn.usefathom.com mark:call=fathom | plausible | https://usefathom.com/docs
umami | Umami | Umami Software | umami.is | host:cloud.umami.is host:analytics.umami.is mark:attr=data-website-id file:umami host:us.umami.is host:eu.umami.is | plausible | https://umami.is/docs
simple-analytics | Simple Analytics | | simpleanalytics.com | host:scripts.simpleanalyticscdn.com host:queue.simpleanalyticscdn.com host:cdn.simpleanalytics.io mark:call=sa_event | plausible | https://docs.simpleanalytics.com/
goatcounter | GoatCounter | | goatcounter.com | host:gc.zgo.at tenant:goatcounter.com mark:attr=data-goatcounter | plausible | https://www.goatcounter.com/help
etracker | etracker | | etracker.com etracker.de | host:static.etracker.com host:code.etracker.com mark:id=_etLoader cookie:et_oi_v2 cookie:et_id cookie:et_allow_cookies mark:attr=data-secure-code | matomo | https://www.etracker.com/en/docs/
econda | econda | | econda.de econda-monitor.de | host:econda-monitor.de host:l.ecn-ldr.de host:monitor.econda-monitor.de mark:call=emos3 cookie:emos_jcsid cookie:emos_jcvid | etracker | https://support.econda.de/
mapp-intelligence | Mapp Intelligence (Webtrekk) | Mapp | mapp.com webtrekk.com wt-eu02.net | host:wt-eu02.net host:wt-safetag.com host:webtrekk.net host:responder.wt-safetag.com cookie:wteid_* cookie:wt3_eid cookie:wtstp_* mark:call=wtSmart mark:call=webtrekkConfig host:wcfbc.net | adobe-analytics etracker | https://docs.mapp.com/
at-internet | Piano Analytics (AT Internet) | Piano | piano.io atinternet.com xiti.com aticdn.net | host:tag.aticdn.net host:xiti.com host:ati-host.net host:pa-cd.com cookie:atidvisitor cookie:atauthority cookie:_pcid cookie:atuserid mark:call=ATInternet | adobe-analytics | https://developers.atinternet-solutions.com/
adobe-analytics | Adobe Analytics | Adobe | adobe.com omtrdc.net 2o7.net demdex.net | tenant:sc.omtrdc.net host:2o7.net tenant:2o7.net cookie:s_cc cookie:s_sq cookie:s_vi cookie:s_fid cookie:AMCV_* cookie:AMCVS_* file:s_code file:appmeasurement tenant:d1.sc.omtrdc.net tenant:d2.sc.omtrdc.net tenant:d3.sc.omtrdc.net cookie:s_ecid | google-analytics at-internet | https://experienceleague.adobe.com/docs/analytics.html
amplitude | Amplitude | | amplitude.com | host:cdn.amplitude.com host:api.amplitude.com host:api2.amplitude.com host:api.eu.amplitude.com cookie:amplitude_id_* cookie:AMP_* npm:@amplitude/analytics-browser npm:amplitude-js mark:call=amplitude host:sr-client-cfg.amplitude.com cookie:amp_* | mixpanel heap posthog | https://amplitude.com/docs
mixpanel | Mixpanel | | mixpanel.com mxpnl.com | host:cdn.mxpnl.com host:api-js.mixpanel.com host:api.mixpanel.com host:decide.mixpanel.com cookie:mp_* mark:call=mixpanel npm:mixpanel-browser host:api-eu.mixpanel.com | amplitude heap | https://docs.mixpanel.com/
heap | Heap | Contentsquare | heap.io heapanalytics.com | host:cdn.heapanalytics.com host:heapanalytics.com account:cdn.heapanalytics.com/js/heap- cookie:_hp2_id.* cookie:_hp2_ses_props.* cookie:_hp2_props.* mark:call=heap host:cdn.us.heap-api.com | amplitude pendo | https://developers.heap.io/
posthog | PostHog | | posthog.com | host:app.posthog.com host:us.i.posthog.com host:eu.i.posthog.com host:us-assets.i.posthog.com host:eu-assets.i.posthog.com host:app-static.posthog.com cookie:ph_phc_* npm:posthog-js mark:call=posthog host:eu.posthog.com host:us.posthog.com | amplitude mixpanel | https://posthog.com/docs
pendo | Pendo | | pendo.io | host:cdn.pendo.io host:data.pendo.io host:app.pendo.io host:cdn.eu.pendo.io cookie:_pendo_* mark:call=pendo host:content.analytics.pendo.io | gainsight-px walkme | https://support.pendo.io/
gainsight-px | Gainsight PX | Gainsight | gainsight.com aptrinsic.com | host:web-sdk.aptrinsic.com host:esp.aptrinsic.com cookie:apt.uid cookie:apt.sid mark:call=aptrinsic host:web-sdk-eu.aptrinsic.com host:web-sdk-us2.aptrinsic.com | pendo | https://support.gainsight.com/PX
walkme | WalkMe | SAP | walkme.com | host:cdn.walkme.com host:playerserver.walkme.com host:ec.walkme.com mark:call=_walkmeConfig host:eu-cdn.walkme.com | whatfix pendo | https://support.walkme.com/
whatfix | Whatfix | | whatfix.com | host:cdn.whatfix.com host:whatfix.com/embed mark:call=_wfx_settings host:eucdn.whatfix.com | walkme | https://support.whatfix.com/
appcues | Appcues | | appcues.com | host:fast.appcues.com host:api.appcues.net host:my.appcues.com mark:call=Appcues mark:call=AppcuesSettings | userpilot pendo | https://docs.appcues.com/
userpilot | Userpilot | | userpilot.com userpilot.io | host:js.userpilot.io host:deploy.userpilot.io mark:call=userpilot mark:call=userpilotSettings | appcues | https://docs.userpilot.com/
userflow | Userflow | Beamer | userflow.com | host:js.userflow.com mark:call=userflow mark:call=USERFLOWJS_QUEUE | appcues | https://userflow.com/docs
chameleon | Chameleon | | chameleon.io trychameleon.com | host:fast.trychameleon.com host:fast.chameleon.io mark:call=chmln cookie:chmln-user_id | appcues | https://help.chameleon.io/
userguiding | UserGuiding | | userguiding.com | host:static.userguiding.com mark:call=userGuiding mark:call=userGuidingLayer host:user.userguiding.com | appcues | https://help.userguiding.com/
beamer | Beamer | | getbeamer.com | host:app.getbeamer.com host:backend.getbeamer.com mark:call=beamer_config cookie:_BEAMER_* host:static.getbeamer.com | headway | https://www.getbeamer.com/docs
headway | Headway | | headwayapp.co | host:cdn.headwayapp.co mark:call=HW_config link:headwayapp.co/ | beamer | https://docs.headwayapp.co/
yandex-metrica | Yandex Metrica | Yandex | yandex.ru yandex.com ya.ru | host:mc.yandex.ru host:mc.yandex.com account:mc.yandex.ru/watch/ host:mc.webvisor.org host:mc.webvisor.com host:cdn.jsdelivr.net/npm/yandex-metrica-watch cookie:_ym_uid cookie:_ym_d cookie:_ym_isad cookie:_ym_visorc mark:call=yandex_metrika_callbacks mark:call=yandex_metrika_callbacks2 host:yandex.ru/metrika host:metrika.yandex.ru host:mc.yandex.kz host:mc.yandex.by npm:yandex-metrica-watch host:bs.yandex.ru/informer host:informer.yandex.ru mark:code=ym:* | google-analytics roistat calltouch | https://yandex.ru/support/metrica/
top-mail-ru | VK Top Mail.ru counter | VK | mail.ru vk.com vk.company | host:top-fwz1.mail.ru host:top.mail.ru host:privacy-cs.mail.ru mark:call=_tmr cookie:tmr_lvid cookie:tmr_detect host:counter.top.mail.ru cookie:tmr_reqNum mark:code=tmr:* | yandex-metrica | https://help.mail.ru/top
liveinternet | LiveInternet counter | LiveInternet | liveinternet.ru yadro.ru | host:counter.yadro.ru link:www.liveinternet.ru/stat/ | yandex-metrica | https://www.liveinternet.ru/add
rambler-top100 | Rambler Top-100 | Rambler | rambler.ru | host:st.top100.ru host:counter.rambler.ru host:kraken.rambler.ru mark:call=_top100q cookie:last_visit-top100 cookie:top100_id | yandex-metrica | https://top100.rambler.ru/
roistat | Roistat | | roistat.com | host:cloud.roistat.com cookie:roistat_* mark:call=roistat mark:call=roistatHost host:collector.roistat.com | calltouch yandex-metrica | https://help-ru.roistat.com/
calltouch | Calltouch | | calltouch.ru | host:mod.calltouch.ru account:mod.calltouch.ru/init.js?id= cookie:_ct_session_id cookie:_ct_site_id cookie:_ct_ids host:mod-calltouch.ru | comagic callibri | https://support.calltouch.ru/
comagic | CoMagic (UIS) | UIS | comagic.ru uiscom.ru | host:app.comagic.ru host:app.uiscom.ru host:tracker.comagic.ru mark:call=__cs mark:call=Comagic cookie:_cmg_csst* cookie:_comagic_id* cookie:_comagic_vid* host:server.comagic.ru | calltouch | https://help.uiscom.ru/
callibri | Callibri | | callibri.ru | host:cdn.callibri.ru cookie:callibri_* mark:call=callibri cookie:clbvid | calltouch | https://callibri.ru/support
mango-office | MANGO OFFICE | Mango Telecom | mango-office.ru | host:widgets.mango-office.ru host:www.mango-office.ru/widget cookie:mgo_sid cookie:mgo_uid mark:call=MangoObject cookie:mgo_cnt | calltouch | https://www.mango-office.ru/support/
sipuni | Sipuni | | sipuni.com | host:calltracking.sipuni.com host:sipuni.com/widget | mango-office | https://sipuni.com/
baidu-tongji | Baidu Tongji | Baidu | baidu.com | host:hm.baidu.com account:hm.baidu.com/hm.js? cookie:Hm_lvt_* cookie:Hm_lpvt_* mark:call=_hmt cookie:HMACCOUNT host:tongji.baidu.com | cnzz google-analytics | https://tongji.baidu.com/
cnzz | Umeng+ (CNZZ) | Alibaba | cnzz.com umeng.com | host:s4.cnzz.com host:s9.cnzz.com host:s11.cnzz.com host:s13.cnzz.com host:s19.cnzz.com host:s22.cnzz.com host:s23.cnzz.com host:s95.cnzz.com host:s5.cnzz.com host:c.cnzz.com host:v1.cnzz.com host:w.cnzz.com host:s96.cnzz.com cookie:CNZZDATA* cookie:UM_distinctid mark:call=_czc | baidu-tongji 51la | https://www.umeng.com/
51la | 51.LA | | 51.la | host:js.users.51.la host:sdk.51.la host:v6-widget.51.la cookie:__51cke__ cookie:__51vcke__* | baidu-tongji | https://v6.51.la/
growingio | GrowingIO | | growingio.com giocdn.com | host:assets.giocdn.com host:api.growingio.com cookie:gr_user_id host:dn-growing.qbox.me mark:call=_vds | sensors-data | https://docs.growingio.com/
sensors-data | Sensors Data | | sensorsdata.cn sensorsdata.com | file:sensorsdata npm:sa-sdk-javascript cookie:sensorsdata2015jssdkcross tenant:datasink.sensorsdata.cn host:static.sensorsdata.cn tenant:cloud.sensorsdata.cn | growingio | https://manual.sensorsdata.cn/
tencent-analytics | Tencent Analytics | Tencent | qq.com tencent.com | host:tajs.qq.com host:pingjs.qq.com host:pingtcss.qq.com host:tajs.qq.com/stats cookie:pgv_pvid cookie:pgv_pvi host:beacon.cdn.qq.com host:otheve.beacon.qq.com | baidu-tongji | https://ta.qq.com/
naver-analytics | Naver Analytics | Naver | naver.com naver.net | host:wcs.naver.net mark:call=wcs_add mark:call=_nasa host:wcs.pstatic.net mark:call=wcs_do mark:set=wcs_add | google-analytics | https://analytics.naver.com/
statcounter | StatCounter | | statcounter.com | host:www.statcounter.com/counter host:secure.statcounter.com host:c.statcounter.com mark:call=sc_project cookie:is_unique cookie:sc_is_visitor_unique | histats google-analytics | https://statcounter.com/support/
histats | Histats | | histats.com | host:s10.histats.com host:sstatic1.histats.com host:s4.histats.com mark:call=_Hasync host:histats.com | statcounter | https://www.histats.com/
clicky | Clicky | Roxr Software | clicky.com getclicky.com | host:static.getclicky.com host:in.getclicky.com mark:call=clicky_site_ids cookie:_jsuid cookie:cluid cookie:_first_pageview | plausible | https://clicky.com/help
woopra | Woopra | Appier | woopra.com | host:static.woopra.com host:www.woopra.com/track cookie:wooTracker mark:call=woopra | mixpanel | https://docs.woopra.com/
kissmetrics | Kissmetrics | | kissmetrics.io kissmetrics.com | host:scripts.kissmetrics.com host:i.kissmetrics.com host:trk.kissmetrics.com mark:call=_kmq mark:call=_kmk host:scripts.kissmetrics.io cookie:km_ai cookie:km_vs | mixpanel | https://support.kissmetrics.io/
chartbeat | Chartbeat | | chartbeat.com chartbeat.net | host:static.chartbeat.com host:ping.chartbeat.net mark:call=_sf_async_config cookie:_chartbeat2 cookie:_cb_ls cookie:_chartbeat4 | parsely | https://docs.chartbeat.com/
parsely | Parse.ly | Automattic | parsely.com parse.ly | host:cdn.parsely.com host:srv.pixel.parsely.com host:p1.parsely.com mark:id=parsely-cfg cookie:_parsely_visitor cookie:_parsely_session host:static.parsely.com mark:call=PARSELY host:d1z2jf7jlzjs58.cloudfront.net | chartbeat | https://docs.parse.ly/
comscore | Comscore | | comscore.com scorecardresearch.com | host:sb.scorecardresearch.com host:scorecardresearch.com mark:call=_comscore host:b.scorecardresearch.com host:sb.voicefive.com | nielsen | https://www.comscore.com/
nielsen | Nielsen Digital | Nielsen | nielsen.com imrworldwide.com | host:imrworldwide.com host:secure-us.imrworldwide.com host:cdn-gl.imrworldwide.com host:nmrodam.com | comscore | https://engineeringportal.nielsen.com/
quantcast | Quantcast | | quantcast.com quantserve.com | host:secure.quantserve.com host:edge.quantserve.com host:pixel.quantserve.com host:rules.quantcount.com mark:call=_qevents cookie:__qca | comscore | https://help.quantcast.com/
gemius | Gemius | | gemius.com gemius.pl | host:hit.gemius.pl host:gemius.pl mark:call=pp_gemius_identifier mark:call=gemius_hit cookie:__gfp_64b host:hit.stat24.com host:pro.hit.gemius.pl | comscore | https://gemius.com/
infonline | INFOnline | | infonline.de ioam.de | host:script.ioam.de host:iocnt.net host:ioam.de cookie:ioam2018 | gemius | https://docs.infonline.de/
snowplow | Snowplow | | snowplow.io snowplowanalytics.com | cookie:_sp_id.* cookie:_sp_ses.* mark:call=snowplow mark:call=GlobalSnowplowNamespace npm:@snowplow/javascript-tracker host:d1fc8wv8zag5ca.cloudfront.net npm:snowplow-tracker | segment rudderstack | https://docs.snowplow.io/
countly | Countly | | count.ly countly.com | file:countly mark:call=Countly tenant:count.ly cookie:__cly_id* npm:countly-sdk-web | matomo | https://support.count.ly/
appsflyer | AppsFlyer | | appsflyer.com | host:websdk.appsflyer.com tenant:onelink.me host:onelinksmartscript.appsflyer.com cookie:af_id cookie:afUserId link:.onelink.me host:wa.appsflyer.com | adjust branch | https://dev.appsflyer.com/
branch | Branch | | branch.io app.link | host:cdn.branch.io host:api2.branch.io tenant:app.link link:.app.link host:app.link | appsflyer adjust | https://help.branch.io/
adjust | Adjust | AppLovin | adjust.com | host:app.adjust.com npm:@adjustcom/adjust-web-sdk host:cdn.adjust.com tenant:go.link host:app.adjust.world | appsflyer | https://dev.adjust.com/
metrix-ir | Metrix | | metrix.ir | host:static.metrix.ir host:tracker.metrix.ir host:trc.metrix.ir host:analytics.metrix.ir mark:call=MetrixAppId mark:call=metrix | appsflyer | https://docs.metrix.ir/
yektanet-analytics | Yektanet Analytics | Yektanet | yektanet.com | host:cdn.yektanet.com host:audience.yektanet.com host:ua.yektanet.com mark:call=yektanetAnalyticsObject mark:id=ua-script-* cookie:_yngt cookie:analytics_campaign cookie:_ynsrc host:fc.yektanet.com host:analytics.yektanet.com | sabavision mediaad | https://help.yektanet.com/
webgozar | Webgozar | | webgozar.com webgozar.ir | host:www.webgozar.ir/counter host:www.webgozar.com/counter host:webgozar.ir | yandex-metrica | https://www.webgozar.com/
callrail | CallRail | | callrail.com | host:cdn.callrail.com host:js.callrail.com cookie:calltrk_* mark:call=CallTrk account:cdn.callrail.com/companies/ host:cdn.calltrk.com | calltrackingmetrics invoca | https://support.callrail.com/
calltrackingmetrics | CallTrackingMetrics | CTM | calltrackingmetrics.com | host:tctm.co tenant:tctm.co mark:call=__ctm cookie:__ctmid mark:call=__ctm_loaded | callrail | https://help.calltrackingmetrics.com/
invoca | Invoca | | invoca.com invoca.net | host:solutions.invocacdn.com host:invocacdn.com mark:call=InvocaTagId mark:call=Invoca cookie:invoca_session host:pnapi.invoca.net | callrail | https://developers.invoca.net/
infinity | Infinity | | infinity.co infinitycloud.com | host:ict.infinity-tracking.net host:infinity-tracking.com host:infinity-tracking.net mark:call=_ictt cookie:_ictuid mark:call=_ict host:secure.infinity-tracking.com | callrail | https://support.infinity.co/
responsetap | ResponseTap | Infinity | responsetap.com | host:responsetap.com/static host:static.responsetap.com host:static-ssl.responsetap.com mark:call=adiInit mark:call=adiRVO cookie:adiVi cookie:adiV host:metrics.responsetap.com mark:set=adiInit mark:set=adiRVO | callrail | https://www.responsetap.com/
ruler-analytics | Ruler Analytics | | ruleranalytics.com | host:www.ruleranalytics.com/lib host:cdn.ruler.nyltx.com host:nyltx.com cookie:__raconvert mark:call=__raconfig cookie:__rasesh mark:call=ruleranalytics | dreamdata | https://www.ruleranalytics.com/
dreamdata | Dreamdata | | dreamdata.io dreamdata.cloud | host:cdn.dreamdata.cloud host:cdn.dreamdata.io | hockeystack bizible | https://docs.dreamdata.io/
hockeystack | HockeyStack | | hockeystack.com | host:cdn.jsdelivr.net/npm/hockeystack npm:hockeystack host:data.hockeystack.com host:hockeystack.com mark:call=HockeyStack mark:attr=data-apikey-hs | dreamdata | https://docs.hockeystack.com/
bizible | Adobe Marketo Measure (Bizible) | Adobe | adobe.com bizible.com | host:cdn.bizible.com host:cdn.bizibly.com cookie:_biz_uid cookie:_biz_flagsA cookie:_biz_nA cookie:_biz_pendingA mark:call=Bizible | dreamdata | https://experienceleague.adobe.com/docs/marketo-measure.html
triple-whale | Triple Whale | | triplewhale.com | host:api.config-security.com host:conf.config-security.com mark:call=TriplePixel host:config-security.com | northbeam | https://kb.triplewhale.com/
northbeam | Northbeam | | northbeam.io | host:j.northbeam.io host:i.northbeam.io mark:call=Northbeam host:northbeam.io/ota | triple-whale | https://docs.northbeam.io/
elevar | Elevar | | getelevar.com | host:shopify-gtm-suite.getelevar.com mark:call=ElevarGtmSuite host:getelevar.com | triple-whale | https://docs.getelevar.com/
hyros | Hyros | | hyros.com | host:t.hyros.com tenant:hyros.com host:hyros.com/v1 | triple-whale | https://docs.hyros.com/
siteimprove-analytics | Siteimprove Analytics | Siteimprove | siteimprove.com siteimproveanalytics.com | host:siteimproveanalytics.com host:siteimproveanalytics.io cookie:nmstat cookie:szcookiechoice host:us1.siteimprove.com host:cdn.siteimprove.net host:siteimprove.com/js mark:call=_sz | monsido | https://help.siteimprove.com/
monsido | Acquia Optimize (Monsido) | Acquia | monsido.com acquia.com | host:app-script.monsido.com host:cdn.monsido.com host:tracking.monsido.com mark:call=_monsido mark:call=_monsidoConsentManagerConfig host:heatmaps.monsido.com cookie:monsido | | https://docs.acquia.com/optimize
silktide | Silktide | | silktide.com | host:analytics.silktide.com mark:call=silktideAnalytics mark:call=silktide | monsido | https://help.silktide.com/
webtrends | Webtrends | | webtrends.com webtrendslive.com | host:statse.webtrendslive.com host:s.webtrends.com host:dc.webtrends.com cookie:WT_FPC host:sdc.webtrends.com mark:call=Webtrends | adobe-analytics | https://webtrends.com/
digital-analytics-program | Digital Analytics Program | GSA | digital.gov gsa.gov | host:dap.digitalgov.gov mark:id=_fed_an_ua_tag | google-analytics | https://digital.gov/guides/dap/
pirsch | Pirsch | Emvi | pirsch.io | host:api.pirsch.io mark:id=pirschjs mark:id=pianjs | plausible | https://docs.pirsch.io/
splitbee | Splitbee | Vercel | splitbee.io | host:cdn.splitbee.io mark:call=splitbee | plausible | https://splitbee.io/docs
swetrix | Swetrix | | swetrix.com | host:swetrix.org npm:swetrix mark:call=swetrix | plausible | https://docs.swetrix.com/
baidu-link-submission | Baidu link submission | Baidu | baidu.com bdstatic.com | host:zz.bdstatic.com/linksubmit host:push.zhanzhang.baidu.com | | https://ziyuan.baidu.com/
vercel-analytics | Vercel Analytics | Vercel | vercel.com | path:_vercel/insights path:_vercel/speed-insights npm:@vercel/analytics
ahrefs-analytics | Ahrefs Web Analytics | Ahrefs | ahrefs.com | host:analytics.ahrefs.com
cabin | Cabin | | withcabin.com | host:scripts.withcabin.com
openpanel | OpenPanel | | openpanel.dev | host:openpanel.dev/op1.js host:api.openpanel.dev
june-so | June | | june.so | host:api.june.so host:unpkg.com/@june-so npm:@june-so/analytics-next
seline | Seline | | seline.so seline.com | host:cdn.seline.so host:cdn.seline.com
datafast | DataFast | | datafa.st | host:datafa.st/js
usermaven | Usermaven | | usermaven.com | host:t.usermaven.com
attribution-app | Attribution | | attributionapp.com | host:cdn.attributionapp.com host:track.attributionapp.com
segmentstream | SegmentStream | | segmentstream.com | host:cdn.segmentstream.com mark:call=segmentstream
nimbata | Nimbata | | nimbata.com | host:tracking.nimbata.com host:cdn.nimbata.com
freshpaint | Freshpaint | | freshpaint.io perfalytics.com | host:perfalytics.com mark:call=freshpaint
twipla | TWIPLA (Visitor Analytics) | TWIPLA | twipla.com visitor-analytics.io | host:app-worker.visitor-analytics.io host:visitor-analytics.io
eulerian | Eulerian | | eulerian.com eulerian.net | tenant:eulerian.net mark:set=EA_datalayer mark:call=EA_push
realytics | Realytics | | realytics.io | host:i.realytics.io
user-insight | User Insight (User Local) | User Local | userlocal.jp nakanohito.jp | host:cs.nakanohito.jp host:nakanohito.jp mark:set=_uih mark:set=_uic
mieru-ca | Mieruca Heatmap | Faber Company | mieru-ca.com | host:hm.mieru-ca.com mark:call=__fid
acecounter | AceCounter | NHN Data | acecounter.com | host:acecounter.com mark:set=_AceGID mark:call=_AceGID
bizspring-logger | LOGGER (BizSpring) | BizSpring | bizspring.co.kr logger.co.kr | host:logger.co.kr mark:set=_TRK_PI
airbridge | Airbridge | AB180 | airbridge.io | host:static.airbridge.io host:core.airbridge.io mark:call=airbridge cookie:airbridge_*
beusable | Beusable | 4grit | beusable.net | host:rum.beusable.net host:beusable.net mark:call=__beusablerumclient__
groobee | Groobee | Plateer | groobee.net groobee.io | host:static.groobee.io mark:call=groobee
datarize | Datarize | | datarize.ai | host:assets.datarize.ai mark:call=_datarize
volcano-engine | Volcano Engine DataFinder | ByteDance | volcengine.com volccdn.com volceapplog.com | host:lf3-data.volccdn.com host:volccdn.com host:mcs.volceapplog.com mark:call=collectEvent
zhuge-io | Zhuge.io | | zhugeio.com | host:zgsdk.zhugeio.com host:u.zhugeapi.com mark:call=zhuge
talkingdata | TalkingData | | talkingdata.com | host:jic.talkingdata.com host:sdk.talkingdata.com
lptracker | LPTracker | | lptracker.ru lptracker.io lpt-crm.online | host:lpt-crm.online host:lptracker.ru host:lptracker.io mark:set=lptWg mark:call=lptWg
alloka | Alloka | | alloka.ru | host:analytics.alloka.ru
ringostat | Ringostat | | ringostat.com | host:script.ringostat.com mark:call=ringostatAnalytics
binotel | Binotel | | binotel.ua binotel.com | host:widgets.binotel.com host:my.binotel.ua
toplist-cz | TOPlist | | toplist.cz | host:toplist.cz
shinystat | ShinyStat | Shiny | shinystat.com | host:codice.shinystat.com host:codicebusiness.shinystat.com host:www.shinystat.com/cgi-bin
uptain | uptain | | uptain.de | host:app.uptain.de
livesession | LiveSession | | livesession.io | host:cdn.livesession.io mark:call=__ls
cux-io | CUX | | cux.io | host:dc.cux.io host:cdn.cux.io
rumvision | RUMvision | | rumvision.com | host:d5yoctgpv4cpx.cloudfront.net
debugbear | DebugBear | | debugbear.com | host:cdn.debugbear.com
zuko | Zuko (Formisimo) | Zuko | zuko.io | host:assets.zuko.io mark:call=Zuko
ad-ebis | AD EBiS | YRGLM | ebis.ne.jp | host:taj1.ebis.ne.jp host:ac.ebis.ne.jp host:tk.ebis.ne.jp | | https://www.ebis.ne.jp/
usergram | USERGRAM | beBit | usergram.info bebit.co.jp | host:code.usergram.info host:config-code.usergram.info mark:call=usergram | user-insight | https://www.bebit.co.jp/usergram/
adbrix | adbrix | IGAWorks | adbrix.io igaworks.com | host:static.adbrix.io host:event.adbrix.io | airbridge | https://help.adbrix.io/
vizzit | Vizzit | | vizzit.se | host:tag.vizzit.se host:www.vizzit.se/vizzittag | siteimprove-analytics | https://www.vizzit.se/
mediahawk | Mediahawk | | mediahawk.co.uk | host:www.dynamicnumbers.mediahawk.co.uk | responsetap infinity | https://www.mediahawk.co.uk/
delacon | Delacon | | delacon.com.au | host:vxml4.delacon.com.au | | https://www.delaconcorp.com/
marchex | Marchex | | marchex.com marchex.io | host:rw.marchex.io host:ct.marchex.com | invoca | https://www.marchex.com/
`,
)
