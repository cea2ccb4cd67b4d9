import { table } from '../table.ts'

export default table(
  'advertising',
  `
google-ads | Google Ads | Google | google.com googleadservices.com doubleclick.net | host:www.googleadservices.com host:googleads.g.doubleclick.net account:www.googletagmanager.com/gtag/js?id=AW- mark:code=AW-* cookie:_gcl_au cookie:_gcl_aw host:www.google.com/pagead host:www.googleadservices.com/pagead | microsoft-advertising meta-pixel | https://support.google.com/google-ads
google-adsense | Google AdSense | Google | google.com googlesyndication.com | host:pagead2.googlesyndication.com/pagead host:tpc.googlesyndication.com mark:call=adsbygoogle class:adsbygoogle meta:google-adsense-account=ca- | mediavine ezoic | https://support.google.com/adsense
google-ad-manager | Google Ad Manager | Google | google.com doubleclick.net | host:securepubads.g.doubleclick.net host:www.googletagservices.com/tag host:pubads.g.doubleclick.net mark:call=googletag host:www.googletagservices.com | xandr | https://support.google.com/admanager
floodlight | Google Campaign Manager 360 (Floodlight) | Google | google.com doubleclick.net fls.doubleclick.net | tenant:fls.doubleclick.net host:ad.doubleclick.net account:www.googletagmanager.com/gtag/js?id=DC- host:fls.doubleclick.net | the-trade-desk | https://support.google.com/campaignmanager
meta-pixel | Meta Pixel | Meta | facebook.com meta.com facebook.net | host:connect.facebook.net/en_US/fbevents.js host:connect.facebook.net/signals account:www.facebook.com/tr?id= host:www.facebook.com/tr cookie:_fbp cookie:_fbc mark:call=fbq mark:call=_fbq mark:code=fbq:* | linkedin-insight google-ads | https://developers.facebook.com/docs/meta-pixel/
linkedin-insight | LinkedIn Insight Tag | LinkedIn | linkedin.com licdn.com | host:snap.licdn.com host:px.ads.linkedin.com mark:call=_linkedin_partner_id mark:call=_linkedin_data_partner_ids mark:call=lintrk host:dc.ads.linkedin.com cookie:li_fat_id cookie:ln_or host:px4.ads.linkedin.com mark:code=li:* | meta-pixel google-ads | https://business.linkedin.com/marketing-solutions/insight-tag
microsoft-advertising | Microsoft Advertising | Microsoft | microsoft.com bing.com | host:bat.bing.com mark:call=uetq cookie:_uetsid cookie:_uetvid host:bat.bing.net cookie:_uetmsclkid | google-ads | https://help.ads.microsoft.com/
x-ads | X (Twitter) Ads | X | x.com twitter.com | host:static.ads-twitter.com host:analytics.twitter.com mark:call=twq host:t.co/i/adsct host:analytics.x.com | meta-pixel | https://business.x.com/
tiktok-pixel | TikTok Pixel | TikTok | tiktok.com | host:analytics.tiktok.com cookie:_ttp cookie:_tt_enable_cookie mark:call=TiktokAnalyticsObject mark:code=ttq:* | meta-pixel | https://ads.tiktok.com/help/
pinterest-tag | Pinterest Tag | Pinterest | pinterest.com pinimg.com | host:ct.pinterest.com host:s.pinimg.com/ct mark:call=pintrk cookie:_pin_unauth cookie:_pinterest_ct_ua | meta-pixel | https://help.pinterest.com/
snap-pixel | Snap Pixel | Snap | snapchat.com sc-static.net | host:sc-static.net host:tr.snapchat.com mark:call=snaptr cookie:_scid cookie:_scid_r cookie:_sctr | meta-pixel | https://businesshelp.snapchat.com/
reddit-pixel | Reddit Pixel | Reddit | reddit.com redditstatic.com | host:www.redditstatic.com/ads host:alb.reddit.com cookie:_rdt_uuid mark:call=rdt host:pixel-config.reddit.com | meta-pixel | https://business.reddithelp.com/
quora-pixel | Quora Pixel | Quora | quora.com | host:a.quora.com host:q.quora.com | reddit-pixel | https://quoraadsupport.zendesk.com/
criteo | Criteo | | criteo.com criteo.net | host:static.criteo.net host:dynamic.criteo.com host:sslwidget.criteo.com host:gum.criteo.com host:bidder.criteo.com mark:call=criteo_q cookie:cto_bundle host:dis.criteo.com cookie:cto_lwid cookie:cto_bidid | adroll rtb-house | https://help.criteo.com/
adroll | AdRoll (NextRoll) | NextRoll | adroll.com nextroll.com | host:s.adroll.com host:d.adroll.com cookie:__adroll_fpc cookie:__ar_v4 mark:call=adroll_adv_id mark:call=adroll_pix_id host:d.adroll.mgr.consensu.org | criteo | https://help.adroll.com/
rtb-house | RTB House | | rtbhouse.com creativecdn.com | host:creativecdn.com host:us.creativecdn.com host:ams.creativecdn.com host:asia.creativecdn.com | criteo | https://www.rtbhouse.com/
the-trade-desk | The Trade Desk | | thetradedesk.com adsrvr.org | host:js.adsrvr.org host:insight.adsrvr.org host:match.adsrvr.org cookie:TDID host:adsrvr.org mark:call=ttd_dom_ready mark:call=TTDUniversalPixelApi | floodlight | https://partner.thetradedesk.com/
xandr | Microsoft Monetize (Xandr, AppNexus) | Microsoft | xandr.com adnxs.com appnexus.com | host:ib.adnxs.com host:acdn.adnxs.com host:secure.adnxs.com host:adnxs.com host:adnxs-simple.com mark:call=apntag | google-ad-manager | https://learn.microsoft.com/xandr/
taboola | Taboola | | taboola.com | host:cdn.taboola.com host:trc.taboola.com mark:call=_taboola mark:call=_tfa host:taboola.com/libtrc | outbrain | https://developers.taboola.com/
outbrain | Outbrain | | outbrain.com | host:widgets.outbrain.com host:amplify.outbrain.com host:tr.outbrain.com mark:call=obApi host:amplifypixel.outbrain.com host:wave.outbrain.com class:OUTBRAIN | taboola | https://developer.outbrain.com/
mediavine | Mediavine | | mediavine.com | host:scripts.mediavine.com host:keywords.mediavine.com host:exchange.mediavine.com | ezoic | https://help.mediavine.com/
amazon-ads | Amazon Ads | Amazon | amazon.com amazon-adsystem.com | host:c.amazon-adsystem.com host:s.amazon-adsystem.com host:ir-na.amazon-adsystem.com mark:call=apstag host:aax.amazon-adsystem.com host:aax-eu.amazon-adsystem.com host:amazon-adsystem.com mark:call=amzn | criteo | https://advertising.amazon.com/API/docs
adform | Adform | | adform.com adform.net | host:track.adform.net host:s1.adform.net host:s2.adform.net host:a1.adform.net mark:call=_adftrack host:adform.net cookie:ADFM | the-trade-desk | https://www.adformhelp.com/
mediamath | MediaMath | Infillion | mediamath.com mathtag.com | host:pixel.mathtag.com host:mathtag.com | the-trade-desk | https://www.infillion.com/
teads | Teads | | teads.tv teads.com | host:a.teads.tv host:p.teads.tv host:teads.tv mark:call=teads_e mark:call=teads_analytics | outbrain | https://support.teads.com/
yahoo-dsp | Yahoo DSP | Yahoo | yahoo.com yahooinc.com | host:s.yimg.com/wi/ytc.js host:sp.analytics.yahoo.com mark:call=dotq host:s.yimg.com/wi | the-trade-desk | https://www.adtech.yahooinc.com/
yahoo-japan-ads | Yahoo! JAPAN Ads | LY Corporation | yahoo.co.jp yimg.jp | host:s.yimg.jp/images/listing/tool/cv mark:call=ytag mark:call=yahoo_retargeting_id host:b.yjtag.jp host:b97.yahoo.co.jp host:b92.yahoo.co.jp host:s.yimg.jp/images/listing cookie:_yjsu_yjad cookie:_ycl_yjad mark:call=yahoo_conversion_id | google-ads line-tag | https://ads-help.yahoo-net.jp/
line-tag | LINE Tag | LY Corporation | line.me line-scdn.net | host:d.line-scdn.net/n/line_tag host:tr.line.me mark:call=_lt cookie:__lt__cid cookie:__lt__sid host:d.line-scdn.net/n/line_tag/public/release/v1/lt.js host:d.line-cdn.net mark:set=_ltq | yahoo-japan-ads | https://www.lycbiz.com/
kakao-pixel | Kakao Pixel | Kakao | kakao.com daumcdn.net | host:t1.daumcdn.net/adfit host:t1.daumcdn.net/kas host:t1.daumcdn.net/kakao_ad mark:call=kakaoPixel host:t1.daumcdn.net/adfit/static/kp.js host:bc.ad.daum.net | naver-analytics | https://kakaobusiness.gitbook.io/main/ad/pixel
vk-pixel | VK Ads pixel | VK | vk.com vk.ru | host:vk.com/rtrg host:vk.com/js/api/openapi.js host:ads.vk.com host:vk.ru/rtrg mark:code=VK-RTRG-* account:vk.com/rtrg?p=VK-RTRG- | top-mail-ru yandex-advertising-network | https://ads.vk.com/help
yandex-advertising-network | Yandex Advertising Network | Yandex | yandex.ru yandex.com | host:an.yandex.ru host:yandex.ru/ads mark:call=yaContextCb host:yandex.ru/ads/system/context.js host:yastatic.net/pcode host:ads.yandex.com | vk-pixel | https://yandex.ru/support/partner2/
adriver | AdRiver | | adriver.ru | host:ad.adriver.ru host:content.adriver.ru host:mh8.adriver.ru host:mh6.adriver.ru mark:call=adriver host:ssp.adriver.ru | yandex-advertising-network | https://www.adriver.ru/doc/
hybrid | Hybrid | | hybrid.ai targetix.net | host:dm.hybrid.ai host:ssp.hybrid.ai host:targetix.net host:hybrid.ai/px mark:call=_txq | adriver | https://hybrid.ai/
segmento | Segmento | | segmento.ru rutarget.ru | host:cdn.segmento.ru host:tag.rutarget.ru host:sync.rutarget.ru mark:call=_rutarget host:rutarget.ru | | https://segmento.ru/
admitad | Admitad | Mitgo | admitad.com | host:ad.admitad.com host:cdn.asbmit.com host:www.artfut.com host:artfut.com mark:call=ADMITAD cookie:_aid host:www.asbmit.com cookie:tagtag_aid | awin | https://support.mitgo.com/
actionpay | Actionpay | | actionpay.net actionpay.ru | host:apretailer.com host:aprtn.com mark:call=APRT_DATA mark:call=APRT_SEND host:actionpay.ru/code host:apypx.com | admitad | https://actionpay.net/
awin | Awin | | awin.com awin1.com dwin1.com | host:www.dwin1.com host:www.awin1.com host:zenaps.com account:www.dwin1.com/ host:the.sciencebehindecommerce.com mark:call=AWIN cookie:_aw_m_* cookie:_aw_j_* cookie:_aw_sn_* | cj impact rakuten-advertising | https://developer.awin.com/
cj | CJ Affiliate | Publicis | cj.com | host:www.mczbf.com host:www.dpbolvw.net host:www.emjcd.com host:www.anrdoezrs.net cookie:cjConsent mark:call=cjApi host:cj.dotomi.com host:www.tqlkg.com host:www.ftjcfx.com | awin impact | https://developers.cj.com/
impact | impact.com | | impact.com impactradius.com | host:utt.impactcdn.com host:d.impactradius-event.com tenant:sjv.io tenant:pxf.io cookie:IR_PI cookie:IR_gbd host:impactcdn.com host:impactradius-event.com | partnerstack awin | https://integrations.impact.com/
rakuten-advertising | Rakuten Advertising | Rakuten | rakutenadvertising.com linksynergy.com rakuten.com | host:tag.rmp.rakuten.com host:click.linksynergy.com host:track.linksynergy.com mark:call=rakutenDataLayer cookie:rmStore cookie:rmuid host:ad.linksynergy.com host:tags.rd.linksynergy.com host:ut.rd.linksynergy.com | cj awin | https://developers.rakutenadvertising.com/
shareasale | ShareASale | Awin | shareasale.com | host:static.shareasale.com host:www.shareasale.com/sale.cfm host:shareasale-analytics.com host:www.shareasale-analytics.com mark:call=shareasaleSSCIDTracker | awin | https://account.shareasale.com/
tradedoubler | Tradedoubler | | tradedoubler.com | host:impse.tradedoubler.com host:swrap.tradedoubler.com host:tbs.tradedoubler.com host:tbl.tradedoubler.com mark:call=TDConf host:clk.tradedoubler.com host:imp.tradedoubler.com cookie:tduid | awin | https://dev.tradedoubler.com/
tradetracker | TradeTracker | | tradetracker.com tradetracker.net | host:tm.tradetracker.net host:ts.tradetracker.net host:ti.tradetracker.net host:tc.tradetracker.net mark:call=ttConversionOptions host:tradetracker.net | awin | https://tradetracker.com/
partnerstack | PartnerStack | | partnerstack.com grsm.io | host:js.partnerstack.com host:snippet.growsumo.com host:api.partnerstack.com mark:call=growsumo cookie:growSumoPartnerKey cookie:_ps_partner host:js.growsumo.com | impact firstpromoter | https://docs.partnerstack.com/
firstpromoter | FirstPromoter | | firstpromoter.com fpr.io | host:cdn.firstpromoter.com host:t.firstpromoter.com mark:call=fprom mark:call=FPROM cookie:_fprom_* cookie:_fprom_tid cookie:_fprom_code | rewardful partnerstack | https://docs.firstpromoter.com/
rewardful | Rewardful | | rewardful.com | host:r.wdfl.co mark:attr=data-rewardful mark:call=rewardful cookie:rewardful.referral host:api.getrewardful.com | firstpromoter | https://developers.rewardful.com/
tapfiliate | Tapfiliate | Admitad | tapfiliate.com | host:script.tapfiliate.com mark:call=TapfiliateObject cookie:tap_vid host:tapfiliate.com/p | firstpromoter | https://tapfiliate.com/docs/
refersion | Refersion | Assembly Commerce | refersion.com | host:www.refersion.com/tracker cookie:rfsn_* mark:call=rfsn host:cdn.refersion.com mark:call=_refersion | impact | https://www.refersion.dev/
referralcandy | ReferralCandy | | referralcandy.com | host:go.referralcandy.com host:portal.referralcandy.com mark:id=refcandy-candyjs mark:id=refcandy-mint tenant:referralcandy.com | yotpo | https://help.referralcandy.com/
viral-loops | Viral Loops | | viral-loops.com | host:app.viral-loops.com mark:call=campaignIdVl host:cdn.viral-loops.com mark:attr=data-campaign-id-vl mark:tag=form-widget | referralcandy | https://help.viral-loops.com/
mntn | MNTN | | mountain.com steelhousemedia.com | host:dx.mountain.com host:dx.steelhousemedia.com host:px.mountain.com host:gs.mountain.com host:px.steelhousemedia.com | the-trade-desk | https://mountain.com/
basis-sitescout | Basis (Centro) | Basis Technologies | basis.com sitescout.com basis.net | host:pixel.sitescout.com host:pixel-sync.sitescout.com host:pixel-a.basis.net host:ib.basis.net host:cdn01.basis.net host:up.pixel.ad host:pixel-a.sitescout.com | the-trade-desk | https://basis.com/
stackadapt | StackAdapt | | stackadapt.com srv.stackadapt.com | host:tags.srv.stackadapt.com host:srv.stackadapt.com host:qvdt3feo.com cookie:sa-user-id | the-trade-desk | https://docs.stackadapt.com/
choozle | Choozle | | choozle.com | host:pixel.choozle.com mark:call=_czq host:choozle.com/pixel | stackadapt | https://help.choozle.com/
simpli-fi | Simpli.fi | | simpli.fi | host:tag.simpli.fi host:i.simpli.fi host:um.simpli.fi | basis-sitescout | https://simpli.fi/
nexxen-amobee | Amobee (Nexxen) | Nexxen | amobee.com nexxen.com turn.com | host:d.turn.com host:r.turn.com host:turn.com/server | the-trade-desk | https://nexxen.com/
zemanta | Zemanta | Outbrain | zemanta.com | host:js-tag.zemanta.com host:p1.zemanta.com host:b1sync.zemanta.com mark:call=zemApi | outbrain | https://help.zemanta.com/
sabavision | SabaVision | | sabavision.com | host:plus.sabavision.com host:cdn.sabavision.com host:ssp.sabavision.com mark:id=sabavision | yektanet-analytics mediaad | https://www.sabavision.com/
mediaad | MediaAd | | mediaad.org | host:s1.mediaad.org host:api.mediaad.org host:mediaad.org/serve class:mediaad mark:call=_mediaad | sabavision | https://mediaad.org/
tapsell | Tapsell | | tapsell.ir | host:static.tapsell.ir host:api.tapsell.ir host:js.tapsell.ir | mediaad | https://docs.tapsell.ir/
kaprila | Kaprila | | kaprila.com | host:widget.kaprila.com host:cdn.kaprila.com host:kaprila.com/a | mediaad | https://kaprila.com/
adivery | Adivery | | adivery.com | host:cdn.adivery.com host:api.adivery.com | tapsell | https://docs.adivery.com/
tanx | Alimama (Tanx) | Alibaba | alimama.com tanx.com mmstat.com | host:p.tanx.com host:cdn.tanx.com host:log.mmstat.com host:afp.alicdn.com host:strip.taobaocdn.com host:a1.alicdn.com/tanx | baidu-ads | https://www.alimama.com/
baidu-ads | Baidu Ads (Union) | Baidu | baidu.com bdstatic.com | host:cpro.baidustatic.com host:cpro.baidu.com host:pos.baidu.com host:dup.baidustatic.com host:cbjs.baidu.com host:fclog.baidu.com host:fxgate.baidu.com host:eclick.baidu.com | tanx | https://union.baidu.com/
ocean-engine-toutiao | Ocean Engine (Toutiao) | ByteDance | oceanengine.com toutiao.com bytedance.com | host:analytics.oceanengine.com host:lf1-cdn-tos.bytegoofy.com/obj/analytics host:analytics.snssdk.com host:ad.toutiao.com host:sf1-cdn-tos.toutiaostatic.com mark:call=_baq host:is.snssdk.com | baidu-ads | https://open.oceanengine.com/
miaozhen | Miaozhen Systems | Mininglamp | miaozhen.com | host:s.miaozhen.com host:js.miaozhen.com host:m.miaozhen.com host:miaozhen.com/x.js | admaster | https://www.miaozhen.com/
admaster | AdMaster | Mininglamp | admaster.com.cn | host:admaster.com.cn host:t.admaster.com.cn | miaozhen | https://www.admaster.com.cn/
360-dianjing | 360 Dianjing | Qihoo 360 | 360.cn qhimg.com so.com | host:jspassport.ssl.qhimg.com host:s.union.360.cn host:js.passport.qihucdn.com mark:id=sozz | baidu-ads | https://e.360.cn/
sogou-promotion | Sogou Promotion | Tencent | sogou.com | host:images.sohu.com/cs host:epro.sogou.com host:theta.sogoucdn.com host:inte.sogou.com | baidu-ads | https://e.sogou.com/
prebid | Prebid.js | Prebid.org | prebid.org | file:prebid npm:prebid mark:call=pbjs path:prebid | google-ad-manager | https://docs.prebid.org/
pubmatic | PubMatic | | pubmatic.com | host:ads.pubmatic.com host:image8.pubmatic.com host:hbopenbid.pubmatic.com host:pubmatic.com/AdServer | magnite | https://pubmatic.com/
magnite | Magnite (Rubicon) | Magnite | magnite.com rubiconproject.com | host:rubiconproject.com host:fastlane.rubiconproject.com host:ads.rubiconproject.com | pubmatic | https://resources.rubiconproject.com/
index-exchange | Index Exchange | | indexexchange.com casalemedia.com | host:casalemedia.com host:js-sec.indexww.com host:indexww.com | pubmatic | https://kb.indexexchange.com/
openx | OpenX | | openx.com openx.net | host:openx.net host:us-u.openx.net tenant:openx.net | pubmatic | https://docs.openx.com/
integral-ads | Integral Ad Science | IAS | integralads.com adsafeprotected.com | host:pixel.adsafeprotected.com host:static.adsafeprotected.com host:cdn.adsafeprotected.com host:adsafeprotected.com | doubleverify | https://integralads.com/
doubleverify | DoubleVerify | | doubleverify.com | host:cdn.doubleverify.com host:pub.doubleverify.com host:rtb0.doubleverify.com host:doubleverify.com/dvbs | integral-ads | https://doubleverify.com/
moat | Oracle Moat | Oracle | moat.com moatads.com | host:z.moatads.com host:moatads.com | integral-ads | https://www.oracle.com/
sizmek | Sizmek (Amazon) | Amazon | sizmek.com serving-sys.com | host:serving-sys.com host:secure-ds.serving-sys.com host:bs.serving-sys.com | floodlight | https://advertising.amazon.com/
flashtalking | Flashtalking (Innovid) | Mediaocean | flashtalking.com | host:servedby.flashtalking.com host:cdn.flashtalking.com host:flashtalking.com/container | floodlight | https://www.mediaocean.com/
spotify-ad-analytics-podsights | Spotify Ad Analytics (Podsights) | Spotify | podsights.com spotify.com pdst.fm | host:cdn.pdst.fm host:pixels.spotify.com host:pixel.byspotify.com mark:call=spdt | meta-pixel | https://help.adanalytics.spotify.com/
nextdoor-pixel | Nextdoor Pixel | Nextdoor | nextdoor.com | host:ads.nextdoor.com host:flask.nextdoor.com | meta-pixel | https://help.nextdoor.com/
tapad | Tapad (Experian) | Experian | tapad.com | host:pixel.tapad.com host:tapad.com/idsync | liveramp | https://www.experian.com/
equativ | Equativ (Smart AdServer) | Equativ | equativ.com smartadserver.com | host:smartadserver.com host:ced.sascdn.com host:sascdn.com | google-ad-manager | https://help.equativ.com/
adition | Adition | Virtual Minds | adition.com virtualminds.com | host:imagesrv.adition.com host:adfarm1.adition.com host:adition.com/js mark:call=_adition | adform | https://virtualminds.com/
sklik | Sklik (Seznam) | Seznam.cz | sklik.cz seznam.cz | host:c.imedia.cz host:c.seznam.cz host:ssp.imedia.cz mark:call=seznam_retargeting_id host:imedia.cz mark:call=sklikData | google-ads | https://napoveda.sklik.cz/
heureka | Heureka | Heureka Group | heureka.cz heureka.sk heureka.group | host:im9.cz host:www.heureka.cz/direct host:www.heureka.cz/ocm host:www.heureka.sk/direct host:ssl.heureka.cz mark:call=_hwq mark:call=_hrq | ceneo | https://sluzby.heureka.cz/
ceneo | Ceneo | | ceneo.pl | host:ssl.ceneo.pl host:image.ceneostatic.pl mark:call=_ceneo mark:call=ceneoApi host:www.ceneo.pl/transactions host:partnerzyapi.ceneo.pl mark:call=CeneoAPIObject | heureka | https://info.ceneo.pl/
idealo | idealo | | idealo.de idealo.com | host:cdn.idealo.com host:cmpartner.idealo.com host:img.idealo.com/folder | ceneo | https://partner.idealo.com/
billiger | solute (billiger.de) | solute | solute.de billiger.de | host:cdn.billiger.com host:www.billiger.de/conversion host:cmodul.solutenetwork.com host:cmodul.billiger.de | idealo | https://www.solute.de/
capterra | Capterra tracking | Gartner | capterra.com gartner.com | host:ct.capterra.com mark:call=capterra_trackingListener
podscribe | Podscribe | | podscribe.com | host:d34r8q7sht0t9k.cloudfront.net mark:call=podscribe
axon-pixel | Axon pixel (AppLovin) | AppLovin | applovin.com axon.ai | host:s.axon.ai host:c.axon.ai
webgains | Webgains | | webgains.com webgains.io | host:analytics.webgains.io host:track.webgains.com mark:set=ITCLKQ
partnerize | Partnerize | | partnerize.com prf.hn | host:prf.hn host:creative.prf.hn
pepperjam | Partnerize Ascend (Pepperjam) | Partnerize | pepperjam.com pjtra.com | host:container.pepperjam.com host:t.pepperjam.com
affilae | Affilae | | affilae.com | host:static.affilae.com host:lb.affilae.com
effinity | Effinity (Effiliation) | Effinity | effiliation.com effinity.fr | host:mastertag.effiliation.com host:track.effiliation.com
kwanko | Kwanko | | kwanko.com metaffiliation.com | host:img.metaffiliation.com host:action.metaffiliation.com
daisycon | Daisycon | | daisycon.com jdt8.net | host:jdt8.net
adtraction | Adtraction | | adtraction.com adtraction.net | host:track.adtraction.com host:cdn.adtraction.net
post-affiliate-pro | Post Affiliate Pro | QualityUnit | postaffiliatepro.com | tenant:postaffiliatepro.com mark:call=PostAffTracker
tune | TUNE (HasOffers) | TUNE | tune.com go2cloud.org | tenant:go2cloud.org host:js.go2sdk.com
goaffpro | GoAffPro | | goaffpro.com | host:api.goaffpro.com host:static.goaffpro.com
sovendus | Sovendus | | sovendus.com | host:api.sovendus.com host:www.sovendus.com/sovabo mark:set=sovIframes
mgid | MGID | | mgid.com | host:jsc.mgid.com host:servicer.mgid.com host:a.mgid.com
revcontent | Revcontent | | revcontent.com | host:assets.revcontent.com host:trends.revcontent.com
logly | LOGLY | | logly.co.jp | host:l.logly.co.jp host:cdn.logly.co.jp
logicad | Logicad | SMN | ladsp.com so-netmedia.jp | host:tag.ladsp.com host:px.ladsp.com
freakout | FreakOut | | fout.co.jp fout.jp | host:js.fout.jp host:cdn.fout.jp
microad | MicroAd | | microad.co.jp microad.jp microad.net | host:cache.send.microad.jp host:send.microad.jp host:aid.send.microad.jp
a8-net | A8.net | Fan Communications | a8.net fancs.com | host:statics.a8.net mark:call=a8sales host:px.a8.net
accesstrade | AccessTrade | Interspace | accesstrade.ne.jp accesstrade.net | host:h.accesstrade.net host:is.accesstrade.net
valuecommerce | ValueCommerce | | valuecommerce.com valuecommerce.ne.jp | host:mv.valuecommerce.com host:ck.jp.ap.valuecommerce.com host:aml.valuecommerce.com
smartnews-ads | SmartNews Ads | SmartNews | smartnews.com smartnews-ads.com | host:cdn.smartnews-ads.com mark:call=SmartnewsAds
mobon | Mobon (Enliple) | Enliple | mobon.net megadata.co.kr | host:cdn.megadata.co.kr host:mediacategory.com | criteo dable
dable | Dable | | dable.io | host:static.dable.io mark:call=dable | taboola outbrain
adro | Adro (Affilio) | Adro | adro.co affilio.ir | host:static-cdn.adro.co host:affstat.adro.co host:adro.co
zhihu-ads | Zhihu Ads | Zhihu | zhihu.com | host:sugar.zhihu.com
toutiao-link-submission | Toutiao link submission | ByteDance | toutiao.com bytegoofy.com | host:lf1-cdn-tos.bytegoofy.com/goofy/ttzz mark:id=ttzz
exactag | Exactag | | exactag.com | host:m.exactag.com host:cdn.exactag.com
emetriq | emetriq | | emetriq.com xplosion.de | host:ups.xplosion.de host:xplosion.de
2performant | 2Performant | | 2performant.com attr-2p.com | host:attr-2p.com host:event.2performant.com
profitshare | Profitshare | | profitshare.ro profitshare.bg | host:t.profitshare.ro host:t.profitshare.bg
kelkoo | Kelkoo | | kelkoogroup.com kelkoo.com | host:s.kk-resources.com mark:set=_kkstrack
skroutz | Skroutz Analytics | Skroutz | skroutz.gr | host:skroutza.skroutz.gr host:analytics.skroutz.gr mark:call=skroutz_analytics mark:set=SkroutzAnalytics
bestprice-gr | BestPrice 360 | BestPrice | bestprice.gr | host:scripts.bestprice.gr
arukereso | Árukereső | Online Comparison Shopping | arukereso.hu | host:static.arukereso.hu host:assets.arukereso.com
trovaprezzi | Trovaprezzi | 7Pixel | trovaprezzi.it | host:tps.trovaprezzi.it host:tracking.trovaprezzi.it
zbozi | Zboží.cz | Seznam | zbozi.cz seznam.cz | host:www.zbozi.cz/conversion
rokt | Rokt | | rokt.com | host:apps.rokt.com
mention-me | Mention Me | | mention-me.com | host:tag.mention-me.com | friendbuy talkable
friendbuy | Friendbuy | | friendbuy.com fbot.me | host:static.fbot.me host:campaign.fbot.me mark:call=friendbuyAPI
talkable | Talkable | | talkable.com | host:d2jjzw81hqbuqv.cloudfront.net host:www.talkable.com/affiliate_members mark:call=_talkableq
extole | Extole | | extole.com extole.io | tenant:extole.io host:origin.extole.io
ad4mat | ad4mat | | ad4mat.com ad4m.at | host:ad4m.at host:ad4mat.net
popin | popIn | Baidu Japan | popin.cc | host:api.popin.cc host:tw.popin.cc host:jp.popin.cc | logly | https://www.popin.cc/
uzou | UZOU | Speee | uzou.jp speee-ad.jp | host:speee-ad.akamaized.net host:speee-ad.jp | popin | https://uzou.jp/
felmat | felmat | Roi | felmat.net | host:js.felmat.net host:t.felmat.net | a8-net | https://www.felmat.net/
moshimo | Moshimo Affiliate | Moshimo | moshimo.com | host:r.moshimo.com host:af.moshimo.com | a8-net | https://af.moshimo.com/
afb | afb | Forit | afi-b.com | host:t.afi-b.com | a8-net | https://www.afi-b.com/
rentracks | Rentracks | | rentracks.jp | host:www.rentracks.jp/js/itp host:www.rentracks.jp/adx host:rentracks.jp/js | a8-net | https://www.rentracks.jp/
geniee-ssp | Geniee SSP | Geniee | geniee.co.jp gsspcln.jp gssprt.jp | host:js.gsspcln.jp host:cpt.geniee.jp host:js.gssprt.jp | | https://geniee.co.jp/
scaleout | ScaleOut (Supership) | Supership | supership.jp socdm.com | host:tg.socdm.com host:i.socdm.com | | https://supership.jp/
i-mobile | i-mobile | | i-mobile.co.jp | host:spdeliver.i-mobile.co.jp host:imp-adedge.i-mobile.co.jp host:spad.i-mobile.co.jp | | https://www2.i-mobile.co.jp/
nend | nend | FAN Communications | nend.net | host:js1.nend.net | | https://nend.net/
gmo-ssp | GMO SSP | GMO Ad Marketing | gmo-am.jp gmossp-sp.jp | host:sp.gmossp-sp.jp host:cdn.gmossp-sp.jp | | https://gmossp.jp/
widerplanet | WiderPlanet TargetingGates | WiderPlanet | widerplanet.com | host:cdn-aitg.widerplanet.com mark:set=wptg_tagscript_vars | criteo | https://www.widerplanet.com/
weborama | Weborama | | weborama.com weborama.fr weborama.ru | host:weborama.fr host:weborama-tech.ru | | https://weborama.com/
getintent | GetIntent | | getintent.com adhigh.net | host:px.adhigh.net host:adhigh.net | | https://getintent.com/
buzzoola | Buzzoola | | buzzoola.com | host:tube.buzzoola.com host:exchange.buzzoola.com | | https://buzzoola.com/
`,
)
