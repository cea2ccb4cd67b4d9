import { table } from '../table.ts'

export default table(
  'experimentation',
  `
optimizely | Optimizely Web Experimentation | Optimizely | optimizely.com | host:cdn.optimizely.com account:cdn.optimizely.com/js/ host:logx.optimizely.com host:cdn-pci.optimizely.com cookie:optimizelyEndUserId cookie:optimizelySegments mark:call=optimizely npm:@optimizely/optimizely-sdk cookie:optimizelyBuckets host:a13465691062.cdn.optimizely.com tenant:cdn.optimizely.com | vwo ab-tasty adobe-target | https://docs.developers.optimizely.com/
vwo | VWO | Wingify | vwo.com visualwebsiteoptimizer.com wingify.com | host:dev.visualwebsiteoptimizer.com cookie:_vwo_uuid cookie:_vwo_uuid_v2 cookie:_vis_opt_s cookie:_vis_opt_test_cookie cookie:_vwo_ds mark:call=_vwo_code mark:call=_vwo_settings_timer host:visualwebsiteoptimizer.com mark:id=vwoCode cookie:_vwo_sn cookie:_vis_opt_exp_* | optimizely ab-tasty | https://developers.vwo.com/
ab-tasty | AB Tasty | | abtasty.com | host:try.abtasty.com account:try.abtasty.com/ host:ariane.abtasty.com cookie:ABTasty cookie:ABTastySession host:dcinfos-cache.abtasty.com npm:@flagship.io/js-sdk | optimizely vwo kameleoon | https://docs.abtasty.com/
kameleoon | Kameleoon | | kameleoon.com kameleoon.eu kameleoon.io | tenant:kameleoon.eu tenant:kameleoon.io tenant:kameleoon.com cookie:kameleoonVisitorCode mark:call=kameleoonQueue mark:call=kameleoonLoadingTimeout mark:call=Kameleoon host:data.kameleoon.io host:data.kameleoon.eu | ab-tasty | https://developers.kameleoon.com/
adobe-target | Adobe Target | Adobe | adobe.com tt.omtrdc.net | tenant:tt.omtrdc.net cookie:mbox mark:call=mboxCreate mark:call=targetGlobalSettings file:mbox mark:id=at-body-style mark:id=at-js-hide cookie:check_mbox | optimizely | https://experienceleague.adobe.com/docs/target.html
google-optimize | Google Optimize (discontinued) | Google | google.com | host:www.googleoptimize.com host:optimize.google.com mark:call=google_optimize cookie:_gaexp | vwo | https://support.google.com/optimize
convert | Convert | Convert Insights | convert.com convertexperiments.com | account:cdn-4.convertexperiments.com/js/ host:cdn-4.convertexperiments.com host:cdn-3.convertexperiments.com cookie:_conv_v cookie:_conv_s host:logs.convertexperiments.com cookie:_conv_r | vwo | https://support.convert.com/
dynamic-yield | Dynamic Yield | Mastercard | dynamicyield.com | host:cdn.dynamicyield.com host:cdn-eu.dynamicyield.com host:st.dynamicyield.com cookie:_dyid cookie:_dyjsession account:cdn.dynamicyield.com/api/ host:px.dynamicyield.com cookie:dy_fs_page cookie:_dycnst cookie:_dyid_server host:rcom.dynamicyield.com host:async-px.dynamicyield.com | monetate bloomreach | https://support.dynamicyield.com/
monetate | Monetate | | monetate.com monetate.net | host:se.monetate.net host:e.monetate.net host:b.monetate.net mark:call=monetateT mark:call=monetateQ cookie:mt.v host:d.monetate.net host:sb.monetate.net | dynamic-yield | https://docs.monetate.com/
launchdarkly | LaunchDarkly | Catamorphic | launchdarkly.com | host:app.launchdarkly.com host:events.launchdarkly.com host:clientstream.launchdarkly.com npm:launchdarkly-js-client-sdk host:clientsdk.launchdarkly.com | split statsig | https://docs.launchdarkly.com/
split | Split (Harness FME) | Harness | split.io harness.io | host:sdk.split.io host:events.split.io npm:@splitsoftware/splitio cookie:split_io_none host:cdn.split.io host:auth.split.io host:streaming.split.io | launchdarkly | https://help.split.io/
statsig | Statsig | OpenAI | statsig.com statsigapi.net | host:api.statsigcdn.com host:featuregates.org host:statsigapi.net npm:statsig-js npm:@statsig/js-client host:prodregistryv2.org host:events.statsigapi.net host:featureassets.org | launchdarkly | https://docs.statsig.com/
growthbook | GrowthBook | | growthbook.io | host:cdn.growthbook.io npm:@growthbook/growthbook cookie:gbuuid mark:call=growthbook_queue mark:call=growthbook_config | statsig | https://docs.growthbook.io/
eppo | Eppo | Datadog | geteppo.com eppo.cloud | host:fscdn.eppo.cloud npm:@eppo/js-client-sdk host:geteppo.com/js | statsig | https://docs.geteppo.com/
flagsmith | Flagsmith | Bullet Train | flagsmith.com | host:edge.api.flagsmith.com host:api.flagsmith.com npm:flagsmith host:cdn.flagsmith.com | launchdarkly | https://docs.flagsmith.com/
configcat | ConfigCat | | configcat.com | host:cdn-global.configcat.com host:cdn-eu.configcat.com npm:configcat-js npm:@configcat/sdk | launchdarkly | https://configcat.com/docs/
unleash | Unleash | | getunleash.io | npm:unleash-proxy-client host:app.unleash-hosted.com host:us.app.unleash-hosted.com host:eu.app.unleash-hosted.com | launchdarkly | https://docs.getunleash.io/
omniconvert | Omniconvert | | omniconvert.com | host:cdn.omniconvert.com mark:call=_mktz mark:call=mktz_client_id cookie:mktz_client cookie:mktz_sess cookie:mktz_ab | vwo | https://docs.omniconvert.com/
sitespect | SiteSpect | | sitespect.com | path:__ssobj cookie:SSRT cookie:SSSC mark:call=SS_obj | optimizely | https://doc.sitespect.com/
symplify | Symplify | | symplify.com | host:cdn-sitegainer.com mark:call=SG_id cookie:SG_* host:ssr-cdn.symplify.com cookie:sg_* host:www.cdn-sitegainer.com | vwo | https://help.symplify.com/
trbo | trbo | | trbo.com | host:static.trbo.com host:api-v4.trbo.com host:track2.trbo.com mark:call=_trbo mark:call=_trboq cookie:trbo_usr cookie:trbo_session host:api-v3.trbo.com | kameleoon | https://www.trbo.com/
varioqub | Yandex Varioqub | Yandex | yandex.ru | host:abt.s3.yandex.net mark:call=varioqub host:uaas.yandex.ru | google-optimize | https://yandex.ru/support/varioqub-app/
zoho-pagesense | Zoho PageSense | Zoho | zoho.com zoho.eu | host:cdn.pagesense.io host:cdn-eu.pagesense.io host:cdn-in.pagesense.io
intelligems | Intelligems | | intelligems.io | host:cdn.intelligems.io
webtrends-optimize | Webtrends Optimize | | webtrends-optimize.com | host:c.webtrends-optimize.com host:ots.webtrends-optimize.com
mida | Mida | | mida.so | host:cdn.mida.so
evolv | Evolv AI | | evolv.ai | host:media.evolv.ai
varify | Varify.io | | varify.io | host:app.varify.io mark:set=varify
personyze | Personyze | | personyze.com | host:counter.personyze.com
hackle | Hackle | | hackle.io | npm:@hackler/javascript-sdk host:hackle.io
kaizen-platform | KAIZEN Platform | | kaizenplatform.com kaizenplatform.net | host:cdn.kaizenplatform.net host:log.kaizenplatform.net | | https://kaizenplatform.com/
`,
)
