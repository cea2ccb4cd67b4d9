import { table } from '../table.ts'

export default table(
  'social',
  `
facebook-sdk | Facebook SDK | Meta | facebook.com meta.com facebook.net | host:connect.facebook.net/en_US/sdk.js host:connect.facebook.net/en_US/all.js mark:id=facebook-jssdk host:www.facebook.com/plugins class:fb-like class:fb-page host:connect.facebook.net/de_DE/sdk.js host:connect.facebook.net/pl_PL/sdk.js host:connect.facebook.net/fr_FR/sdk.js host:connect.facebook.net/en_GB/sdk.js host:connect.facebook.net/ru_RU/sdk.js host:connect.facebook.net/es_ES/sdk.js mark:call=fbAsyncInit | x-twitter-embeds | https://developers.facebook.com/docs/javascript/
x-twitter-embeds | X (Twitter) embeds | X | x.com twitter.com | host:platform.twitter.com class:twitter-timeline class:twitter-tweet mark:call=twttr host:syndication.twitter.com host:platform.x.com class:twitter-share-button | facebook-sdk | https://developer.x.com/
linkedin-plugins | LinkedIn plugins | LinkedIn | linkedin.com | host:platform.linkedin.com host:www.linkedin.com/embed class:LI-profile-badge | x-twitter-embeds | https://learn.microsoft.com/linkedin/
instagram-embed | Instagram embeds | Meta | instagram.com cdninstagram.com | host:www.instagram.com/embed.js class:instagram-media host:platform.instagram.com | | https://developers.facebook.com/docs/instagram/
pinterest-widget | Pinterest widgets | Pinterest | pinterest.com | host:assets.pinterest.com mark:call=PinUtils host:widgets.pinterest.com | addthis | https://developers.pinterest.com/docs/
vk-widgets | VK widgets | VK | vk.com vk.ru | host:vk.com/js/api/share.js host:vk.com/js/api/xd_connection.js host:vk.com/widget_community.php mark:id=vk_api_transport host:vk.com/share.js host:userapi.com host:vk.com/js/api mark:id=vk_groups | | https://dev.vk.com/ru/widgets
yandex-share | Yandex Share | Yandex | yandex.ru | host:yastatic.net/share2 host:yastatic.net/es5-shims class:ya-share2 npm:yandex-share2 host:yandex.st/share | addtoany | https://yandex.ru/dev/share/
addthis | AddThis (discontinued) | Oracle | addthis.com addthisedge.com | host:s7.addthis.com host:m.addthisedge.com class:addthis_inline_share_toolbox mark:call=addthis_config cookie:__atuvc cookie:__atuvs class:addthis_button host:v1.addthisedge.com class:addthis_toolbox | sharethis addtoany | https://www.addthis.com/
sharethis | ShareThis | | sharethis.com | host:platform-api.sharethis.com host:w.sharethis.com host:ws.sharethis.com host:buttons-config.sharethis.com class:sharethis-inline-share-buttons mark:call=stLight host:l.sharethis.com cookie:__stid host:count-server.sharethis.com | addtoany | https://sharethis.com/support/
addtoany | AddToAny | | addtoany.com | host:static.addtoany.com path:wp-content/plugins/add-to-any class:a2a_kit mark:call=a2a_config class:addtoany_share_save_container | sharethis | https://www.addtoany.com/buttons/
uptolike | Uptolike | | uptolike.ru uptolike.com | host:w.uptolike.com host:www.uptolike.ru mark:id=__uptlk host:uptolike.com | yandex-share | https://uptolike.ru/
pluso | Pluso | | pluso.ru | host:share.pluso.ru class:pluso mark:call=ifpluso host:pluso.ru/x | yandex-share | https://share.pluso.ru/
jiathis | JiaThis / bShare (discontinued) | JiaThis | jiathis.com bshare.cn | host:v3.jiathis.com host:v2.jiathis.com host:static.bshare.cn class:jiathis_style class:bshare-custom host:bdimg.share.baidu.com class:bdsharebuttonbox | sharethis | https://www.jiathis.com/
disqus | Disqus | Zeta Global | disqus.com disquscdn.com | tenant:disqus.com mark:id=disqus_thread host:c.disquscdn.com host:a.disquscdn.com mark:call=disqus_config mark:call=disqus_shortname mark:id=dsq-count-scr host:referrer.disqus.com | | https://help.disqus.com/
giscus | giscus | | giscus.app | host:giscus.app mark:tag=giscus-widget host:utteranc.es class:giscus | disqus | https://giscus.app/
gravatar | Gravatar | Automattic | gravatar.com automattic.com | host:secure.gravatar.com host:www.gravatar.com host:0.gravatar.com host:1.gravatar.com host:2.gravatar.com host:s.gravatar.com | | https://docs.gravatar.com/
juicer | Juicer | | juicer.io | host:assets.juicer.io host:www.juicer.io/api mark:call=Juicer class:juicer-feed host:www.juicer.io/embed | curator taggbox | https://www.juicer.io/
curator | Curator.io | Curator | curator.io | host:cdn.curator.io mark:call=Curator class:crt-feed | juicer | https://curator.io/docs
taggbox | Taggbox (Tagembed) | Taggbox | taggbox.com tagembed.com | host:widget.taggbox.com host:app.taggbox.com class:taggbox-container class:taggbox host:widget.tagembed.com class:tagembed-widget class:tagembed-container | juicer | https://taggbox.com/support/
walls-io | Walls.io | | walls.io | host:walls.io/js mark:attr=data-wallurl host:my.walls.io host:my.walls.io/js | juicer | https://walls.io/docs
flockler | Flockler | | flockler.com | host:plugins.flockler.com host:fl-1.cdn.flockler.com host:fl-1.cdn.flockler.com/embed | juicer | https://help.flockler.com/
lightwidget | LightWidget | | lightwidget.com | host:cdn.lightwidget.com host:lightwidget.com/widgets class:lightwidget-widget host:lightwidget.com/widgets/lightwidget.js | snapwidget | https://lightwidget.com/
snapwidget | SnapWidget | | snapwidget.com | host:snapwidget.com/embed host:snapwidget.com/js class:snapwidget-widget | lightwidget | https://snapwidget.com/
linktree | Linktree | | linktr.ee linktree.com | link:linktr.ee/ | taplink | https://linktr.ee/help
taplink | Taplink | | taplink.cc taplink.at taplink.ws | link:taplink.cc/ tenant:taplink.ws link:taplink.at/ | linktree | https://taplink.cc/
kakao-sdk | Kakao SDK | Kakao | kakao.com kakaocdn.net | host:developers.kakao.com/sdk host:t1.kakaocdn.net/kakao_js_sdk mark:call=Kakao host:t1.kakaocdn.net link:pf.kakao.com/ | line-tag | https://developers.kakao.com/docs
smash-balloon | Smash Balloon | Awesome Motive | smashballoon.com | path:wp-content/plugins/instagram-feed path:wp-content/plugins/custom-facebook-feed class:sbi_item
reclame-aqui | Reclame Aqui | | reclameaqui.com.br | host:raichu-beta.reclameaqui.com.br link:www.reclameaqui.com.br/empresa/ host:s3.amazonaws.com/raichu-beta
`,
)
