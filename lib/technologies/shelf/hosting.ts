import { table } from '../table.ts'

export default table(
  'hosting',
  `
netlify | Netlify | | netlify.com netlify.app | tenant:netlify.app host:identity.netlify.com mark:attr=data-netlify path:.netlify host:d33wubrfki0l68.cloudfront.net tenant:netlify.com mark:attr=netlify-honeypot header:x-nf-request-id header:server=Netlify | vercel cloudflare-pages | https://docs.netlify.com/
vercel | Vercel | | vercel.com vercel.app | tenant:vercel.app path:_vercel/insights path:_vercel/speed-insights tenant:now.sh host:va.vercel-scripts.com path:_vercel host:vitals.vercel-insights.com tenant:public.blob.vercel-storage.com host:vercel.live header:x-vercel-id header:server=Vercel | netlify | https://vercel.com/docs
github-pages | GitHub Pages | GitHub | github.com github.io | tenant:github.io header:server=GitHub.com | netlify gitlab-pages | https://docs.github.com/pages
gitlab-pages | GitLab Pages | GitLab | gitlab.com gitlab.io | tenant:gitlab.io | github-pages | https://docs.gitlab.com/user/project/pages/
cloudflare-pages | Cloudflare Pages | Cloudflare | cloudflare.com pages.dev | tenant:pages.dev tenant:workers.dev | netlify vercel | https://developers.cloudflare.com/pages/
heroku | Heroku | Salesforce | heroku.com herokuapp.com | tenant:herokuapp.com header:via=1.1+vegur header:via=1.1+heroku-router | render fly-io | https://devcenter.heroku.com/
render | Render | | render.com onrender.com | tenant:onrender.com header:x-render-origin-server header:rndr-id | heroku | https://render.com/docs
fly-io | Fly.io | | fly.io fly.dev | tenant:fly.dev header:fly-request-id header:server=Fly/ | heroku | https://fly.io/docs
railway | Railway | | railway.com railway.app | tenant:up.railway.app header:x-railway-request-id header:server=railway-edge | heroku | https://docs.railway.com/
firebase | Firebase | Google | firebase.google.com google.com | tenant:web.app tenant:firebaseapp.com host:www.gstatic.com/firebasejs host:firebasestorage.googleapis.com host:firebaseinstallations.googleapis.com tenant:firebaseio.com npm:firebase host:firestore.googleapis.com | supabase aws-amplify | https://firebase.google.com/docs
supabase | Supabase | | supabase.com | tenant:supabase.co npm:@supabase/supabase-js | firebase | https://supabase.com/docs
google-cloud-run | Google Cloud Run | Google | google.com | tenant:run.app tenant:appspot.com tenant:cloudfunctions.net | aws-lambda | https://cloud.google.com/run/docs
google-cloud-storage | Google Cloud Storage | Google | google.com | host:storage.googleapis.com tenant:storage.googleapis.com header:x-goog-generation header:x-guploader-uploadid | amazon-s3 azure-storage | https://cloud.google.com/storage/docs
aws-amplify | AWS Amplify | Amazon | amazon.com aws.com | tenant:amplifyapp.com npm:aws-amplify | vercel firebase | https://docs.aws.amazon.com/amplify/
aws-lambda | AWS API Gateway and Lambda | Amazon | amazon.com | host:execute-api.us-east-1.amazonaws.com host:execute-api.eu-west-1.amazonaws.com host:execute-api.eu-central-1.amazonaws.com host:execute-api.us-west-2.amazonaws.com host:execute-api.us-east-2.amazonaws.com host:execute-api.ap-southeast-2.amazonaws.com host:on.aws host:execute-api.eu-west-2.amazonaws.com | google-cloud-run azure-app-service | https://docs.aws.amazon.com/apigateway/
amazon-s3 | Amazon S3 | Amazon | amazon.com aws.com | host:s3.amazonaws.com host:s3.eu-west-1.amazonaws.com host:s3.eu-central-1.amazonaws.com host:s3-eu-west-1.amazonaws.com host:s3-us-west-2.amazonaws.com host:s3.us-east-1.amazonaws.com host:s3.us-west-2.amazonaws.com host:s3.us-east-2.amazonaws.com host:s3.ap-southeast-1.amazonaws.com host:s3.eu-west-2.amazonaws.com host:s3-eu-central-1.amazonaws.com host:s3.ap-southeast-2.amazonaws.com host:s3.ap-northeast-1.amazonaws.com host:s3.eu-west-3.amazonaws.com host:s3.us-west-1.amazonaws.com host:s3.ap-south-1.amazonaws.com host:s3.eu-north-1.amazonaws.com header:x-amz-request-id header:server=AmazonS3 | google-cloud-storage azure-storage | https://docs.aws.amazon.com/s3/
aws-elastic-load-balancing | AWS Elastic Load Balancing | Amazon | amazon.com | cookie:AWSALB cookie:AWSALBCORS cookie:AWSELB cookie:AWSELBCORS cookie:AWSALBTG host:elb.amazonaws.com cookie:AWSALBAPP-0 header:server=awselb/2.0 | azure-app-service | https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html
azure-storage | Azure Blob Storage | Microsoft | azure.com microsoft.com windows.net | tenant:blob.core.windows.net tenant:z6.web.core.windows.net tenant:web.core.windows.net header:x-ms-blob-type | amazon-s3 | https://learn.microsoft.com/azure/storage/
azure-app-service | Azure App Service | Microsoft | azure.com microsoft.com azurewebsites.net | tenant:azurewebsites.net cookie:ARRAffinity cookie:ARRAffinitySameSite tenant:azurestaticapps.net tenant:azurecontainerapps.io cookie:TiPMix | heroku google-cloud-run | https://learn.microsoft.com/azure/app-service/
alibaba-oss | Alibaba Cloud OSS | Alibaba Cloud | aliyun.com alibabacloud.com aliyuncs.com | host:oss-cn-hangzhou.aliyuncs.com host:oss-cn-beijing.aliyuncs.com host:oss-cn-shanghai.aliyuncs.com host:oss-cn-shenzhen.aliyuncs.com host:oss-cn-hongkong.aliyuncs.com host:oss-accelerate.aliyuncs.com host:oss-cn-qingdao.aliyuncs.com host:oss-cn-zhangjiakou.aliyuncs.com host:oss-cn-chengdu.aliyuncs.com header:x-oss-request-id header:server=AliyunOSS | tencent-cos qiniu | https://help.aliyun.com/product/31815.html
tencent-cos | Tencent Cloud COS | Tencent | tencent.com myqcloud.com qcloud.com | host:myqcloud.com tenant:tcb.qcloud.la host:tcloudbaseapp.com tenant:tcloudbaseapp.com header:x-cos-request-id tenant:myqcloud.com | alibaba-oss | https://cloud.tencent.com/document/product/436
digitalocean | DigitalOcean | | digitalocean.com | host:digitaloceanspaces.com tenant:ondigitalocean.app | amazon-s3 | https://docs.digitalocean.com/
backblaze | Backblaze B2 | Backblaze | backblaze.com backblazeb2.com | host:backblazeb2.com | amazon-s3 | https://www.backblaze.com/docs/
wp-engine | WP Engine | | wpengine.com | tenant:wpengine.com tenant:wpenginepowered.com tenant:wpengine.netdna-cdn.com tenant:wpengine.netdna-ssl.com host:wpenginepowered.com header:x-powered-by=WP+Engine header:wpe-backend header:x-pass-why | kinsta pantheon | https://wpengine.com/support/
kinsta | Kinsta | | kinsta.com kinsta.cloud kinsta.app | tenant:kinsta.cloud tenant:kinsta.app tenant:kinsta.page host:kinstacdn.com tenant:kinsta.com header:x-kinsta-cache header:ki-cache-type header:ki-edge | wp-engine | https://kinsta.com/docs/
pantheon | Pantheon | | pantheon.io pantheonsite.io | tenant:pantheonsite.io header:x-pantheon-styx-hostname header:x-styx-req-id | acquia wp-engine | https://docs.pantheon.io/
acquia | Acquia Cloud | Acquia | acquia.com acquia-sites.com | tenant:acquia-sites.com tenant:acsitefactory.com host:lift.acquia.com host:us.perz-api.cloudservices.acquia.io host:acquia-sites.com header:x-ah-environment | pantheon | https://docs.acquia.com/
platform-sh | Upsun (Platform.sh) | Platform.sh | platform.sh upsun.com platformsh.site | tenant:platformsh.site host:platformsh.site header:x-platform-cluster header:x-platform-processor | pantheon | https://docs.upsun.com/
flywheel | Flywheel | WP Engine | getflywheel.com flywheelsites.com | tenant:flywheelsites.com tenant:flywheelstaging.com header:x-fw-server header:x-fw-hash header:server=Flywheel | wp-engine | https://getflywheel.com/wordpress-support/
siteground | SiteGround | | siteground.com | path:wp-content/plugins/sg-cachepress host:sg-host.com tenant:sg-host.com path:wp-content/uploads/siteground-optimizer-assets header:x-proxy-cache-info | wp-engine | https://www.siteground.com/kb/
replit | Replit | | replit.com replit.app | tenant:replit.app tenant:repl.co | vercel | https://docs.replit.com/
lovable | Lovable | | lovable.dev lovable.app | tenant:lovable.app host:cdn.gpteng.co | replit | https://docs.lovable.dev/
bubble | Bubble | | bubble.io bubbleapps.io | tenant:bubbleapps.io host:meta-q.cdn.bubble.io host:cdn.bubble.io class:bubble-element | webflow | https://manual.bubble.io/
softr | Softr | | softr.io softr.app | tenant:softr.app host:softr-prod.imgix.net host:assets.softr-files.com host:softr-assets-eu-shared.s3.eu-central-1.amazonaws.com | bubble | https://docs.softr.io/
notion | Notion | | notion.so notion.com notion.site | tenant:notion.site link:.notion.site host:super.so host:notion-static.com host:prod-files-secure.s3.us-west-2.amazonaws.com mark:attr=data-notion-html class:notion-page-content class:notion-html | confluence gitbook | https://www.notion.com/help
google-sites | Google Sites | Google | google.com | link:sites.google.com/view/ host:www.gstatic.com/_/atari | wix | https://support.google.com/sites
blogger | Blogger | Google | blogger.com blogspot.com | meta:generator=blogger tenant:blogspot.com host:www.blogger.com/static host:resources.blogblog.com host:www.blogblog.com host:bp.blogspot.com host:blogger.googleusercontent.com | wordpress-com | https://support.google.com/blogger
arvancloud | ArvanCloud | Arvan | arvancloud.ir arvancloud.com | host:arvanstorage.ir host:arvanstorage.com tenant:s3.ir-thr-at1.arvanstorage.ir tenant:arvanvod.ir host:player.arvancloud.ir tenant:arvanvod.com tenant:arvancdn.ir host:arvancdn.ir host:arvanvod.ir host:s3.ir-thr-at1.arvanstorage.com host:arvancdn.com header:server=ArvanCloud header:ar-sid header:ar-poweredby header:ar-cache host:arvanvod.com tenant:arvanstorage.ir | cloudflare | https://docs.arvancloud.ir/
liara | Liara | | liara.ir liara.run | tenant:liara.run host:storage.iran.liara.space host:storage.c2.liara.space host:liara.space | arvancloud heroku | https://docs.liara.ir/
selectel | Selectel | | selectel.ru selectel.com selcdn.ru | host:selstorage.ru host:selcdn.ru host:selcdn.com host:selcdn.net host:storage.selcloud.ru | yandex-cloud | https://docs.selectel.ru/
yandex-cloud | Yandex Cloud | Yandex | yandex.cloud yandex.ru yandexcloud.net | host:storage.yandexcloud.net tenant:website.yandexcloud.net host:functions.yandexcloud.net tenant:apigw.yandexcloud.net | selectel vk-cloud | https://yandex.cloud/docs
vk-cloud | VK Cloud | VK | vk.com cloud.vk.com mail.ru | host:hb.bizmrg.com host:hb.ru-msk.vkcs.cloud host:hb.ru-msk.vkcloud-storage.ru | yandex-cloud | https://cloud.vk.com/docs
ovhcloud | OVHcloud | OVH | ovhcloud.com ovh.com ovh.net | host:cloud.ovh.net tenant:cluster.ovh.net host:storage.gra.cloud.ovh.net host:s3.gra.io.cloud.ovh.net tenant:hosting.ovh.net | hetzner | https://help.ovhcloud.com/
scaleway | Scaleway | Iliad | scaleway.com scw.cloud | host:scw.cloud tenant:functions.fnc.fr-par.scw.cloud | ovhcloud | https://www.scaleway.com/en/docs/
hetzner | Hetzner | | hetzner.com hetzner.de your-objectstorage.com | host:your-objectstorage.com tenant:your-storageshare.de host:clients.your-server.de | ovhcloud | https://docs.hetzner.com/
nextcloud | Nextcloud | | nextcloud.com | cookie:__Host-nc_sameSiteCookielax cookie:nc_sameSiteCookielax cookie:nc_sameSiteCookiestrict mark:attr=data-requesttoken | sharepoint | https://docs.nextcloud.com/
aspnet | ASP.NET | Microsoft | microsoft.com | cookie:ASP.NET_SessionId file:webresource path:WebResource.axd path:ScriptResource.axd cookie:.AspNetCore.* cookie:__RequestVerificationToken mark:id=aspnetForm cookie:ASPSESSIONID* mark:call=WebForm_AutoFocus header:x-aspnet-version header:x-aspnetmvc-version header:x-powered-by=ASP.NET | laravel | https://learn.microsoft.com/aspnet/
laravel | Laravel | | laravel.com | cookie:laravel_session tenant:laravel.cloud tenant:vaporcloud.io | ruby-on-rails django | https://laravel.com/docs
ruby-on-rails | Ruby on Rails | Rails Foundation | rubyonrails.org | meta:csrf-param=authenticity_token file:rails-ujs path:rails/active_storage npm:@rails/ujs header:x-powered-by=Phusion+Passenger | laravel django | https://guides.rubyonrails.org/
django | Django | Django Software Foundation | djangoproject.com | cookie:csrftoken cookie:django_language | laravel | https://docs.djangoproject.com/
php | PHP | PHP Foundation | php.net | cookie:PHPSESSID header:x-powered-by=PHP | aspnet | https://www.php.net/manual/en/session.configuration.php
java | Java servlets | Oracle, Eclipse | eclipse.org oracle.com | cookie:JSESSIONID path:javax.faces.resource path:jakarta.faces.resource header:x-powered-by=Servlet header:x-powered-by=JSP header:server=Apache-Coyote | aspnet | https://jakarta.ee/specifications/servlet/
coldfusion | Adobe ColdFusion | Adobe | adobe.com | cookie:CFTOKEN cookie:CFID path:cfajax cookie:CFGLOBALS | aspnet | https://helpx.adobe.com/coldfusion/
codeigniter | CodeIgniter | CodeIgniter Foundation | codeigniter.com | cookie:ci_session cookie:ci_csrf_token | laravel | https://codeigniter.com/user_guide/
yii | Yii | Yii Software | yiiframework.com | meta:csrf-param=_csrf file:yii file:yii.activeform | laravel | https://www.yiiframework.com/doc/
cakephp | CakePHP | Cake Software Foundation | cakephp.org | cookie:CAKEPHP cookie:CakeCookie | laravel | https://book.cakephp.org/
meteor | Meteor | Meteor Software | meteor.com | mark:call=__meteor_runtime_config__ tenant:meteorapp.com cookie:meteor_login_token | nextjs | https://docs.meteor.com/
flutter | Flutter Web | Google | flutter.dev | mark:tag=flutter-view mark:tag=flt-glass-pane file:flutter file:flutter_bootstrap mark:call=_flutter | react | https://docs.flutter.dev/platform-integration/web
blazor | Blazor | Microsoft | microsoft.com | path:_framework/blazor.webassembly.js path:_framework/blazor.server.js path:_framework/blazor.web.js path:_blazor mark:id=blazor-error-ui | react | https://learn.microsoft.com/aspnet/core/blazor/
oracle-apex | Oracle APEX | Oracle | oracle.com | tenant:oraclecloudapps.com cookie:ORA_WWV_APP_* path:i/libraries/apex | power-pages | https://docs.oracle.com/en/database/oracle/apex/
salesforce-experience-cloud | Salesforce Experience Cloud | Salesforce | salesforce.com force.com | tenant:my.site.com tenant:force.com path:s/sfsites cookie:LSKey-c$CookieConsentPolicy tenant:my.salesforce-sites.com tenant:secure.force.com cookie:CookieConsentPolicy link:.my.site.com | liferay | https://developer.salesforce.com/docs/
outsystems | OutSystems | | outsystems.com | tenant:outsystemsenterprise.com tenant:outsystemscloud.com cookie:osVisitor cookie:osVisit path:OutSystemsUI host:outsystemsenterprise.com file:outsystems | mendix | https://success.outsystems.com/
mendix | Mendix | Siemens | mendix.com mendixcloud.com | tenant:mendixcloud.com path:mxclientsystem file:mxui | outsystems | https://docs.mendix.com/
amazon-web-services | Amazon Web Services | Amazon | amazon.com amazonaws.com aws.com | host:amazonaws.com | google-cloud microsoft-azure | https://docs.aws.amazon.com/
google-cloud | Google Cloud | Google | google.com | tenant:a.run.app tenant:uc.r.appspot.com tenant:cloud.goog header:via=1.1+google header:server=Google+Frontend | amazon-web-services microsoft-azure | https://cloud.google.com/docs
microsoft-azure | Microsoft Azure | Microsoft | microsoft.com azure.com windows.net | tenant:cloudapp.azure.com tenant:azure-api.net tenant:cloudapp.net tenant:azurecr.io tenant:core.windows.net | amazon-web-services google-cloud | https://learn.microsoft.com/azure/
nginx | nginx | F5 | nginx.org nginx.com | header:server=nginx | apache-http litespeed-server
apache-http | Apache HTTP Server | Apache | apache.org | header:server=Apache | nginx litespeed-server
microsoft-iis | Microsoft IIS | Microsoft | microsoft.com | header:server=Microsoft-IIS
litespeed-server | LiteSpeed Web Server | LiteSpeed | litespeedtech.com | header:server=LiteSpeed header:x-turbo-charged-by=LiteSpeed | nginx apache-http
openresty | OpenResty | | openresty.org | header:server=openresty | nginx
tengine | Tengine | Alibaba | taobao.org | header:server=Tengine | nginx
caddy | Caddy | ZeroSSL | caddyserver.com | header:server=Caddy header:via=1.1+Caddy header:via=2.0+Caddy
envoy | Envoy | CNCF | envoyproxy.io | header:server=envoy header:server=istio-envoy header:x-envoy-upstream-service-time
gunicorn | Gunicorn | | gunicorn.org | header:server=gunicorn
express-js | Express | OpenJS Foundation | expressjs.com | header:x-powered-by=Express | nginx
plesk | Plesk | WebPros | plesk.com | header:x-powered-by=Plesk
hostinger | Hostinger | | hostinger.com | header:platform=hostinger header:x-hcdn-request-id header:server=hcdn header:panel=hpanel | siteground
cloudways-breeze | Cloudways Breeze | DigitalOcean | cloudways.com | path:wp-content/cache/breeze-minification path:wp-content/plugins/breeze
huawei-cloud | Huawei Cloud | Huawei | huaweicloud.com myhuaweicloud.com | tenant:obs.cn-north-4.myhuaweicloud.com host:myhuaweicloud.com header:server=CloudWAF | alibaba-cdn amazon-web-services
infomaniak | Infomaniak | | infomaniak.com infomaniak.ch | host:newsletter.infomaniak.com host:player.infomaniak.com
aruba | Aruba | | aruba.it | header:server=aruba-proxy | | https://hosting.aruba.it/
beget | Beget | | beget.com beget.ru | header:server=nginx-reuseport tenant:beget.tech | | https://beget.com/
`,
)
