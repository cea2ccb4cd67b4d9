import { table } from '../table.ts'

export default table(
  'cms',
  `
webflow | Webflow | | webflow.com website-files.com webflow.io | meta:generator=Webflow tenant:webflow.io mark:attr=data-wf-site mark:attr=data-wf-page host:assets.website-files.com host:cdn.prod.website-files.com host:uploads-ssl.webflow.com host:assets-global.website-files.com host:d3e54v103j8qbb.cloudfront.net class:w-nav class:w-layout-grid host:global-uploads.webflow.com header:x-wf-region | wix squarespace framer wordpress | https://help.webflow.com/
wix | Wix | Wix.com | wix.com wixsite.com parastorage.com | meta:generator=Wix.com host:static.parastorage.com host:static.wixstatic.com tenant:wixsite.com host:siteassets.parastorage.com cookie:_wixCIDX mark:id=SITE_CONTAINER tenant:editorx.io header:x-wix-request-id header:server=Pepyaka | squarespace webflow | https://dev.wix.com/docs
squarespace | Squarespace | | squarespace.com sqspcdn.com | meta:generator=Squarespace host:static1.squarespace.com host:assets.squarespace.com host:images.squarespace-cdn.com tenant:squarespace.com cookie:ss_cvr class:sqs-block class:sqs-layout host:static.squarespace.com mark:call=Static.SQUARESPACE_CONTEXT host:definitions.sqspcdn.com header:server=Squarespace | wix webflow | https://developers.squarespace.com/
framer | Framer | | framer.com framerusercontent.com | host:framerusercontent.com meta:generator=Framer host:events.framer.com mark:attr=data-framer-hydrate-v2 tenant:framer.website tenant:framer.app class:framer-* host:app.framerstatic.com tenant:framer.ai header:server=Framer | webflow | https://www.framer.com/help/
weebly | Weebly | Block (Square) | weebly.com editmysite.com | host:cdn1.editmysite.com host:cdn2.editmysite.com host:cdn11.editmysite.com tenant:weebly.com host:editmysite.com class:wsite-section mark:id=wsite-content cookie:language-weebly | wix squarespace | https://www.weebly.com/app/help
jimdo | Jimdo | | jimdo.com jimstatic.com | host:assets.jimstatic.com host:u.jimcdn.com host:image.jimcdn.com host:fonts.jimstatic.com tenant:jimdofree.com tenant:jimdosite.com tenant:jimdo.com host:jimdo-storage.freetls.fastly.net host:jimdo-dolphin-static-assets-prod.freetls.fastly.net meta:generator=Jimdo | wix ionos-mywebsite | https://help.jimdo.com/
duda | Duda | | duda.co dudamobile.com multiscreensite.com | host:lirp.cdn-website.com host:irp.cdn-website.com host:static.cdn-website.com host:irp-cdn.multiscreensite.com host:lirp-cdn.multiscreensite.com host:dd-cdn.multiscreensite.com tenant:multiscreensite.com host:cdn-website.com class:dmBody | wix | https://support.duda.co/
godaddy-builder | GoDaddy Website Builder | GoDaddy | godaddy.com godaddysites.com | meta:generator=Starfield+Technologies host:img1.wsimg.com/isteam tenant:godaddysites.com meta:generator=Go+Daddy+Website+Builder host:nebula.wsimg.com host:img1.wsimg.com/blobby host:img1.wsimg.com/poly host:img1.wsimg.com/ceph-p3-01 host:img1.wsimg.com/tcc | wix | https://www.godaddy.com/help/websites-marketing-1000013
ionos-mywebsite | IONOS MyWebsite | IONOS | ionos.com ionos.de 1and1.com | host:cdn.website-start.de host:mein.website-start.de host:cdn.initial-website.com host:proxy.website-start.de tenant:apps-1and1.com host:website-editor.net host:mywebsite-editor.com meta:generator=IONOS | jimdo wix | https://www.ionos.com/help/
strato-homepage-baukasten | Strato Homepage-Baukasten | Strato | strato.de strato-editor.com | host:strato-editor.com host:cm4all.com host:homepage-baukasten.de | ionos-mywebsite | https://www.strato.de/faq/
site123 | SITE123 | | site123.com | tenant:site123.me host:cdn-cms.f-static.com host:cdn-cms-s.f-static.net host:images.cdn-files-a.com host:files.cdn-files-a.com meta:generator=SITE123 | wix | https://www.site123.com/support
webnode | Webnode | | webnode.com | meta:generator=Webnode host:duyn491kcolsw.cloudfront.net tenant:webnode.com tenant:webnode.page tenant:webnode.cz host:d11bh4d8fhuq47.cloudfront.net tenant:webnode.pl | wix jimdo | https://www.webnode.com/support/
tilda | Tilda | Tilda Publishing | tilda.cc tilda.ru tildacdn.com | host:static.tildacdn.com host:static.tildacdn.net host:tildacdn.com host:tildacdn.pro tenant:tilda.ws host:neo.tildacdn.com class:t-rec class:t-records mark:id=allrecords host:ws.tildacdn.com host:thb.tildacdn.com host:stat.tildacdn.com cookie:tildasid cookie:tildauid header:x-tilda-server | wix readymag | https://help.tilda.cc/
readymag | Readymag | | readymag.com | host:st-p.rmcdn1.net host:c-p.rmcdn1.net tenant:readymag.website tenant:readymag.com host:st-p.rmcdn.net host:i-p.rmcdn1.net | tilda webflow | https://help.readymag.com/
strikingly | Strikingly | | strikingly.com | host:static-assets.strikinglycdn.com host:custom-images.strikinglycdn.com tenant:mystrikingly.com host:user-images.strikinglycdn.com host:strikinglycdn.com | wix | https://support.strikingly.com/
carrd | Carrd | | carrd.co | tenant:carrd.co | framer | https://carrd.co/docs
megagroup | Megagroup | | megagroup.ru | host:cp.onicon.ru host:counter.megagroup.ru host:oml.ru path:g/libs host:cp.megagroup.ru | tilda | https://megagroup.ru/help
nethouse | Nethouse | | nethouse.ru | tenant:nethouse.ru host:static.nethouse.ru host:i.siteapi.org host:siteapi.org | tilda | https://nethouse.ru/about/instructions
ucoz | uCoz | uCoz Media | ucoz.ru ucoz.com | tenant:ucoz.ru tenant:ucoz.com tenant:ucoz.net path:.s/src host:src.ucoz.net tenant:ucoz.ua tenant:narod.ru | tilda | https://www.ucoz.ru/help
flexbe | Flexbe | | flexbe.ru flexbe.com | host:cdn.flexbe.com host:flexbe.com/media tenant:flexbe.ru host:flexbe.com/mod | tilda | https://help.flexbe.ru/
creatium | Creatium | | creatium.io | host:creatium.io host:app.creatium.io tenant:creatium.site | tilda | https://creatium.io/
craftum | Craftum | | craftum.com | host:craftum.com tenant:craftum.io host:static.craftum.com | tilda | https://craftum.com/help
mobirise | Mobirise | | mobirise.com | meta:generator=Mobirise path:assets/mobirise path:assets/mobirise-icons class:mbr-section | wix | https://mobirise.com/help/
nicepage | Nicepage | | nicepage.com | meta:generator=Nicepage host:capp.nicepage.com class:u-body file:nicepage mark:class=u-body | mobirise | https://nicepage.com/doc
pinegrow | Pinegrow | | pinegrow.com | meta:generator=Pinegrow mark:attr=data-pg-ia | nicepage | https://pinegrow.com/docs/
hostinger-website-builder | Hostinger Website Builder | Hostinger | hostinger.com zyro.com zyrosite.com | host:assets.zyrosite.com host:cdn.zyrosite.com host:userapp.zyrosite.com tenant:zyrosite.com meta:generator=Hostinger+Website+Builder meta:generator=Zyro host:horizons-cdn.hostinger.com | wix | https://support.hostinger.com/
faisco | Faisco (Fanke Jianzhan) | Faisco | faisco.com fkw.com faiusr.com | host:faiusr.com tenant:icoc.cc tenant:faisco.cn host:1.ss.faiusr.com host:0.ss.508sys.com host:508sys.com host:faisys.com | wix | https://jz.fkw.com/
leadong | Leadong | | leadong.com | host:leadong.com host:ikrorwxhkoqjlq5q.leadongcdn.com host:leadongcdn.com host:leadongcdn.cn host:micyjz.com host:ldycdn.com | faisco ce-dongli shopify | https://www.leadong.com/
portal-ir | Portal (Iran) | Portal.ir | portal.ir | host:cdn.portal.ir meta:generator=Portal tenant:portal.ir host:portal.ir/cdn | wordpress | https://www.portal.ir/
sazito | Sazito | | sazito.com | host:cdn.sazito.com host:assets.sazito.com tenant:sazito.com host:s3.sazito.com | | https://sazito.com/
dorsaportal | DorsaPortal | Dorsa | dorsagroup.com | meta:generator=DorsaPortal meta:generator=Dorsa | wordpress | https://dorsagroup.com/
unbounce | Unbounce | | unbounce.com | host:builder-assets.unbounce.com tenant:unbouncepages.com host:assets.ubembed.com tenant:ubembed.com host:d9hhrg4mnvzow.cloudfront.net cookie:ubvs cookie:ubvt cookie:ubpv host:unbounce.com/photos | instapage leadpages | https://documentation.unbounce.com/
instapage | Instapage | Instapage (airSlate) | instapage.com pagedemo.co | host:heatmap-events-collector.instapage.com host:cdn.instapagemetrics.com host:v.instapage.com host:g.instapage.com host:storage.googleapis.com/instapage-user-media host:app.instapage.com host:anthill.instapage.com tenant:pagedemo.co | unbounce leadpages | https://help.instapage.com/
leadpages | Leadpages | Leadpages (Redbrick) | leadpages.com leadpages.net lpages.co | host:static.leadpages.net host:embed.lpcontent.net tenant:lpages.co host:my.leadpages.net host:js.center.io host:lh3.leadpages.com meta:generator=Leadpages | unbounce | https://support.leadpages.com/
clickfunnels | ClickFunnels | Etison | clickfunnels.com | host:app.clickfunnels.com host:assets.clickfunnels.com tenant:clickfunnels.com host:images.clickfunnels.com host:assets3.clickfunnels.com host:statics.myclickfunnels.com tenant:myclickfunnels.com meta:generator=ClickFunnels | leadpages kajabi systeme-io | https://support.clickfunnels.com/
systeme-io | systeme.io | ITACWT | systeme.io | host:d1yei2z3i6k35z.cloudfront.net tenant:systeme.io host:d3syewzhvzylbl.cloudfront.net | clickfunnels | https://help.systeme.io/
e-monsite | e-monsite | | e-monsite.com | host:e-monsite.com tenant:e-monsite.com host:www.e-monsite.com/medias host:static.e-monsite.com host:assets.e-monsite.com | wix | https://www.e-monsite.com/
home-pl | Kreator stron home.pl | home.pl | home.pl | host:homecdn.pl tenant:home.pl host:clickweb.home.pl | wix | https://pomoc.home.pl/
webwave | WebWave | | webwave.me webwavecms.com | host:webwavecms.com host:storage.webwavecms.com host:files.webwave.me tenant:webwave.dev class:webwave | wix | https://webwave.me/
voog | Voog | | voog.com | host:static.voog.com host:media.voog.com tenant:voog.com meta:generator=Voog host:voog.construction | wix | https://www.voog.com/support
mozello | Mozello | | mozello.com | host:dss4hwpyv4qfp.cloudfront.net tenant:mozello.com host:site-assets.mozello.com host:mozello.com/libs tenant:mozellosite.com | wix | https://www.mozello.com/
imweb | imweb | | imweb.me | host:vendor-cdn.imweb.me host:cdn.imweb.me host:static-cdn.imweb.me tenant:imweb.me host:cdn-optimized.imweb.me | cafe24 | https://imweb.me/
studio-design | STUDIO | Studio Inc. | studio.design | host:storage.googleapis.com/studio-design-asset-files host:studio.design tenant:studio.site meta:generator=Studio.Design host:storage.googleapis.com/studio-cms-assets | webflow | https://help.studio.design/
peraichi | Peraichi | | peraichi.com | host:cdn.peraichi.com host:peraichi.com/assets tenant:p-kit.com
ferret-one | ferret One | Basic | ferret-one.com | host:ferret-one.com tenant:ferret-one.com
strikingly-cn | Shangxianle (sxl.cn) | Strikingly | sxl.cn sxlcdn.com | host:static-assets.sxlcdn.com host:user-assets.sxlcdn.com host:sxlcdn.com
ce-dongli | 300.cn (CE Dongli) | CE Dongli | 300.cn yun300.cn | host:yun300.cn tenant:pool1-site.yun300.cn
landingi | Landingi | | landingi.com | host:assets.landingi.com host:images.assets-landingi.com host:popups.landingi.com
unicorn-platform | Unicorn Platform | MarsX | unicornplatform.com | host:unicorn-cdn.b-cdn.net
super-so | Super | | super.so | host:assets.super.so host:super.so/static
durable | Durable | | durable.co | host:cdn.durable.co
typedream | Typedream | beehiiv | typedream.com | host:api.typedream.com
swipe-pages | Swipe Pages | | swipepages.com | host:assets.swipepages.com host:swipepages.media
lpmotor | Mottor (LPmotor) | LPmotor | lpmotor.ru | host:s.lpmcdn.ru host:lpmcdn.ru
vigbo | Vigbo | | vigbo.com | host:static-cdn4-2.vigbo.tech host:vigbo.tech
replo | Replo | | replo.app replocdn.com | host:assets.replocdn.com host:replocdn.com | shogun pagefly | https://www.replo.app/
oopy | oopy | Lazyrockets | oopy.io lazyrockets.com | host:oopy.lazyrockets.com tenant:oopy.io | super-so | https://www.oopy.io/
`,
)
