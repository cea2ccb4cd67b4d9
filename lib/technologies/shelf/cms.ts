import { table } from '../table.ts'

export default table(
  'cms',
  `
wordpress | WordPress | WordPress Foundation | wordpress.org | meta:generator=WordPress path:wp-content/themes path:wp-content/plugins path:wp-includes/js path:wp-includes/css path:wp-content/uploads path:wp-includes class:wp-block-group class:wp-image-* class:wp-singular mark:class=wp-singular host:s.w.org/images/core/emoji host:s.w.org mark:rel=https://api.w.org/ mark:class=wp-custom-logo mark:class=page-template-default mark:id=wp-block-library-css mark:id=global-styles-inline-css mark:id=wp-emoji-styles-inline-css mark:id=classic-theme-styles-inline-css path:wp-json mark:class=wp-theme-* | drupal joomla webflow | https://developer.wordpress.org/
wordpress-com | WordPress.com | Automattic | wordpress.com automattic.com | tenant:wordpress.com host:s0.wp.com/wp-content host:s1.wp.com/wp-content host:s2.wp.com/wp-content mark:id=wpcom-hovercards meta:generator=WordPress.com host:s0.wp.com/_static host:fonts-api.wp.com header:host-header=WordPress.com | wix squarespace webflow | https://wordpress.com/support/
wordpress-vip | WordPress VIP | Automattic | wpvip.com automattic.com | host:wpvip.com tenant:go-vip.net tenant:go-vip.co host:vip-go-app.com meta:generator=WordPress+VIP header:x-powered-by=WordPress+VIP | adobe-experience-manager contentful | https://docs.wpvip.com/
drupal | Drupal | Drupal Association | drupal.org | meta:generator=Drupal path:sites/default/files path:sites/all/modules path:sites/all/themes path:core/misc/drupal.js path:misc/drupal.js file:drupal file:drupalsettingsloader mark:attr=data-drupal-selector path:core/assets/vendor path:modules/contrib path:themes/contrib mark:attr=data-drupal-link-system-path header:x-drupal-cache header:x-drupal-dynamic-cache header:x-generator=Drupal | wordpress typo3 contentful | https://www.drupal.org/docs
joomla | Joomla | Open Source Matters | joomla.org | meta:generator=Joomla path:media/jui path:media/system/js path:components/com_content path:media/com_finder path:media/mod_menu path:media/vendor/joomla-custom-elements mark:tag=joomla-alert class:com_content mark:class=com_content | wordpress drupal | https://docs.joomla.org/
typo3 | TYPO3 | TYPO3 Association | typo3.org typo3.com | meta:generator=TYPO3 path:typo3temp path:typo3conf/ext path:_assets/vendor/typo3 path:typo3conf path:fileadmin/templates class:csc-default class:frame-layout-0 header:x-typo3-parsetime mark:comment=This+website+is+powered+by+TYPO3* | drupal neos wordpress | https://docs.typo3.org/
neos | Neos CMS | Neos | neos.io | meta:generator=Neos path:_Resources/Static/Packages path:_Resources/Persistent mark:attr=data-neos-node path:_Resources/Static mark:comment=This+website+is+powered+by+Neos* | typo3 | https://docs.neos.io/
contao | Contao | Contao Association | contao.org | meta:generator=Contao path:bundles/contaocore path:assets/contao path:files/contao class:mod_article | typo3 | https://docs.contao.org/
redaxo | REDAXO | Yakamara | redaxo.org | meta:generator=REDAXO path:redaxo/src path:assets/addons | contao | https://redaxo.org/doku/
processwire | ProcessWire | | processwire.com | path:site/templates/styles path:site/assets/files meta:generator=ProcessWire path:wire/modules | craft | https://processwire.com/docs/
craft | Craft CMS | Pixel & Tonic | craftcms.com | meta:generator=Craft+CMS path:cpresources cookie:CraftSessionId | statamic contentful | https://craftcms.com/docs/
statamic | Statamic | | statamic.com | meta:generator=Statamic path:vendor/statamic | craft | https://statamic.dev/
kirby | Kirby | Bastian Allgeier | getkirby.com | meta:generator=Kirby cookie:kirby_session | craft | https://getkirby.com/docs
umbraco | Umbraco | | umbraco.com | path:App_Plugins path:umbraco_client meta:generator=Umbraco | sitecore optimizely-cms | https://docs.umbraco.com/
sitecore | Sitecore | | sitecore.com sitecorecontenthub.cloud | cookie:SC_ANALYTICS_GLOBAL_COOKIE path:-/media path:~/media path:sitecore/shell meta:generator=Sitecore host:sitecorecontenthub.cloud tenant:sitecorecontenthub.cloud host:edge.sitecorecloud.io cookie:sc_site | adobe-experience-manager optimizely-cms | https://doc.sitecore.com/
sitefinity | Sitefinity | Progress | progress.com sitefinity.com | meta:generator=Sitefinity path:ResourcePackages class:sf_cols class:sfPublicWrapper cookie:sf-tracking-consent | kentico | https://www.progress.com/documentation/sitefinity-cms
kentico | Kentico Xperience | Kentico | kentico.com xperience.io | meta:generator=Kentico path:CMSPages cookie:CMSPreferredCulture cookie:CMSCsrfCookie meta:generator=Xperience path:_content/Kentico.Content.Web.Rcl | sitefinity umbraco | https://docs.kentico.com/
optimizely-cms | Optimizely CMS (Episerver) | Optimizely | optimizely.com episerver.com episerver.net | path:episerver meta:generator=EPiServer tenant:episerver.net cookie:EPi:NumberOfVisits cookie:EPiStateMarker host:dxcloud.episerver.net | sitecore adobe-experience-manager | https://docs.developers.optimizely.com/
adobe-experience-manager | Adobe Experience Manager | Adobe | adobe.com | path:etc.clientlibs path:etc/designs path:content/dam path:etc/clientlibs class:aem-Grid class:cmp-container class:aem-GridColumn host:scene7.com tenant:scene7.com path:libs/granite class:cmp-text | sitecore optimizely-cms | https://experienceleague.adobe.com/docs/experience-manager.html
magnolia | Magnolia | Magnolia International | magnolia-cms.com | path:.magnolia path:.resources meta:generator=Magnolia | adobe-experience-manager | https://docs.magnolia-cms.com/
firstspirit | FirstSpirit | Crownpeak (e-Spirit) | e-spirit.com crownpeak.com | meta:generator=FirstSpirit class:firstspirit mark:attr=data-fs-id | adobe-experience-manager | https://docs.e-spirit.com/
crownpeak | Crownpeak DXM | Crownpeak | crownpeak.com crownpeak.net | host:crownpeak.net host:snippet.omm.crownpeak.com meta:generator=Crownpeak | sitecore | https://www.crownpeak.com/
coremedia | CoreMedia | | coremedia.com | meta:generator=CoreMedia path:resource/themes/corporate mark:attr=data-cm-metadata | adobe-experience-manager | https://documentation.coremedia.com/
liferay | Liferay | | liferay.com | path:o/frontend-js-web path:html/js/liferay path:o/frontend-taglib cookie:GUEST_LANGUAGE_ID mark:call=Liferay class:portlet-layout path:o/classic-theme cookie:COOKIE_SUPPORT header:liferay-portal | sharepoint | https://learn.liferay.com/
sharepoint | Microsoft SharePoint | Microsoft | microsoft.com sharepoint.com | meta:generator=Microsoft+SharePoint path:_layouts/15 path:_layouts/1033 tenant:sharepoint.com file:sp.core file:sp.init path:_layouts/16 mark:id=s4-workspace header:microsoftsharepointteamservices header:sprequestguid | liferay | https://learn.microsoft.com/sharepoint/
power-pages | Microsoft Power Pages | Microsoft | microsoft.com powerappsportals.com | tenant:powerappsportals.com host:content.powerapps.com cookie:Dynamics365PortalAnalytics cookie:ContextLanguageCode host:powerappsportals.com | sharepoint | https://learn.microsoft.com/power-pages/
dnn | DNN Platform | DNN Community | dnncommunity.org dnnsoftware.com | path:DesktopModules path:Portals/_default cookie:dnn_IsMobile cookie:.DOTNETNUKE meta:generator=DotNetNuke path:DependencyHandler.axd file:dnncore class:DnnModule path:Resources/Shared/scripts | umbraco | https://docs.dnncommunity.org/
concrete-cms | Concrete CMS | PortlandLabs | concretecms.com concrete5.org | meta:generator=concrete5 meta:generator=Concrete+CMS cookie:CONCRETE5 class:ccm-page cookie:CONCRETE path:application/files/cache | wordpress | https://documentation.concretecms.org/
modx | MODX | | modx.com | path:connectors/modx meta:generator=MODX | drupal | https://docs.modx.com/
expressionengine | ExpressionEngine | Packet Tide | expressionengine.com | cookie:exp_tracker cookie:exp_last_visit cookie:exp_csrf_token cookie:exp_last_activity meta:generator=ExpressionEngine | craft | https://docs.expressionengine.com/
silverstripe | Silverstripe CMS | Silverstripe | silverstripe.org silverstripe.com | meta:generator=SilverStripe meta:generator=Silverstripe path:framework/thirdparty path:_resources/themes | drupal | https://docs.silverstripe.org/
october | October CMS | October | octobercms.com | meta:generator=OctoberCMS path:modules/system/assets cookie:october_session path:storage/app/media meta:generator=WinterCMS | craft | https://docs.octobercms.com/
bolt | Bolt | | boltcms.io | meta:generator=Bolt | craft | https://docs.boltcms.io/
plone | Plone | Plone Foundation | plone.org | meta:generator=Plone path:++resource++plone mark:class=plone-toolbar-left | drupal | https://docs.plone.org/
wagtail | Wagtail | Torchbox | wagtail.org | path:static/wagtailadmin meta:generator=Wagtail class:wagtail-userbar | django-cms | https://docs.wagtail.org/
django-cms | django CMS | django CMS Association | django-cms.org | class:cms-plugin meta:generator=django+CMS | wagtail | https://docs.django-cms.org/
pimcore | Pimcore | | pimcore.com | path:bundles/pimcorecore path:bundles/pimcoreadmin meta:generator=Pimcore class:pimcore_area_content class:pimcore_editable | akeneo shopware | https://docs.pimcore.com/
ibexa-dxp | Ibexa DXP | Ibexa | ibexa.co ez.no | meta:generator=eZ path:extension/ezflow path:var/site/storage path:extension/ezjscore meta:generator=Ibexa | drupal | https://doc.ibexa.co/
cms-made-simple | CMS Made Simple | CMSMS | cmsmadesimple.org | meta:generator=CMS+Made+Simple cookie:CMSSESSID* | wordpress | https://docs.cmsmadesimple.org/
e107 | e107 | | e107.org | path:e107_files path:e107_plugins path:e107_web path:e107_themes | joomla | https://e107.org/
xoops | XOOPS | | xoops.org | meta:generator=XOOPS file:xoops | joomla | https://xoops.org/
bitrix | 1C-Bitrix Site Management | 1C-Bitrix | 1c-bitrix.ru bitrixsoft.com bitrix.ru | path:bitrix/js path:bitrix/templates path:bitrix/cache path:bitrix/components path:bitrix/tools cookie:BITRIX_SM_* cookie:BX_USER_ID host:bitrix.info path:local/templates path:bitrix/panel path:bitrix/css path:bitrix/themes host:analytics.bitrix.info cookie:BITRIX_CONVERSION_CONTEXT_* header:x-powered-cms=Bitrix+Site+Manager | joomla umi-cms netcat | https://dev.1c-bitrix.ru/
umi-cms | UMI.CMS | Umisoft | umi-cms.ru | meta:generator=UMI.CMS cookie:umicms_session path:umi/static host:umi.ru | bitrix | https://docs.umi-cms.ru/
netcat | NetCat | | netcat.ru | path:netcat_template path:netcat_files meta:generator=NetCat path:netcat | bitrix | https://netcat.ru/developers/docs/
hostcms | HostCMS | | hostcms.ru | path:hostcmsfiles meta:generator=HostCMS | bitrix | https://www.hostcms.ru/documentation/
instantcms | InstantCMS | InstantSoft | instantcms.ru | meta:generator=InstantCMS | joomla | https://docs.instantcms.ru/
datalife-engine | DataLife Engine | SoftNews | dle-news.ru | meta:generator=DataLife+Engine path:engine/classes/js path:engine/editor mark:call=dle_root file:dle_js | instantcms | https://dle-news.ru/
ghost | Ghost | Ghost Foundation | ghost.org ghost.io | meta:generator=Ghost tenant:ghost.io host:static.ghost.org npm:@tryghost/portal npm:@tryghost/sodo-search path:ghost/api mark:attr=data-ghost class:gh-head header:x-ghost-cache-status | wordpress substack | https://ghost.org/docs/
substack | Substack | | substack.com | host:substackcdn.com tenant:substack.com host:cdn.substack.com link:.substack.com | ghost | https://support.substack.com/
hugo | Hugo | | gohugo.io | meta:generator=Hugo | jekyll astro | https://gohugo.io/documentation/
jekyll | Jekyll | | jekyllrb.com | meta:generator=Jekyll | hugo | https://jekyllrb.com/docs/
eleventy | Eleventy | Font Awesome | 11ty.dev | meta:generator=Eleventy | hugo | https://www.11ty.dev/docs/
hexo | Hexo | | hexo.io | meta:generator=Hexo | hugo | https://hexo.io/docs/
docusaurus | Docusaurus | Meta | docusaurus.io | meta:generator=Docusaurus mark:id=__docusaurus mark:attr=data-has-hydrated class:docusaurus-mt-lg mark:id=__docusaurus_skipToContent_fallback | mkdocs vuepress | https://docusaurus.io/docs
vuepress | VuePress | Vue | vuejs.org | meta:generator=VuePress mark:attr=data-vuepress meta:generator=VitePress class:VPContent | docusaurus | https://vuepress.vuejs.org/
mkdocs | MkDocs | | mkdocs.org | meta:generator=mkdocs mark:attr=data-md-color-scheme class:md-container | docusaurus | https://www.mkdocs.org/
publii | Publii | TidyCustoms | getpublii.com | meta:generator=Publii | hugo | https://getpublii.com/docs/
microsoft-frontpage | Microsoft FrontPage | Microsoft | microsoft.com | meta:generator=Microsoft+FrontPage meta:progid=FrontPage | | https://learn.microsoft.com/
metinfo | MetInfo | | metinfo.cn | meta:generator=MetInfo path:public/ui/v2 | dedecms | https://www.metinfo.cn/
dedecms | DedeCMS | Desdev | dedecms.com | path:templets/default path:plus/img file:dedeajax2 path:templets | pbootcms empirecms | https://www.dedecms.com/
empirecms | EmpireCMS | | phome.net | path:e/data path:d/file | dedecms | http://www.phome.net/
pbootcms | PbootCMS | | pbootcms.com | cookie:PbootSystem meta:generator=PbootCMS path:skin/pboot | dedecms | https://www.pbootcms.com/docs.html
phpcms | PHPCMS | | phpcms.cn | path:phpcms/modules path:phpsso_server | dedecms | http://www.phpcms.cn/
zblog | Z-BlogPHP | Z-Blog | zblogcn.com | meta:generator=Z-BlogPHP path:zb_users path:zb_system | typecho | https://docs.zblogcn.com/
typecho | Typecho | | typecho.org | meta:generator=Typecho path:usr/themes path:usr/plugins | zblog | https://docs.typecho.org/
webasyst | Webasyst | | webasyst.com webasyst.ru | path:wa-content path:wa-apps path:wa-data path:wa-plugins | bitrix | https://developers.webasyst.ru/
apostrophe | Apostrophe | Apostrophe Technologies | apostrophecms.com | meta:generator=Apostrophe path:apos-frontend mark:attr=data-apos-area class:apos-area | strapi | https://docs.apostrophecms.org/
granicus | Granicus | | granicus.com | host:public.govdelivery.com host:content.govdelivery.com tenant:granicus.com host:visitgov.granicus.com | civicplus | https://granicus.com/
civicplus | CivicPlus | | civicplus.com | host:cdn.civiclive.com host:civicplus.com path:Areas/Layout/Assets host:civicengage.com tenant:civicplus.com host:cp-civicplusuniversity2.civicplus.com | | https://www.civicplus.help/
finalsite | Finalsite | | finalsite.com | host:resources.finalsite.net host:finalsite.net tenant:finalsite.com class:fsPageBody mark:attr=data-pageid-fs class:fsElement | blackbaud | https://www.finalsite.com/
cascade-cms | Cascade CMS | Hannon Hill | hannonhill.com | path:_cascade meta:generator=Cascade | finalsite | https://www.hannonhill.com/cascadecms/
spip | SPIP | | spip.net | meta:generator=SPIP path:squelettes-dist path:squelettes path:plugins-dist path:prive/javascript path:local/cache-js class:spip_documents | joomla | https://www.spip.net/
movable-type | Movable Type | Six Apart | movabletype.org movabletype.jp sixapart.jp | meta:generator=Movable+Type path:mt-static | a-blog-cms | https://www.movabletype.jp/documentation/
a-blog-cms | a-blog cms | appleple | a-blogcms.jp | meta:generator=a-blog+cms file:acms | movable-type | https://developer.a-blogcms.jp/
baser-cms | baserCMS | | basercms.net | meta:generator=basercms path:theme/bc_sample | movable-type | https://basercms.net/
hubspot-cms | HubSpot CMS | HubSpot | hubspot.com | path:hs/hsstatic header:x-hs-content-id header:x-hs-cache-config class:hs_cos_wrapper mark:class=hs-site-page path:hub_generated/template_assets | wordpress webflow
grav | Grav | | getgrav.org | meta:generator=GravCMS
sulu | Sulu | | sulu.io | path:bundles/suluwebsite path:media/sulu
weblication | Weblication | Scholl | weblication.de | meta:generator=Weblication
enonic | Enonic XP | Enonic | enonic.com | meta:generator=Enonic
sitevision | SiteVision | | sitevision.se | path:sitevision cookie:SiteVisionLTM
eyoucms | EyouCMS | | eyoucms.com | meta:generator=eyoucms path:public/static/common/js/ey_global
siteserver | SSCMS (SiteServer) | | sscms.com siteserver.cn | meta:generator=SiteServer path:sitefiles/assets
powercms | PowerCMS | Alfasado | powercms.jp alfasado.net | meta:generator=PowerCMS
diafan | DIAFAN.CMS | | diafan.ru | meta:generator=DIAFAN
phpshop | PHPShop | | phpshop.ru | path:phpshop/templates
okaycms | OkayCMS | | okay-cms.com | meta:generator=OkayCMS
dotcms | dotCMS | | dotcms.com | cookie:dotcmsshare meta:generator=dotCMS path:dA/image header:x-dot-server
squiz-dxp | Squiz DXP | Squiz | squiz.net squiz.cloud | cookie:SQ_SYSTEM_SESSION tenant:squiz.cloud meta:generator=Squiz+Matrix
terminalfour | Terminalfour | | terminalfour.com | path:terminalfour meta:generator=TERMINALFOUR
contensis | Contensis | Zengenti | contensis.com zengenti.com | path:SiteElements meta:generator=Contensis tenant:cloud.contensis.com
kentico-xperience-by | Xperience by Kentico assets | Kentico | kentico.com | path:getmedia path:_content/Kentico.Content.Web.Rcl
opentext-teamsite | OpenText TeamSite | OpenText | opentext.com | path:iw-cc path:iwov-resources meta:generator=TeamSite
bloomreach-content-hippo | Bloomreach Content (Hippo) | Bloomreach | bloomreach.com onehippo.org | path:binaries/content/gallery path:_cmsinternal
jahia | Jahia | | jahia.com | path:files/live/sites path:modules/jahia-ui-root meta:generator=Jahia
sitecore-xm-cloud | Sitecore XM Cloud | Sitecore | sitecore.com sitecorecloud.io | host:edge.sitecorecloud.io host:edge-platform.sitecorecloud.io tenant:sitecorecloud.io
`,
)
