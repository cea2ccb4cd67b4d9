import { table } from '../table.ts'

export default table(
  'video',
  `
youtube | YouTube | Google | youtube.com google.com youtube-nocookie.com | host:www.youtube.com/embed host:www.youtube-nocookie.com/embed host:www.youtube.com/iframe_api host:www.youtube.com/player_api host:www.youtube.com/s/player host:i.ytimg.com host:img.youtube.com host:www.youtube-nocookie.com mark:tag=lite-youtube cookie:VISITOR_INFO1_LIVE host:s.ytimg.com | vimeo wistia | https://developers.google.com/youtube
vimeo | Vimeo | | vimeo.com vimeocdn.com | host:player.vimeo.com host:i.vimeocdn.com host:f.vimeocdn.com cookie:vuid mark:tag=lite-vimeo host:fresnel.vimeocdn.com npm:@vimeo/player | youtube wistia | https://developer.vimeo.com/
wistia | Wistia | | wistia.com wistia.net | host:fast.wistia.com host:fast.wistia.net account:fast.wistia.com/embed/medias/ account:fast.wistia.net/embed/iframe/ host:embed-ssl.wistia.com host:embed-fastly.wistia.com host:pipedream.wistia.com mark:call=_wq class:wistia_embed host:embedwistia-a.akamaihd.net mark:tag=wistia-player host:embed-cloudfront.wistia.com | vidyard vimeo | https://docs.wistia.com/
vidyard | Vidyard | | vidyard.com | host:play.vidyard.com host:cdn.vidyard.com host:embed.vidyard.com class:vidyard-player-embed link:share.vidyard.com/watch/ mark:call=vidyardEmbed host:assets.vidyard.com | wistia loom | https://knowledge.vidyard.com/
loom | Loom | Atlassian | loom.com | host:www.loom.com/embed link:www.loom.com/share/ host:cdn.loom.com | vidyard | https://dev.loom.com/
brightcove | Brightcove | Bending Spoons | brightcove.com brightcove.net | host:players.brightcove.net account:players.brightcove.net/ host:metrics.brightcove.com host:edge.api.brightcove.com host:admin.brightcove.com mark:tag=video-js-brightcove host:cf-images.us-east-1.prod.boltdns.net host:api.brightcove.com | kaltura jw-player | https://sdks.support.brightcove.com/
jw-player | JW Player | JWP | jwplayer.com jwpcdn.com jwpsrv.com | host:cdn.jwplayer.com host:content.jwplatform.com host:ssl.p.jwpcdn.com host:p.jwpcdn.com mark:call=jwplayer host:assets-jpcust.jwpsrv.com file:jwplayer | video-js brightcove | https://docs.jwplayer.com/
kaltura | Kaltura | | kaltura.com | host:cdnapisec.kaltura.com host:cdnapi.kaltura.com host:cfvod.kaltura.com host:www.kaltura.com/p host:stats.kaltura.com mark:call=kWidget tenant:kaltura.com tenant:mediaspace.kaltura.com | brightcove | https://developer.kaltura.com/
vidalytics | Vidalytics | | vidalytics.com | host:fast.vidalytics.com mark:call=Vidalytics | wistia | https://help.vidalytics.com/
dailymotion | Dailymotion | | dailymotion.com dmcdn.net | host:www.dailymotion.com/embed host:geo.dailymotion.com host:api.dmcdn.net host:static1.dmcdn.net | youtube | https://developers.dailymotion.com/
mux | Mux | | mux.com | host:stream.mux.com host:image.mux.com npm:@mux/mux-player mark:tag=mux-player mark:tag=mux-video npm:@mux/mux-video npm:mux-embed | cloudflare | https://docs.mux.com/
rutube | RUTUBE | | rutube.ru | host:rutube.ru/play/embed host:rutube.ru/embed host:pic.rutubelist.ru host:static.rutube.ru | vk-video youtube | https://rutube.ru/info/embed/
vk-video | VK Video | VK | vk.com vkvideo.ru | host:vk.com/video_ext.php host:vkvideo.ru/video_ext.php | rutube | https://dev.vk.com/ru/widgets/video
kinescope | Kinescope | | kinescope.io kinescope.ru | host:kinescope.io host:player.kinescope.io host:kinescope.io/embed host:kinescopecdn.net | rutube vimeo | https://docs.kinescope.io/
aparat | Aparat | Saba Idea | aparat.com | host:www.aparat.com/embed host:www.aparat.com/video/video/embed host:static.cdn.asset.aparat.com host:static.cdn.asset.aparat.cloud class:h_iframe-aparat_embed_frame host:caspian1.cdn.asset.aparat.com | youtube arvancloud | https://www.aparat.com/
bilibili | Bilibili | | bilibili.com hdslb.com | host:player.bilibili.com host:s1.hdslb.com host:www.bilibili.com/blackboard | youku | https://player.bilibili.com/
youku | Youku | Alibaba | youku.com | host:player.youku.com host:gw-player.youku.com | bilibili tencent-video | https://open.youku.com/
tencent-video | Tencent Video | Tencent | v.qq.com qq.com | host:v.qq.com/txp host:v.qq.com/iframe host:vm.gtimg.cn/tencentvideo host:imgcache.qq.com/tencentvideo_v1 | youku | https://v.qq.com/
polyv | Polyv | | polyv.net | host:player.polyv.net host:static.polyv.net mark:call=polyvPlayer host:hls.videocc.net host:img.videocc.net | tencent-video | https://help.polyv.net/
3q | 3Q | | 3q.video 3qsdn.com | host:playout.3qsdn.com host:player.3qsdn.com | brightcove | https://docs.3q.video/
movingimage | movingimage | movingimage EVP | movingimage.com | host:e.video-cdn.net host:c.video-cdn.net host:asset-out-cdn.video-cdn.net mark:tag=mi24-video-player | 3q | https://docs.movingimage.com/
synthesia | Synthesia | | synthesia.io | host:share.synthesia.io link:share.synthesia.io/ | loom | https://docs.synthesia.io/
storylane | Storylane | | storylane.io | host:js.storylane.io host:app.storylane.io tenant:storylane.io link:.storylane.io/share | navattic | https://docs.storylane.io/
navattic | Navattic | | navattic.com | host:js.navattic.com host:capture.navattic.com tenant:navattic.com link:capture.navattic.com/ mark:attr=data-navattic-open | storylane arcade | https://docs.navattic.com/
arcade | Arcade | | arcade.software | host:demo.arcade.software host:app.arcade.software link:demo.arcade.software/ | storylane | https://docs.arcade.software/
walnut | Walnut | | walnut.io teamwalnut.com | host:app.teamwalnut.com tenant:teamwalnut.com | storylane | https://help.walnut.io/
supademo | Supademo | | supademo.com | host:app.supademo.com host:script.supademo.com link:app.supademo.com/demo/ | arcade | https://docs.supademo.com/
goldcast | Goldcast | Cvent | goldcast.io goldcast.com | host:goldcast.io/api host:events.goldcast.io link:events.goldcast.io/e/ tenant:goldcast.io | on24 | https://help.goldcast.io/
on24 | ON24 | | on24.com | host:event.on24.com host:gateway.on24.com link:event.on24.com/wcc/r/ host:gateway.on24.com/wcc link:event.on24.com/eventRegistration/ | goldcast zoom | https://support.on24.com/
zoom | Zoom | | zoom.us zoom.com | link:.zoom.us/webinar tenant:zoom.us host:us01ccistatic.zoom.us host:us02ccistatic.zoom.us host:source.zoom.us link:events.zoom.us/ev/ link:zoom.us/webinar/register/ host:events.zoom.us link:.zoom.us/j | on24 gotowebinar | https://developers.zoom.us/
gotowebinar | GoTo Webinar | GoTo | gotowebinar.com goto.com | host:attendee.gotowebinar.com link:attendee.gotowebinar.com/register/ link:register.gotowebinar.com/register/ host:global.gotowebinar.com link:register.gotowebinar.com/rt/ | zoom | https://developer.goto.com/
livestorm | Livestorm | | livestorm.co | host:app.livestorm.co link:app.livestorm.co/p/ link:app.livestorm.co/ host:cdn.livestorm.co | demio zoom | https://developers.livestorm.co/
demio | Demio | Banzai | demio.com | host:cdn.demio.com host:event.demio.com link:event.demio.com/ref/ link:my.demio.com/ref/ | livestorm | https://support.demio.com/
clickmeeting | ClickMeeting | | clickmeeting.com | tenant:clickmeeting.com link:.clickmeeting.com host:embed.clickmeeting.com | livestorm | https://dev.clickmeeting.com/
webinar-ru | MTS Link (Webinar.ru) | MTS | mts-link.ru webinar.ru | host:events.webinar.ru host:events.mts-link.ru link:events.webinar.ru/ link:my.mts-link.ru/ link:my.mts-link.ru/j/ link:events.mts-link.ru/ | livestorm | https://help.mts-link.ru/
bizzabo | Bizzabo | | bizzabo.com | host:organizer.bizzabo.com host:events.bizzabo.com link:events.bizzabo.com/ host:assets.bizzabo.com tenant:bizzabo.com | cvent swoogo | https://support.bizzabo.com/
cvent | Cvent | | cvent.com cvent.me | host:web.cvent.com link:web.cvent.com/event/ host:custom.cvent.com link:cvent.me/ tenant:cvent.com link:www.cvent.com/events/ host:app.cvent.com | bizzabo swoogo | https://developers.cvent.com/
swoogo | Swoogo | | swoogo.com swoogo.events | tenant:swoogo.com host:assets.swoogo.com tenant:swoogo.events host:analytics.swoogo.com | cvent | https://help.swoogo.com/
ringcentral-events | RingCentral Events | RingCentral | ringcentral.com hopin.com | host:hopin.com/embed link:events.ringcentral.com/events/ link:hopin.com/events/ host:widget.events.ringcentral.com | zoom | https://support.ringcentral.com/
spotify-embed | Spotify embeds | Spotify | spotify.com | host:open.spotify.com/embed host:open.spotify.com/embed-podcast | soundcloud | https://developer.spotify.com/documentation/embeds
soundcloud | SoundCloud | | soundcloud.com | host:w.soundcloud.com host:api.soundcloud.com | spotify-embed | https://developers.soundcloud.com/
buzzsprout | Buzzsprout | Higher Pixels | buzzsprout.com | host:www.buzzsprout.com link:www.buzzsprout.com/ host:feeds.buzzsprout.com | podbean transistor | https://www.buzzsprout.com/help
podbean | Podbean | | podbean.com | host:www.podbean.com/player-v2 host:www.podbean.com/media host:pbcdn1.podbean.com link:.podbean.com | buzzsprout | https://developers.podbean.com/
transistor | Transistor | | transistor.fm | host:share.transistor.fm link:share.transistor.fm/s/ host:img.transistor.fm tenant:transistor.fm host:img.transistorcdn.com | buzzsprout | https://developers.transistor.fm/
libsyn | Libsyn | | libsyn.com | host:html5-player.libsyn.com host:play.libsyn.com host:static.libsyn.com host:traffic.libsyn.com | buzzsprout | https://libsyn.com/
podigee | Podigee | | podigee.com podigee-cdn.net | host:player.podigee-cdn.net host:cdn.podigee.com host:images.podigee-cdn.net tenant:podigee.io link:.podigee.io class:podigee-podcast-player | buzzsprout | https://www.podigee.com/
issuu | Issuu | | issuu.com isu.pub | host:e.issuu.com host:static.issuu.com host:image.issuu.com class:issuuembed link:issuu.com/ | calameo flipsnack | https://developer.issuu.com/
calameo | Calaméo | | calameo.com | host:v.calameo.com host:p.calameoassets.com host:i.calameoassets.com | issuu | https://developer.calameo.com/
flipsnack | Flipsnack | | flipsnack.com | host:cdn.flipsnack.com host:player.flipsnack.com host:widget.flipsnack.com | issuu | https://help.flipsnack.com/
yumpu | Yumpu | i-magazine | yumpu.com | host:players.yumpu.com host:img.yumpu.com host:www.yumpu.com/xx/embed host:www.yumpu.com/de/embed host:www.yumpu.com/en/embed | issuu | https://developers.yumpu.com/
matterport | Matterport | CoStar | matterport.com | host:my.matterport.com host:static.matterport.com link:my.matterport.com/show/ host:cdn-2.matterport.com | | https://matterport.github.io/showcase-sdk/
slideshare | SlideShare | Scribd | slideshare.net | host:www.slideshare.net/slideshow/embed_code host:public.slidesharecdn.com host:image.slidesharecdn.com | issuu | https://www.slideshare.net/
sproutvideo | SproutVideo | | sproutvideo.com | host:videos.sproutvideo.com
panopto | Panopto | | panopto.com panopto.eu | tenant:hosted.panopto.com tenant:cloud.panopto.eu
videoask | VideoAsk | Typeform | videoask.com | host:www.videoask.com
tolstoy | Tolstoy | | gotolstoy.com | host:widget.gotolstoy.com
firework | Firework | | firework.com fwcdn3.com | host:asset.fwcdn3.com host:asset.fwcdn2.com
bambuser | Bambuser | | bambuser.com | host:lcx-embed.bambuser.com
flowplayer | Flowplayer | Wowza | flowplayer.com | host:cdn.flowplayer.com file:flowplayer host:releases.flowplayer.org
cloudflare-stream | Cloudflare Stream | Cloudflare | cloudflare.com cloudflarestream.com videodelivery.net | host:embed.cloudflarestream.com host:cloudflarestream.com host:videodelivery.net
api-video | api.video | | api.video | host:embed.api.video
consensus | Consensus | | goconsensus.com | host:play.goconsensus.com
guideflow | Guideflow | | guideflow.com | host:app.guideflow.com
bigmarker | BigMarker | | bigmarker.com | host:www.bigmarker.com
webinargeek | WebinarGeek | | webinargeek.com | host:app.webinargeek.com tenant:webinargeek.com link:.webinargeek.com
webinarjam | WebinarJam | Genesis Digital | webinarjam.com | host:event.webinarjam.com host:events.genndi.com
ewebinar | eWebinar | | ewebinar.com | tenant:ewebinar.com
sequel-io | Sequel | | sequel.io | host:embed.sequel.io
twitch | Twitch | Amazon | twitch.tv | host:player.twitch.tv host:embed.twitch.tv
simplecast | Simplecast | SiriusXM | simplecast.com | host:player.simplecast.com
captivate | Captivate | Global | captivate.fm | host:player.captivate.fm
acast | Acast | | acast.com | host:embed.acast.com
megaphone | Megaphone | Spotify | megaphone.fm | host:playlist.megaphone.fm
apple-podcasts | Apple Podcasts embeds | Apple | apple.com | host:embed.podcasts.apple.com
ausha | Ausha | | ausha.co | host:player.ausha.co
spreaker | Spreaker | iHeartMedia | spreaker.com | host:widget.spreaker.com
vhall | Vhall | | vhall.com | host:live.vhall.com host:cnstatic01.e.vhall.com
gensee | Gensee | | gensee.com | host:gensee.com/webcast
bokecc | CC Video (Bokecc) | Bokecc | bokecc.com | host:p.bokecc.com
alibaba-cloud-apsaravideo-player | Alibaba Cloud ApsaraVideo player | Alibaba Cloud | aliyun.com alicdn.com | host:g.alicdn.com/apsara-media-box host:g.alicdn.com/de/prismplayer
tencent-cloud-video-player | Tencent Cloud video player | Tencent Cloud | tencentcloud.com qcloud.com | host:web.sdk.qcloud.com/player host:imgcache.qq.com/open/qcloud
canva | Canva | | canva.com | host:www.canva.com/design
gamma | Gamma | | gamma.app | host:gamma.app/embed
sketchfab | Sketchfab | Epic Games | sketchfab.com | host:sketchfab.com/models
bizon365 | Bizon365 | | bizon365.ru | link:start.bizon365.ru/room/ host:start.bizon365.ru | webinar-ru | https://bizon365.ru/
pruffme | Pruffme | | pruffme.com | link:pruffme.com/landing/ link:pruffme.com/webinar/ host:pruffme.com/webinar | bizon365 | https://pruffme.com/
boomstream | Boomstream | | boomstream.com | host:play.boomstream.com | kinescope | https://boomstream.com/
`,
)
