import { table } from '../table.ts'

export default table(
  'customer-data',
  `
segment | Segment | Twilio | segment.com segment.io twilio.com | host:cdn.segment.com account:cdn.segment.com/analytics.js/v1/ host:api.segment.io host:cdn.segment.io cookie:ajs_anonymous_id cookie:ajs_user_id npm:@segment/analytics-next host:api.segment.com host:cdn-settings.segment.com mark:code=segment:* | rudderstack mparticle tealium | https://segment.com/docs/
rudderstack | RudderStack | | rudderstack.com rudderlabs.com | host:cdn.rudderlabs.com tenant:dataplane.rudderstack.com tenant:rudderstack.com cookie:rl_anonymous_id cookie:rl_user_id cookie:rl_trait mark:call=rudderanalytics npm:@rudderstack/analytics-js host:api.rudderstack.com host:api.rudderlabs.com | segment | https://www.rudderstack.com/docs/
mparticle | mParticle | Rokt | mparticle.com | host:jssdkcdns.mparticle.com host:identity.mparticle.com host:jssdks.mparticle.com mark:call=mParticle npm:@mparticle/web-sdk host:config2.mparticle.com cookie:mprtcl-v4_* host:jssdk.mparticle.com | segment | https://docs.mparticle.com/
lytics | Lytics | Contentstack | lytics.com lytics.io | host:c.lytics.io host:api.lytics.io cookie:seerid cookie:seerses cookie:ly_segs mark:call=jstag | segment | https://docs.lytics.com/
treasure-data | Treasure Data | | treasuredata.com treasure-data.com | host:cdn.treasuredata.com host:in.treasuredata.com host:eu01.in.treasuredata.com mark:call=Treasure cookie:_td_global npm:td-js-sdk host:tokyo.in.treasuredata.com | segment | https://docs.treasuredata.com/
blueconic | BlueConic | | blueconic.com blueconic.net | tenant:blueconic.net host:cdn.blueconic.net cookie:BCSessionID cookie:BCTempID mark:call=blueConicClient | lytics | https://support.blueconic.com/
action-iq | ActionIQ | Uniphore | actioniq.com | host:cdn.aiqtag.com host:aiqtag.com | segment | https://info.actioniq.com/
amperity | Amperity | | amperity.com | host:cdn.amperity.com tenant:amperity.com | treasure-data | https://docs.amperity.com/
simon-data | Simon Data | | simondata.com simonsignal.com | host:cdn.simonsignal.com host:simonsignal.com mark:call=SimonData | segment | https://docs.simondata.com/
hightouch | Hightouch | | hightouch.com hightouch-events.com | host:cdn.hightouch-events.com host:us-east-1.hightouch-events.com mark:call=htevents npm:@ht-sdks/events-sdk-js-browser | segment rudderstack | https://hightouch.com/docs
jitsu | Jitsu | | jitsu.com | host:t.jitsu.com npm:@jitsu/js npm:@jitsu/sdk-js cookie:__eventn_id tenant:d.jitsu.com | segment | https://docs.jitsu.com/
adobe-audience-manager | Adobe Audience Manager | Adobe | adobe.com demdex.net | host:dpm.demdex.net tenant:demdex.net cookie:demdex cookie:aam_uuid | lotame | https://experienceleague.adobe.com/docs/audience-manager.html
lotame | Lotame | Publicis | lotame.com crwdcntrl.net | host:tags.crwdcntrl.net host:bcp.crwdcntrl.net host:crwdcntrl.net cookie:_cc_id cookie:panoramaId | permutive | https://my.lotame.com/
permutive | Permutive | | permutive.com permutive.app | host:cdn.permutive.com host:api.permutive.com tenant:edge.permutive.app host:permutive.app mark:call=permutive cookie:permutive-id | lotame | https://developer.permutive.com/
liveramp | LiveRamp | | liveramp.com rlcdn.com | host:idsync.rlcdn.com host:ats.rlcdn.com host:ats-wrapper.privacymanager.io host:api.rlcdn.com host:rlcdn.com cookie:_lr_env cookie:_lr_retry_request host:launchpad.privacymanager.io | lotame | https://docs.liveramp.com/
zeotap | Zeotap | | zeotap.com | host:content.zeotap.com host:spl.zeotap.com mark:call=zeotap mark:call=zeotapCallMethod | treasure-data | https://docs.zeotap.com/
meiro | Meiro | | meiro.io | tenant:meiro.io host:sdk.meiro.io cookie:meiro_user_id mark:call=MeiroEvents | segment | https://docs.meiro.io/
karte | KARTE | PLAID | karte.io plaid.co.jp | host:cdn-edge.karte.io host:static.karte.io host:t.karte.io cookie:krt.vis cookie:krt_rewrite_uid host:cdn-blocks.karte.io host:api.karte.io | treasure-data | https://support.karte.io/
synerise | Synerise | | synerise.com snrbox.com | host:cdn.synerise.com host:web.snrbox.com host:snrcdn.net | segment | https://hub.synerise.com/
im-dmp | Intimate Merger (IM-DMP) | Intimate Merger | intimatemerger.com im-apps.net | host:dmp.im-apps.net host:sync.im-apps.net
audience-one | AudienceOne | DAC | impact-ad.jp dac.co.jp | host:audiencedata.im-apps.net host:t.impact-ad.jp
blueshift | Blueshift | | blueshift.com getblueshift.com | host:cdn.getblueshift.com mark:set=_blueshiftid
acquia-cdp-agilone | Acquia CDP (AgilOne) | Acquia | acquia.com agilone.com | host:scripts.agilone.com
ortto-autopilot | Ortto (Autopilot) | Ortto | ortto.com autopilothq.com | host:cdn2l.ink host:cdn.ortto.com mark:set=ap3c
navegg | Navegg | | navegg.com navdmp.com | host:tag.navdmp.com host:cdn.navdmp.com host:usr.navdmp.com | | https://www.navegg.com/
aidata | Aidata | | aidata.io advombat.ru | host:x01.aidata.io host:advombat.ru | weborama | https://aidata.io/
custobar | Custobar | | custobar.com | host:custobar.com/js host:script.custobar.com mark:call=custobarInstance | | https://www.custobar.com/
`,
)
