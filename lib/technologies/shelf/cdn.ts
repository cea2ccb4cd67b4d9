import { table } from '../table.ts'

export default table(
  'cdn',
  `
cloudflare | Cloudflare | | cloudflare.com | path:cdn-cgi cookie:__cf_bm cookie:cf_clearance cookie:__cfduid cookie:_cfuvid cookie:__cflb tenant:cdn.cloudflare.net host:imagedelivery.net host:cloudflarestream.com tenant:r2.dev cookie:__cfruid header:server=cloudflare header:cf-ray | fastly akamai cloudfront | https://developers.cloudflare.com/
cloudflare-analytics | Cloudflare Web Analytics | Cloudflare | cloudflare.com | host:static.cloudflareinsights.com | plausible google-analytics | https://developers.cloudflare.com/web-analytics/
cloudfront | Amazon CloudFront | Amazon | amazon.com aws.com | tenant:cloudfront.net host:cloudfront.net header:x-amz-cf-id header:server=CloudFront | cloudflare fastly akamai | https://docs.aws.amazon.com/cloudfront/
akamai | Akamai | | akamai.com akamaized.net | tenant:akamaized.net host:akamaized.net host:akamaihd.net cookie:ak_bmsc cookie:AKA_A2 tenant:edgekey.net tenant:edgesuite.net host:edgesuite.net cookie:bm_sv cookie:_abck cookie:bm_sz path:akam/13 path:akam/11 cookie:akacd_* header:x-akamai-transformed header:server=AkamaiGHost header:akamai-grn header:x-akamai-request-id | cloudflare fastly | https://techdocs.akamai.com/
fastly | Fastly | | fastly.com fastly.net | host:freetls.fastly.net host:global.ssl.fastly.net host:map.fastly.net tenant:edgecompute.app header:x-served-by=cache- header:x-fastly-request-id | cloudflare akamai | https://www.fastly.com/documentation/
azure-cdn | Azure Front Door and CDN | Microsoft | azure.com microsoft.com | tenant:azureedge.net tenant:azurefd.net host:azureedge.net header:x-azure-ref header:x-msedge-ref | cloudflare cloudfront | https://learn.microsoft.com/azure/frontdoor/
google-hosted-libraries | Google Hosted Libraries | Google | google.com | host:ajax.googleapis.com/ajax/libs | jsdelivr cdnjs | https://developers.google.com/speed/libraries
jsdelivr | jsDelivr | ProspectOne | jsdelivr.com jsdelivr.net | host:cdn.jsdelivr.net host:fastly.jsdelivr.net host:gcore.jsdelivr.net | cdnjs unpkg | https://www.jsdelivr.com/documentation
cdnjs | cdnjs | Cloudflare | cdnjs.com cloudflare.com | host:cdnjs.cloudflare.com | jsdelivr | https://cdnjs.com/about
unpkg | UNPKG | | unpkg.com | host:unpkg.com | jsdelivr | https://unpkg.com/
bootstrapcdn | BootstrapCDN | jsDelivr | bootstrapcdn.com | host:maxcdn.bootstrapcdn.com host:stackpath.bootstrapcdn.com host:netdna.bootstrapcdn.com | jsdelivr | https://www.bootstrapcdn.com/
jquery-cdn | jQuery CDN | OpenJS Foundation | jquery.com | host:code.jquery.com | cdnjs | https://releases.jquery.com/
bunny-cdn | bunny.net | BunnyWay | bunny.net b-cdn.net | tenant:b-cdn.net host:bunnycdn.com host:bunny.net host:iframe.mediadelivery.net host:mediadelivery.net header:server=BunnyCDN header:cdn-pullzone | cloudflare keycdn | https://docs.bunny.net/
keycdn | KeyCDN | proinity | keycdn.com kxcdn.com | tenant:kxcdn.com header:server=keycdn | bunny-cdn | https://www.keycdn.com/support
stackpath | StackPath | | stackpath.com stackpathcdn.com | tenant:stackpathcdn.com host:netdna-cdn.com host:netdna-ssl.com host:stackpathcdn.com header:x-sp-edge | cloudflare | https://www.stackpath.com/
edgio | Edgio (Limelight) | Edgio | edg.io limelight.com llnwd.net | host:llnwd.net host:edgio.net host:llnw.net host:edgecastcdn.net tenant:edgio.link header:server=ECAcc | akamai | https://docs.edg.io/
cdn77 | CDN77 | DataCamp | cdn77.com cdn77.org | host:cdn77.org host:rsc.cdn77.org tenant:rsc.cdn77.org | bunny-cdn | https://client.cdn77.com/support/knowledgebase
gcore | Gcore | | gcore.com gcdn.co gcorelabs.com | tenant:gcdn.co host:gcdn.co | cloudflare | https://gcore.com/docs
imgix | imgix | | imgix.com imgix.net | tenant:imgix.net host:imgix.net npm:imgix.js | cloudinary | https://docs.imgix.com/
cloudinary | Cloudinary | | cloudinary.com | host:res.cloudinary.com host:widget.cloudinary.com host:media-library.cloudinary.com npm:cloudinary-core host:player.cloudinary.com tenant:cloudinary.com host:product-gallery.cloudinary.com | imgix imagekit | https://cloudinary.com/documentation
imagekit | ImageKit | | imagekit.io | host:ik.imagekit.io npm:imagekit-javascript | cloudinary | https://imagekit.io/docs/
uploadcare | Uploadcare | | uploadcare.com ucarecdn.com | host:ucarecdn.com npm:uploadcare-widget host:ucarecd.net npm:@uploadcare/blocks | cloudinary filestack | https://uploadcare.com/docs/
filestack | Filestack | | filestack.com filestackapi.com | host:cdn.filestackcontent.com host:static.filestackapi.com host:www.filestackapi.com npm:filestack-js | uploadcare | https://www.filestack.com/docs/
cloudimage | Cloudimage | Scaleflex | cloudimage.io scaleflex.com | tenant:cloudimg.io host:cloudimg.io host:cdn.scaleflex.it host:filerobot.com | cloudinary | https://docs.cloudimage.io/
sirv | Sirv | | sirv.com | host:scripts.sirv.com tenant:sirv.com host:cdn.sirv.com | cloudinary | https://sirv.com/help/
qiniu | Qiniu Cloud | Qiniu | qiniu.com qiniucdn.com | host:qiniucdn.com host:clouddn.com host:qnssl.com host:qbox.me host:qiniudn.com host:qiniup.com | alibaba-oss upyun | https://developer.qiniu.com/
upyun | UPYUN | | upyun.com upaiyun.com | host:upaiyun.com host:upcdn.net tenant:b0.upaiyun.com host:b0.upaiyun.com | qiniu | https://help.upyun.com/
bootcdn | BootCDN | | bootcdn.cn | host:cdn.bootcss.com host:cdn.bootcdn.net | jsdelivr | https://www.bootcdn.cn/
alibaba-cdn | Alibaba Cloud CDN | Alibaba Cloud | aliyun.com alibabacloud.com alicdn.com | host:kunlunca.com host:kunlunsl.com host:w.kunluncan.com host:aliyun-cdn.com host:alikunlun.com header:eagleid header:ali-swift-global-savetime header:x-swift-cachetime | qiniu | https://help.aliyun.com/product/27099.html
wangsu | Wangsu (ChinaNetCenter) | Wangsu | wangsu.com chinanetcenter.com | host:wscdns.com host:lxdns.com host:wsdvs.com host:ourwebpic.com header:x-ws-request-id | alibaba-cdn | https://www.wangsu.com/
ngenix | NGENIX | | ngenix.net | host:cdn.ngenix.net tenant:cdn.ngenix.net | cdnvideo | https://ngenix.net/
cdnvideo | CDNvideo | | cdnvideo.ru cdnvideo.com | host:cdnvideo.ru host:tvcdn.de host:cdnvideo.com | ngenix | https://www.cdnvideo.ru/
incapsula | Imperva (Incapsula) | Imperva | imperva.com incapsula.com | path:_Incapsula_Resource cookie:incap_ses_* cookie:visid_incap_* cookie:nlbi_* host:incapdns.net cookie:___utmvc header:x-iinfo header:x-cdn=Imperva header:x-cdn=Incapsula | cloudflare akamai | https://docs.imperva.com/
sucuri | Sucuri | GoDaddy | sucuri.net | cookie:sucuri_cloudproxy_uuid_* host:cdn.sucuri.net host:labs.sucuri.net host:sitecheck.sucuri.net cookie:sucuricp_tfca_* header:x-sucuri-id header:server=Sucuri | cloudflare | https://docs.sucuri.net/
ezoic | Ezoic | | ezoic.com | host:go.ezoic.net host:www.ezojs.com host:g.ezoic.net host:ezoimgfmt.com cookie:ezoadgid_* host:ezodn.com host:the.gatekeeperconsent.com cookie:ezosuibasgeneris-1 host:ezoic.net | mediavine | https://support.ezoic.com/
ddos-guard | DDoS-Guard | | ddos-guard.net ddos-guard.ru | cookie:__ddg1_ cookie:__ddg2_ cookie:__ddgid_ cookie:__ddgmark_ path:.well-known/ddos-guard host:check.ddos-guard.net cookie:__ddg8_ cookie:__ddg9_ cookie:__ddg5_ header:server=ddos-guard | qrator cloudflare | https://ddos-guard.net/en/manual
qrator | Qrator | Qrator Labs | qrator.net | cookie:qrator_jsid cookie:qrator_ssid cookie:qrator_jsr cookie:qrator_jsid2 path:__qrator header:server=QRATOR | ddos-guard | https://docs.qrator.net/
statically | Statically | | statically.io | host:cdn.statically.io | jsdelivr | https://statically.io/
raw-githack | raw.githack | | githack.com | host:raw.githack.com host:rawcdn.githack.com host:cdn.rawgit.com host:rawgit.com host:glcdn.githack.com | jsdelivr | https://raw.githack.com/
github-raw | GitHub raw content | GitHub | github.com githubusercontent.com | host:raw.githubusercontent.com host:user-images.githubusercontent.com | jsdelivr | https://docs.github.com/
yandex-static | Yandex static libraries | Yandex | yandex.ru yandex.com | host:yastatic.net | cdnjs | https://yandex.ru/dev/jslibs/
tencent-cdn | Tencent Cloud CDN | Tencent Cloud | tencentcloud.com tencent.com | header:x-nws-log-uuid header:server=NWS_ header:x-daa-tunnel host:cdn.dnsv1.com host:dnsv1.com | alibaba-cdn cloudflare
huawei-cloud-cdn | Huawei Cloud CDN | Huawei | huaweicloud.com | header:x-hcs-proxy-type header:x-ccdn-cachettl host:cdnhwc1.com
baidu-cloud-acceleration | Baidu Cloud Acceleration (Yunjiasu) | Baidu | baidu.com | header:server=yunjiasu-nginx host:yunjiasu-cdn.net
staticfile | Staticfile | Qiniu | staticfile.org staticfile.net | host:cdn.staticfile.org host:cdn.staticfile.net
varnish | Varnish | Varnish Software | varnish-software.com varnish-cache.org | header:x-varnish header:via=1.1+varnish header:x-varnish-cache | fastly cloudflare
nitropack | NitroPack | WP Engine | nitropack.io | host:nitrocdn.com path:wp-content/plugins/nitropack
cachefly | Cachefly | | cachefly.com | host:cachefly.net header:x-cf1
medianova | Medianova | | medianova.com mncdn.com | host:mncdn.com tenant:mncdn.com
cdn-net | CDNetworks | | cdnetworks.com | host:cdngc.net header:x-cnc-request-id
`,
)
