import { table } from '../table.ts'

export default table(
  'cms',
  `
mediawiki | MediaWiki | Wikimedia Foundation | mediawiki.org wikimedia.org wikipedia.org | meta:generator=MediaWiki class:mw-parser-output class:mediawiki mark:class=mediawiki | confluence | https://www.mediawiki.org/wiki/Documentation
discourse | Discourse | Civilized Discourse Construction Kit | discourse.org | meta:generator=Discourse tenant:discourse.group mark:tag=discourse-assets mark:id=data-discourse-setup link:.discourse.group mark:attr=data-discourse-setup | khoros | https://meta.discourse.org/
khoros | Khoros Communities | Khoros | khoros.com lithium.com | tenant:lithium.com host:lithium.com/html host:khoros.com tenant:i.lithium.com cookie:LithiumVisitor class:lia-content cookie:LiSESSIONID | discourse higher-logic | https://community.khoros.com/
higher-logic | Higher Logic Vanilla | Higher Logic | higherlogic.com vanillaforums.com | tenant:vanillacommunities.com tenant:vanillaforums.com host:higherlogicdownload.s3.amazonaws.com tenant:higherlogic.com host:d2x5ku95bkycr3.cloudfront.net host:vanillicon.com | khoros | https://www.higherlogic.com/
gainsight-customer-communities | Gainsight Customer Communities | Gainsight | gainsight.com insided.com | tenant:insided.com host:dowpznhhyvkm4.cloudfront.net host:uploads-eu-west-1.insided.com host:insided.com | khoros | https://support.gainsight.com/
phpbb | phpBB | | phpbb.com | cookie:phpbb3_* path:styles/prosilver mark:id=phpbb | discourse | https://www.phpbb.com/support/docs/
discuz | Discuz! | Tencent Cloud | discuz.net discuz.vip | meta:generator=Discuz path:static/image/common path:data/cache/style_1_common.css | phpbb | https://www.discuz.vip/
kajabi | Kajabi | | kajabi.com mykajabi.com | host:kajabi-storefronts-production.kajabi-cdn.com host:kajabi-cdn.com tenant:mykajabi.com host:kajabi-app-assets.kajabi-cdn.com cookie:_kjb_session cookie:_kjb_ua_components | teachable thinkific | https://help.kajabi.com/
teachable | Teachable | Teachable (Hotmart) | teachable.com | tenant:teachable.com host:fedora.teachablecdn.com host:teachablecdn.com link:.teachable.com | kajabi thinkific | https://support.teachable.com/
thinkific | Thinkific | Thinkific Labs | thinkific.com | tenant:thinkific.com host:cdn.thinkific.com host:assets.thinkific.com host:files.cdn.thinkific.com link:.thinkific.com | teachable | https://support.thinkific.com/
moodle | Moodle | | moodle.org moodle.com | path:theme/yui_combo.php path:lib/requirejs.php cookie:MoodleSession* tenant:moodlecloud.com path:theme/javascript.php path:lib/javascript.php meta:keywords=moodle | canvas-lms | https://docs.moodle.org/
canvas-lms | Canvas LMS | Instructure | instructure.com | tenant:instructure.com host:du11hjcvx0uqb.cloudfront.net link:.instructure.com host:instructure-uploads.s3.amazonaws.com | moodle | https://community.canvaslms.com/
`,
)
