import { table } from '../table.ts'

export default table(
  'cms',
  `
wordpress | WordPress | WordPress Foundation | wordpress.org | meta:generator=WordPress path:wp-content/themes path:wp-content/plugins path:wp-includes/js path:wp-includes/css path:wp-content/uploads path:wp-includes class:wp-block-group class:wp-image-* class:wp-singular mark:class=wp-singular host:s.w.org/images/core/emoji host:s.w.org mark:rel=https://api.w.org/ mark:class=wp-custom-logo mark:class=page-template-default mark:id=wp-block-library-css mark:id=global-styles-inline-css mark:id=wp-emoji-styles-inline-css mark:id=classic-theme-styles-inline-css path:wp-json mark:class=wp-theme-* | drupal joomla webflow | https://developer.wordpress.org/
wordpress-com | WordPress.com | Automattic | wordpress.com automattic.com | tenant:wordpress.com host:s0.wp.com/wp-content host:s1.wp.com/wp-content host:s2.wp.com/wp-content mark:id=wpcom-hovercards meta:generator=WordPress.com host:s0.wp.com/_static host:fonts-api.wp.com header:host-header=WordPress.com | wix squarespace webflow | https://wordpress.com/support/
wordpress-vip | WordPress VIP | Automattic | wpvip.com automattic.com | host:wpvip.com tenant:go-vip.net tenant:go-vip.co host:vip-go-app.com meta:generator=WordPress+VIP header:x-powered-by=WordPress+VIP | adobe-experience-manager contentful | https://docs.wpvip.com/
jetpack | Jetpack | Automattic | jetpack.com automattic.com | host:stats.wp.com host:i0.wp.com host:i1.wp.com host:i2.wp.com host:pixel.wp.com host:c0.wp.com path:wp-content/plugins/jetpack | | https://jetpack.com/support/
elementor | Elementor | | elementor.com | path:wp-content/plugins/elementor path:wp-content/plugins/elementor-pro meta:generator=Elementor class:elementor-* path:wp-content/uploads/elementor mark:class=elementor-default | divi wpbakery | https://developers.elementor.com/
divi | Divi | Elegant Themes | elegantthemes.com | path:wp-content/themes/Divi mark:class=wp-theme-Divi class:et_pb_* meta:generator=Divi mark:class=et_divi_theme | elementor wpbakery | https://www.elegantthemes.com/documentation/divi/
wpbakery | WPBakery | | wpbakery.com | path:wp-content/plugins/js_composer meta:generator=Powered+by+WPBakery class:vc_row class:wpb_wrapper mark:class=wpb-js-composer file:js_composer_front file:js_composer meta:generator=Powered+by+Visual+Composer class:wpb_row | elementor divi | https://kb.wpbakery.com/
beaver-builder | Beaver Builder | Fastline Media | wpbeaverbuilder.com | path:wp-content/plugins/bb-plugin path:wp-content/plugins/beaver-builder-lite-version class:fl-builder-content path:wp-content/uploads/bb-plugin class:fl-module | elementor | https://docs.wpbeaverbuilder.com/
oxygen | Oxygen Builder | Soflyy | oxygenbuilder.com | path:wp-content/plugins/oxygen class:ct-section path:wp-content/uploads/oxygen | elementor | https://oxygenbuilder.com/documentation/
bricks | Bricks Builder | Bricks | bricksbuilder.io | path:wp-content/themes/bricks mark:class=wp-theme-bricks class:brxe-* | elementor | https://academy.bricksbuilder.io/
slider-revolution | Slider Revolution | ThemePunch | sliderrevolution.com themepunch.com | path:wp-content/plugins/revslider meta:generator=Powered+by+Slider+Revolution class:rev_slider_wrapper class:rev_slider file:jquery.themepunch.revolution file:jquery.themepunch.tools file:rs6 path:rs-plugin class:tp-caption mark:tag=rs-module file:jquery.themepunch.plugins file:rbtools path:revslider mark:tag=rs-module-wrap | layerslider | https://www.sliderrevolution.com/documentation/
layerslider | LayerSlider | Kreatura | layerslider.com kreaturamedia.com | path:wp-content/plugins/LayerSlider meta:generator=Powered+by+LayerSlider class:ls-container file:layerslider.kreaturamedia.jquery path:wp-content/plugins/layerslider file:layerslider.transitions | slider-revolution | https://layerslider.com/documentation/
smart-slider | Smart Slider 3 | Nextend | smartslider3.com nextendweb.com | path:wp-content/plugins/smart-slider-3 path:wp-content/plugins/nextend-smart-slider3-pro class:n2-ss-slider mark:tag=ss3-force-full-width mark:tag=ss3-loader | slider-revolution | https://smartslider.helpscoutdocs.com/
contact-form-7 | Contact Form 7 | Rock Lobster | contactform7.com | path:wp-content/plugins/contact-form-7 class:wpcf7 class:wpcf7-form | gravity-forms wpforms ninja-forms | https://contactform7.com/docs/
yoast | Yoast SEO | Yoast (Newfold) | yoast.com | path:wp-content/plugins/wordpress-seo class:yoast-schema-graph path:wp-content/plugins/wordpress-seo-premium meta:generator=Yoast mark:comment=This+site+is+optimized+with+the+Yoast* mark:class=yoast-schema-graph | rank-math all-in-one-seo | https://developer.yoast.com/
rank-math | Rank Math | | rankmath.com | path:wp-content/plugins/seo-by-rank-math class:rank-math-block path:wp-content/plugins/seo-by-rank-math-pro mark:class=rank-math-schema mark:class=rank-math-schema-pro mark:comment=Search+Engine+Optimization+by+Rank+Math* | yoast | https://rankmath.com/kb/
all-in-one-seo | All in One SEO | Awesome Motive | aioseo.com | path:wp-content/plugins/all-in-one-seo-pack meta:generator=All+in+One+SEO path:wp-content/plugins/all-in-one-seo-pack-pro mark:comment=All+in+One+SEO* mark:class=aioseo-schema | yoast | https://aioseo.com/docs/
w3-total-cache | W3 Total Cache | BoldGrid | boldgrid.com | path:wp-content/plugins/w3-total-cache path:wp-content/cache/minify | wp-rocket | https://www.boldgrid.com/support/w3-total-cache/
wp-rocket | WP Rocket | WP Media | wp-rocket.me | path:wp-content/plugins/wp-rocket path:wp-content/cache/min mark:call=RocketLazyLoadScripts path:wp-content/cache/busting meta:generator=WP+Rocket | w3-total-cache litespeed-cache | https://docs.wp-rocket.me/
litespeed-cache | LiteSpeed Cache | LiteSpeed | litespeedtech.com | path:wp-content/plugins/litespeed-cache path:wp-content/litespeed cookie:_lscache_vary | wp-rocket | https://docs.litespeedtech.com/lscache/lscwp/
autoptimize | Autoptimize | Optimizing Matters | autoptimize.com | path:wp-content/cache/autoptimize path:wp-content/plugins/autoptimize | wp-rocket | https://autoptimize.com/
smush | Smush | WPMU DEV | wpmudev.com | path:wp-content/plugins/wp-smushit tenant:smushcdn.com host:smushcdn.com path:wp-content/smush-webp | shortpixel | https://wpmudev.com/docs/
shortpixel | ShortPixel | | shortpixel.com | host:cdn.shortpixel.ai host:spcdn.shortpixel.ai path:wp-content/plugins/shortpixel-adaptive-images host:sp-ao.shortpixel.ai | smush imagify | https://shortpixel.com/knowledge-base/
imagify | Imagify | WP Media | imagify.io | path:wp-content/plugins/imagify host:imagify.io | smush | https://imagify.io/documentation/
wpml | WPML | OnTheGoSystems | wpml.org | path:wp-content/plugins/sitepress-multilingual-cms meta:generator=WPML cookie:wp-wpml_current_language class:wpml-ls-item | polylang weglot | https://wpml.org/documentation/
polylang | Polylang | WP Syntex | polylang.pro | path:wp-content/plugins/polylang cookie:pll_language path:wp-content/plugins/polylang-pro | wpml | https://polylang.pro/doc/
buddypress | BuddyPress | Automattic | buddypress.org | path:wp-content/plugins/buddypress mark:class=buddypress mark:class=bp-legacy mark:class=bp-nouveau path:wp-content/plugins/buddyboss-platform | | https://codex.buddypress.org/
bbpress | bbPress | Automattic | bbpress.org | path:wp-content/plugins/bbpress mark:class=bbpress class:bbpress-wrapper | | https://codex.bbpress.org/
advanced-custom-fields | Advanced Custom Fields | WP Engine | advancedcustomfields.com | path:wp-content/plugins/advanced-custom-fields path:wp-content/plugins/advanced-custom-fields-pro class:wp-block-acf-* mark:class=acf-block | | https://www.advancedcustomfields.com/resources/
learndash | LearnDash | StellarWP | learndash.com | path:wp-content/plugins/sfwd-lms class:learndash-wrapper | | https://www.learndash.com/support/docs/
the-events-calendar | The Events Calendar | StellarWP | theeventscalendar.com | path:wp-content/plugins/the-events-calendar mark:class=tribe-no-js mark:class=tribe-js class:tribe-events-view | | https://theeventscalendar.com/knowledgebase/
monsterinsights | MonsterInsights | Awesome Motive | monsterinsights.com | path:wp-content/plugins/google-analytics-for-wordpress path:wp-content/plugins/google-analytics-premium mark:call=MonsterInsights | site-kit | https://www.monsterinsights.com/docs/
site-kit | Site Kit by Google | Google | google.com | meta:generator=Site+Kit+by+Google path:wp-content/plugins/google-site-kit | monsterinsights | https://sitekit.withgoogle.com/documentation/
tablepress | TablePress | | tablepress.org | path:wp-content/plugins/tablepress class:tablepress | | https://tablepress.org/documentation/
nextgen-gallery | NextGEN Gallery | Imagely | imagely.com | path:wp-content/plugins/nextgen-gallery class:ngg-galleryoverview | | https://www.imagely.com/docs/
popup-maker | Popup Maker | Code Atlantic | wppopupmaker.com | path:wp-content/plugins/popup-maker class:pum-overlay | | https://wppopupmaker.com/docs/
astra | Astra | Brainstorm Force | wpastra.com brainstormforce.com | path:wp-content/themes/astra mark:class=wp-theme-astra mark:class=ast-desktop path:wp-content/plugins/astra-addon | generatepress kadence | https://wpastra.com/docs/
generatepress | GeneratePress | EDGE22 | generatepress.com | path:wp-content/themes/generatepress mark:class=wp-theme-generatepress | astra | https://docs.generatepress.com/
kadence | Kadence | StellarWP | kadencewp.com | path:wp-content/themes/kadence mark:class=wp-theme-kadence path:wp-content/plugins/kadence-blocks class:wp-block-kadence-* | astra | https://www.kadencewp.com/help-center/
oceanwp | OceanWP | Nick | oceanwp.org | path:wp-content/themes/oceanwp mark:class=wp-theme-oceanwp mark:class=oceanwp-theme path:wp-content/plugins/ocean-extra | astra | https://docs.oceanwp.org/
avada | Avada | ThemeFusion | theme-fusion.com avada.com | path:wp-content/themes/Avada mark:class=wp-theme-Avada path:wp-content/plugins/fusion-builder class:fusion-fullwidth mark:class=avada-html-layout-wide path:wp-content/uploads/fusion-styles class:fusion-row | divi enfold | https://avada.com/documentation/
enfold | Enfold | Kriesi | kriesi.at | path:wp-content/themes/enfold mark:class=wp-theme-enfold class:avia-section | avada | https://kriesi.at/documentation/enfold/
betheme | Betheme | Muffin Group | muffingroup.com | path:wp-content/themes/betheme mark:class=wp-theme-betheme class:mfn-builder-content | avada | https://support.muffingroup.com/
the7 | The7 | Dream-Theme | the7.io | path:wp-content/themes/dt-the7 mark:class=wp-theme-dt-the7 mark:class=the7-core-ver | avada | https://guide.the7.io/
salient | Salient | ThemeNectar | themenectar.com | path:wp-content/themes/salient mark:class=wp-theme-salient mark:attr=data-nectar-* class:nectar-button | avada | https://themenectar.com/docs/salient/
flatsome | Flatsome | UX-themes | uxthemes.com | path:wp-content/themes/flatsome mark:class=wp-theme-flatsome | woodmart | https://docs.uxthemes.com/
woodmart | WoodMart | XTemos | xtemos.com | path:wp-content/themes/woodmart mark:class=wp-theme-woodmart mark:class=woodmart-ajax-shop-on class:wd-header-nav | flatsome | https://xtemos.com/docs/woodmart/
hello-elementor | Hello Elementor | Elementor | elementor.com | path:wp-content/themes/hello-elementor mark:class=wp-theme-hello-elementor | astra | https://elementor.com/products/hello-theme/
neve | Neve | Themeisle | themeisle.com | path:wp-content/themes/neve mark:class=wp-theme-neve | astra | https://docs.themeisle.com/
blocksy | Blocksy | CreativeThemes | creativethemes.com | path:wp-content/themes/blocksy mark:class=wp-theme-blocksy path:wp-content/plugins/blocksy-companion | astra | https://creativethemes.com/blocksy/docs/
sydney-theme | Sydney | aThemes | athemes.com | path:wp-content/themes/sydney mark:class=wp-theme-sydney | astra | https://docs.athemes.com/
customify | Customify | PressMaximum | pressmaximum.com | path:wp-content/themes/customify mark:class=wp-theme-customify | astra | https://pressmaximum.com/docs/customify/
storefront | Storefront | Automattic | woocommerce.com | path:wp-content/themes/storefront mark:class=wp-theme-storefront | flatsome | https://woocommerce.com/documentation/themes/storefront/
wordpress-default-theme | WordPress default theme | WordPress Foundation | wordpress.org | path:wp-content/themes/twentytwentyfive mark:class=wp-theme-twentytwentyfive path:wp-content/themes/twentytwentyfour mark:class=wp-theme-twentytwentyfour path:wp-content/themes/twentytwentythree mark:class=wp-theme-twentytwentythree path:wp-content/themes/twentytwentytwo mark:class=wp-theme-twentytwentytwo path:wp-content/themes/twentytwentyone mark:class=wp-theme-twentytwentyone path:wp-content/themes/twentytwenty mark:class=wp-theme-twentytwenty path:wp-content/themes/twentynineteen mark:class=wp-theme-twentynineteen path:wp-content/themes/twentyseventeen mark:class=wp-theme-twentyseventeen path:wp-content/themes/twentysixteen mark:class=wp-theme-twentysixteen path:wp-content/themes/twentyfifteen mark:class=wp-theme-twentyfifteen | astra | https://wordpress.org/documentation/article/default-themes/
genesis | Genesis Framework | StudioPress (WP Engine) | studiopress.com | path:wp-content/themes/genesis mark:class=wp-theme-genesis path:wp-content/plugins/genesis-blocks | generatepress | https://studiopress.github.io/genesis/
uncode | Uncode | Undsgn | undsgn.com | path:wp-content/themes/uncode mark:class=wp-theme-uncode | salient | https://support.undsgn.com/
bridge | Bridge | Qode Interactive | qodeinteractive.com | path:wp-content/themes/bridge mark:class=wp-theme-bridge class:qode_header | avada | https://bridge.qodeinteractive.com/documentation/
porto | Porto | P-THEMES | portotheme.com | path:wp-content/themes/porto mark:class=wp-theme-porto | flatsome | https://www.portotheme.com/wordpress/porto/documentation/
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
kontent-ai | Kontent.ai | | kontent.ai | host:assets-us-01.kc-usercontent.com host:kc-usercontent.com host:deliver.kontent.ai | contentful | https://kontent.ai/learn/
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
bitrix | 1C-Bitrix Site Management | 1C-Bitrix | 1c-bitrix.ru bitrixsoft.com bitrix.ru | path:bitrix/js path:bitrix/templates path:bitrix/cache path:bitrix/components path:bitrix/tools cookie:BITRIX_SM_* cookie:BX_USER_ID host:bitrix.info path:local/templates path:bitrix/panel path:bitrix/css path:bitrix/themes host:analytics.bitrix.info cookie:BITRIX_CONVERSION_CONTEXT_* header:x-powered-cms=Bitrix+Site+Manager | joomla umi-cms netcat | https://dev.1c-bitrix.ru/
umi-cms | UMI.CMS | Umisoft | umi-cms.ru | meta:generator=UMI.CMS cookie:umicms_session path:umi/static host:umi.ru | bitrix | https://docs.umi-cms.ru/
netcat | NetCat | | netcat.ru | path:netcat_template path:netcat_files meta:generator=NetCat path:netcat | bitrix | https://netcat.ru/developers/docs/
hostcms | HostCMS | | hostcms.ru | path:hostcmsfiles meta:generator=HostCMS | bitrix | https://www.hostcms.ru/documentation/
instantcms | InstantCMS | InstantSoft | instantcms.ru | meta:generator=InstantCMS | joomla | https://docs.instantcms.ru/
datalife-engine | DataLife Engine | SoftNews | dle-news.ru | meta:generator=DataLife+Engine path:engine/classes/js path:engine/editor mark:call=dle_root file:dle_js | instantcms | https://dle-news.ru/
megagroup | Megagroup | | megagroup.ru | host:cp.onicon.ru host:counter.megagroup.ru host:oml.ru path:g/libs host:cp.megagroup.ru | tilda | https://megagroup.ru/help
nethouse | Nethouse | | nethouse.ru | tenant:nethouse.ru host:static.nethouse.ru host:i.siteapi.org host:siteapi.org | tilda | https://nethouse.ru/about/instructions
ucoz | uCoz | uCoz Media | ucoz.ru ucoz.com | tenant:ucoz.ru tenant:ucoz.com tenant:ucoz.net path:.s/src host:src.ucoz.net tenant:ucoz.ua tenant:narod.ru | tilda | https://www.ucoz.ru/help
flexbe | Flexbe | | flexbe.ru flexbe.com | host:cdn.flexbe.com host:flexbe.com/media tenant:flexbe.ru host:flexbe.com/mod | tilda | https://help.flexbe.ru/
creatium | Creatium | | creatium.io | host:creatium.io host:app.creatium.io tenant:creatium.site | tilda | https://creatium.io/
craftum | Craftum | | craftum.com | host:craftum.com tenant:craftum.io host:static.craftum.com | tilda | https://craftum.com/help
contentful | Contentful | | contentful.com ctfassets.net | host:images.ctfassets.net host:assets.ctfassets.net host:cdn.contentful.com host:videos.ctfassets.net host:downloads.ctfassets.net | sanity storyblok prismic strapi | https://www.contentful.com/developers/docs/
sanity | Sanity | | sanity.io | host:cdn.sanity.io tenant:api.sanity.io host:apicdn.sanity.io account:cdn.sanity.io/images/ | contentful storyblok | https://www.sanity.io/docs
storyblok | Storyblok | | storyblok.com | host:a.storyblok.com host:img2.storyblok.com host:app.storyblok.com/f/ host:api.storyblok.com host:a-us.storyblok.com account:a.storyblok.com/f/ | contentful sanity | https://www.storyblok.com/docs
prismic | Prismic | | prismic.io | host:images.prismic.io host:static.cdn.prismic.io tenant:cdn.prismic.io tenant:prismic.io host:prismic-io.s3.amazonaws.com | contentful | https://prismic.io/docs
strapi | Strapi | | strapi.io | tenant:strapiapp.com tenant:media.strapiapp.com host:strapiapp.com meta:generator=Strapi | contentful | https://docs.strapi.io/
datocms | DatoCMS | | datocms.com | host:www.datocms-assets.com host:stream.datocms.com host:graphql.datocms.com account:www.datocms-assets.com/ | contentful | https://www.datocms.com/docs
hygraph | Hygraph | | hygraph.com graphcms.com | host:media.graphassets.com host:graphassets.com host:media.graphcms.com host:hygraph.com/v2 | contentful | https://hygraph.com/docs
contentstack | Contentstack | | contentstack.com contentstack.io | host:images.contentstack.io host:assets.contentstack.io host:cdn.contentstack.io host:eu-images.contentstack.com | contentful | https://www.contentstack.com/docs
builder-io | Builder.io | | builder.io | host:cdn.builder.io mark:tag=builder-component class:builder-block class:builder-component | contentful | https://www.builder.io/c/docs
agility-cms | Agility CMS | Agility | agilitycms.com | host:cdn.agilitycms.com host:cdn-usa.agilitycms.com host:cdn-eu.agilitycms.com | contentful | https://agilitycms.com/docs
butter-cms | ButterCMS | | buttercms.com | host:cdn.buttercms.com host:api.buttercms.com | contentful | https://buttercms.com/docs/
directus | Directus | Monospace | directus.io | tenant:directus.app host:directus.app | strapi | https://docs.directus.io/
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
mobirise | Mobirise | | mobirise.com | meta:generator=Mobirise path:assets/mobirise path:assets/mobirise-icons class:mbr-section | wix | https://mobirise.com/help/
nicepage | Nicepage | | nicepage.com | meta:generator=Nicepage host:capp.nicepage.com class:u-body file:nicepage mark:class=u-body | mobirise | https://nicepage.com/doc
pinegrow | Pinegrow | | pinegrow.com | meta:generator=Pinegrow mark:attr=data-pg-ia | nicepage | https://pinegrow.com/docs/
microsoft-frontpage | Microsoft FrontPage | Microsoft | microsoft.com | meta:generator=Microsoft+FrontPage meta:progid=FrontPage | | https://learn.microsoft.com/
mediawiki | MediaWiki | Wikimedia Foundation | mediawiki.org wikimedia.org wikipedia.org | meta:generator=MediaWiki class:mw-parser-output class:mediawiki mark:class=mediawiki | confluence | https://www.mediawiki.org/wiki/Documentation
discourse | Discourse | Civilized Discourse Construction Kit | discourse.org | meta:generator=Discourse tenant:discourse.group mark:tag=discourse-assets mark:id=data-discourse-setup link:.discourse.group mark:attr=data-discourse-setup | khoros | https://meta.discourse.org/
khoros | Khoros Communities | Khoros | khoros.com lithium.com | tenant:lithium.com host:lithium.com/html host:khoros.com tenant:i.lithium.com cookie:LithiumVisitor class:lia-content cookie:LiSESSIONID | discourse higher-logic | https://community.khoros.com/
higher-logic | Higher Logic Vanilla | Higher Logic | higherlogic.com vanillaforums.com | tenant:vanillacommunities.com tenant:vanillaforums.com host:higherlogicdownload.s3.amazonaws.com tenant:higherlogic.com host:d2x5ku95bkycr3.cloudfront.net host:vanillicon.com | khoros | https://www.higherlogic.com/
gainsight-customer-communities | Gainsight Customer Communities | Gainsight | gainsight.com insided.com | tenant:insided.com host:dowpznhhyvkm4.cloudfront.net host:uploads-eu-west-1.insided.com host:insided.com | khoros | https://support.gainsight.com/
phpbb | phpBB | | phpbb.com | cookie:phpbb3_* path:styles/prosilver mark:id=phpbb | discourse | https://www.phpbb.com/support/docs/
hostinger-website-builder | Hostinger Website Builder | Hostinger | hostinger.com zyro.com zyrosite.com | host:assets.zyrosite.com host:cdn.zyrosite.com host:userapp.zyrosite.com tenant:zyrosite.com meta:generator=Hostinger+Website+Builder meta:generator=Zyro host:horizons-cdn.hostinger.com | wix | https://support.hostinger.com/
metinfo | MetInfo | | metinfo.cn | meta:generator=MetInfo path:public/ui/v2 | dedecms | https://www.metinfo.cn/
dedecms | DedeCMS | Desdev | dedecms.com | path:templets/default path:plus/img file:dedeajax2 path:templets | pbootcms empirecms | https://www.dedecms.com/
empirecms | EmpireCMS | | phome.net | path:e/data path:d/file | dedecms | http://www.phome.net/
pbootcms | PbootCMS | | pbootcms.com | cookie:PbootSystem meta:generator=PbootCMS path:skin/pboot | dedecms | https://www.pbootcms.com/docs.html
discuz | Discuz! | Tencent Cloud | discuz.net discuz.vip | meta:generator=Discuz path:static/image/common path:data/cache/style_1_common.css | phpbb | https://www.discuz.vip/
phpcms | PHPCMS | | phpcms.cn | path:phpcms/modules path:phpsso_server | dedecms | http://www.phpcms.cn/
zblog | Z-BlogPHP | Z-Blog | zblogcn.com | meta:generator=Z-BlogPHP path:zb_users path:zb_system | typecho | https://docs.zblogcn.com/
typecho | Typecho | | typecho.org | meta:generator=Typecho path:usr/themes path:usr/plugins | zblog | https://docs.typecho.org/
faisco | Faisco (Fanke Jianzhan) | Faisco | faisco.com fkw.com faiusr.com | host:faiusr.com tenant:icoc.cc tenant:faisco.cn host:1.ss.faiusr.com host:0.ss.508sys.com host:508sys.com host:faisys.com | wix | https://jz.fkw.com/
leadong | Leadong | | leadong.com | host:leadong.com host:ikrorwxhkoqjlq5q.leadongcdn.com host:leadongcdn.com host:leadongcdn.cn host:micyjz.com | | https://www.leadong.com/
webasyst | Webasyst | | webasyst.com webasyst.ru | path:wa-content path:wa-apps path:wa-data path:wa-plugins | bitrix | https://developers.webasyst.ru/
portal-ir | Portal (Iran) | Portal.ir | portal.ir | host:cdn.portal.ir meta:generator=Portal tenant:portal.ir host:portal.ir/cdn | wordpress | https://www.portal.ir/
sazito | Sazito | | sazito.com | host:cdn.sazito.com host:assets.sazito.com tenant:sazito.com host:s3.sazito.com | | https://sazito.com/
dorsaportal | DorsaPortal | Dorsa | dorsagroup.com | meta:generator=DorsaPortal meta:generator=Dorsa | wordpress | https://dorsagroup.com/
apostrophe | Apostrophe | Apostrophe Technologies | apostrophecms.com | meta:generator=Apostrophe path:apos-frontend mark:attr=data-apos-area class:apos-area | strapi | https://docs.apostrophecms.org/
payload | Payload | Payload (Figma) | payloadcms.com | cookie:payload-token cookie:payload-theme meta:generator=Payload | strapi | https://payloadcms.com/docs
unbounce | Unbounce | | unbounce.com | host:builder-assets.unbounce.com tenant:unbouncepages.com host:assets.ubembed.com tenant:ubembed.com host:d9hhrg4mnvzow.cloudfront.net cookie:ubvs cookie:ubvt cookie:ubpv host:unbounce.com/photos | instapage leadpages | https://documentation.unbounce.com/
instapage | Instapage | Instapage (airSlate) | instapage.com pagedemo.co | host:heatmap-events-collector.instapage.com host:cdn.instapagemetrics.com host:v.instapage.com host:g.instapage.com host:storage.googleapis.com/instapage-user-media host:app.instapage.com host:anthill.instapage.com tenant:pagedemo.co | unbounce leadpages | https://help.instapage.com/
leadpages | Leadpages | Leadpages (Redbrick) | leadpages.com leadpages.net lpages.co | host:static.leadpages.net host:embed.lpcontent.net tenant:lpages.co host:my.leadpages.net host:js.center.io host:lh3.leadpages.com meta:generator=Leadpages | unbounce | https://support.leadpages.com/
clickfunnels | ClickFunnels | Etison | clickfunnels.com | host:app.clickfunnels.com host:assets.clickfunnels.com tenant:clickfunnels.com host:images.clickfunnels.com host:assets3.clickfunnels.com host:statics.myclickfunnels.com tenant:myclickfunnels.com meta:generator=ClickFunnels | leadpages kajabi systeme-io | https://support.clickfunnels.com/
systeme-io | systeme.io | ITACWT | systeme.io | host:d1yei2z3i6k35z.cloudfront.net tenant:systeme.io host:d3syewzhvzylbl.cloudfront.net | clickfunnels | https://help.systeme.io/
kajabi | Kajabi | | kajabi.com mykajabi.com | host:kajabi-storefronts-production.kajabi-cdn.com host:kajabi-cdn.com tenant:mykajabi.com host:kajabi-app-assets.kajabi-cdn.com cookie:_kjb_session cookie:_kjb_ua_components | teachable thinkific | https://help.kajabi.com/
teachable | Teachable | Teachable (Hotmart) | teachable.com | tenant:teachable.com host:fedora.teachablecdn.com host:teachablecdn.com link:.teachable.com | kajabi thinkific | https://support.teachable.com/
thinkific | Thinkific | Thinkific Labs | thinkific.com | tenant:thinkific.com host:cdn.thinkific.com host:assets.thinkific.com host:files.cdn.thinkific.com link:.thinkific.com | teachable | https://support.thinkific.com/
moodle | Moodle | | moodle.org moodle.com | path:theme/yui_combo.php path:lib/requirejs.php cookie:MoodleSession* tenant:moodlecloud.com path:theme/javascript.php path:lib/javascript.php meta:keywords=moodle | canvas-lms | https://docs.moodle.org/
canvas-lms | Canvas LMS | Instructure | instructure.com | tenant:instructure.com host:du11hjcvx0uqb.cloudfront.net link:.instructure.com host:instructure-uploads.s3.amazonaws.com | moodle | https://community.canvaslms.com/
granicus | Granicus | | granicus.com | host:public.govdelivery.com host:content.govdelivery.com tenant:granicus.com host:visitgov.granicus.com | civicplus | https://granicus.com/
civicplus | CivicPlus | | civicplus.com | host:cdn.civiclive.com host:civicplus.com path:Areas/Layout/Assets host:civicengage.com tenant:civicplus.com host:cp-civicplusuniversity2.civicplus.com | | https://www.civicplus.help/
finalsite | Finalsite | | finalsite.com | host:resources.finalsite.net host:finalsite.net tenant:finalsite.com class:fsPageBody mark:attr=data-pageid-fs class:fsElement | blackbaud | https://www.finalsite.com/
cascade-cms | Cascade CMS | Hannon Hill | hannonhill.com | path:_cascade meta:generator=Cascade | finalsite | https://www.hannonhill.com/cascadecms/
e-monsite | e-monsite | | e-monsite.com | host:e-monsite.com tenant:e-monsite.com host:www.e-monsite.com/medias host:static.e-monsite.com host:assets.e-monsite.com | wix | https://www.e-monsite.com/
spip | SPIP | | spip.net | meta:generator=SPIP path:squelettes-dist path:squelettes path:plugins-dist path:prive/javascript path:local/cache-js class:spip_documents | joomla | https://www.spip.net/
home-pl | Kreator stron home.pl | home.pl | home.pl | host:homecdn.pl tenant:home.pl host:clickweb.home.pl | wix | https://pomoc.home.pl/
webwave | WebWave | | webwave.me webwavecms.com | host:webwavecms.com host:storage.webwavecms.com host:files.webwave.me tenant:webwave.dev class:webwave | wix | https://webwave.me/
voog | Voog | | voog.com | host:static.voog.com host:media.voog.com tenant:voog.com meta:generator=Voog host:voog.construction | wix | https://www.voog.com/support
mozello | Mozello | | mozello.com | host:dss4hwpyv4qfp.cloudfront.net tenant:mozello.com host:site-assets.mozello.com host:mozello.com/libs tenant:mozellosite.com | wix | https://www.mozello.com/
imweb | imweb | | imweb.me | host:vendor-cdn.imweb.me host:cdn.imweb.me host:static-cdn.imweb.me tenant:imweb.me host:cdn-optimized.imweb.me | cafe24 | https://imweb.me/
studio-design | STUDIO | Studio Inc. | studio.design | host:storage.googleapis.com/studio-design-asset-files host:studio.design tenant:studio.site meta:generator=Studio.Design host:storage.googleapis.com/studio-cms-assets | webflow | https://help.studio.design/
movable-type | Movable Type | Six Apart | movabletype.org movabletype.jp sixapart.jp | meta:generator=Movable+Type path:mt-static | a-blog-cms | https://www.movabletype.jp/documentation/
a-blog-cms | a-blog cms | appleple | a-blogcms.jp | meta:generator=a-blog+cms file:acms | movable-type | https://developer.a-blogcms.jp/
baser-cms | baserCMS | | basercms.net | meta:generator=basercms path:theme/bc_sample | movable-type | https://basercms.net/
microcms | microCMS | | microcms.io | host:images.microcms-assets.io tenant:microcms.io host:files.microcms-assets.io account:images.microcms-assets.io/assets/ | contentful | https://document.microcms.io/
hubspot-cms | HubSpot CMS | HubSpot | hubspot.com | path:hs/hsstatic header:x-hs-content-id header:x-hs-cache-config class:hs_cos_wrapper mark:class=hs-site-page path:hub_generated/template_assets
aspro | Aspro | | aspro.ru | path:bitrix/templates/aspro_allcorp3 path:bitrix/templates/aspro_next path:bitrix/templates/aspro_max path:bitrix/templates/aspro_lite path:bitrix/templates/aspro_premier path:bitrix/templates/aspro_allcorp2 path:bitrix/templates/aspro_optimus mark:call=arAsproOptions mark:set=arAsproOptions
seopress | SEOPress | | seopress.org | path:wp-content/plugins/wp-seopress path:wp-content/plugins/wp-seopress-pro mark:comment=Optimized+by+SEOPress*
the-seo-framework | The SEO Framework | CyberWire | theseoframework.com | mark:comment=The+SEO+Framework* path:wp-content/plugins/autodescription
gtm4wp | GTM4WP | Thomas Geiger | gtm4wp.com | path:wp-content/plugins/duracelltomi-google-tag-manager mark:comment=Google+Tag+Manager+for+WordPress+by+gtm4wp.com* mark:set=gtm4wp_datalayer_name
pixelyoursite | PixelYourSite | Minimal Work | pixelyoursite.com | path:wp-content/plugins/pixelyoursite path:wp-content/plugins/pixelyoursite-pro
essential-addons | Essential Addons for Elementor | WPDeveloper | essential-addons.com wpdeveloper.com | path:wp-content/plugins/essential-addons-for-elementor-lite path:wp-content/plugins/essential-addons-elementor path:wp-content/uploads/essential-addons-elementor
elementskit | ElementsKit | Wpmet | wpmet.com | path:wp-content/plugins/elementskit-lite path:wp-content/plugins/elementskit
crocoblock-jetplugins | Crocoblock JetPlugins | Crocoblock | crocoblock.com | path:wp-content/plugins/jet-engine path:wp-content/plugins/jet-elements path:wp-content/plugins/jet-menu path:wp-content/plugins/jet-smart-filters path:wp-content/plugins/jet-tabs path:wp-content/plugins/jet-blog
premium-addons | Premium Addons for Elementor | Leap13 | premiumaddons.com leap13.com | path:wp-content/plugins/premium-addons-for-elementor
spectra | Spectra | Brainstorm Force | wpspectra.com brainstormforce.com | path:wp-content/plugins/ultimate-addons-for-gutenberg path:wp-content/uploads/uag-plugin
generateblocks | GenerateBlocks | EDGE22 | generateblocks.com | path:wp-content/plugins/generateblocks path:wp-content/uploads/generateblocks class:gb-container
stackable | Stackable | Gambit | wpstackable.com | path:wp-content/plugins/stackable-ultimate-gutenberg-blocks class:stk-block
brizy | Brizy | | brizy.io | path:wp-content/plugins/brizy path:wp-content/plugins/brizy-pro host:cloud-1de12d.b-cdn.net mark:class=brz class:brz-section
siteorigin | SiteOrigin Page Builder | SiteOrigin | siteorigin.com | path:wp-content/plugins/siteorigin-panels class:panel-grid-cell mark:class=siteorigin-panels
visual-composer-site | Visual Composer Website Builder | | visualcomposer.com | path:wp-content/plugins/visualcomposer path:wp-content/uploads/visualcomposer-assets
thrive-architect | Thrive Architect | Thrive Themes | thrivethemes.com | path:wp-content/plugins/thrive-visual-editor class:thrv_wrapper
memberpress | MemberPress | Caseproof | memberpress.com | path:wp-content/plugins/memberpress
ultimate-member | Ultimate Member | | ultimatemember.com | path:wp-content/plugins/ultimate-member
tutor-lms | Tutor LMS | Themeum | tutorlms.com themeum.com | path:wp-content/plugins/tutor path:wp-content/plugins/tutor-pro
learnpress | LearnPress | ThimPress | thimpress.com | path:wp-content/plugins/learnpress
givewp | GiveWP | StellarWP | givewp.com | path:wp-content/plugins/give
wp-job-manager | WP Job Manager | Automattic | wpjobmanager.com | path:wp-content/plugins/wp-job-manager class:job_listings
facetwp | FacetWP | | facetwp.com | path:wp-content/plugins/facetwp class:facetwp-facet
search-filter | Search & Filter | Code Amp | searchandfilter.com | path:wp-content/plugins/search-filter-pro class:searchandfilter
ajax-search-pro | Ajax Search | WPDreams | ajaxsearchpro.com wpdreams.io | path:wp-content/plugins/ajax-search-pro path:wp-content/plugins/ajax-search-lite
wp-go-maps | WP Go Maps | Code Cabin | wpgmaps.com | path:wp-content/plugins/wp-google-maps
modula | Modula | WPChill | wp-modula.com wpchill.com | path:wp-content/plugins/modula-best-grid-gallery
foogallery | FooGallery | FooPlugins | foo.gallery fooplugins.com | path:wp-content/plugins/foogallery
envira | Envira Gallery | Awesome Motive | enviragallery.com | path:wp-content/plugins/envira-gallery path:wp-content/plugins/envira-gallery-lite
wp-fastest-cache | WP Fastest Cache | Emre Vona | wpfastestcache.com | path:wp-content/cache/wpfc-minified
wp-super-cache | WP Super Cache | Automattic | automattic.com | path:wp-content/plugins/wp-super-cache
perfmatters | Perfmatters | forgemedia | perfmatters.io | path:wp-content/plugins/perfmatters path:wp-content/cache/perfmatters
flying-press | FlyingPress | | flyingpress.com | path:wp-content/cache/flying-press
hummingbird | Hummingbird | WPMU DEV | wpmudev.com | path:wp-content/uploads/hummingbird-assets path:wp-content/plugins/hummingbird-performance
ewww | EWWW Image Optimizer | Exactly WWW | ewww.io | path:wp-content/plugins/ewww-image-optimizer host:exactdn.com
wp-optimize | WP-Optimize | TeamUpdraft | getwpo.com | path:wp-content/plugins/wp-optimize path:wp-content/cache/wpo-minify
social-warfare | Social Warfare | Warfare Plugins | warfareplugins.com | path:wp-content/plugins/social-warfare
digits | Digits | UnitedOver | unitedover.com | path:wp-content/plugins/digits
impreza | Impreza | UpSolution | us-themes.com | path:wp-content/themes/Impreza mark:class=wp-theme-Impreza
jupiter | Jupiter X | Artbees | jupiterx.com artbees.net | path:wp-content/themes/jupiterx path:wp-content/themes/jupiter
total-theme | Total | WPExplorer | wpexplorer.com totalwptheme.com | path:wp-content/themes/Total
newspaper | Newspaper | tagDiv | tagdiv.com | path:wp-content/themes/Newspaper path:wp-content/plugins/td-composer class:td-container
xstore | XStore | 8theme | xstore.8theme.com 8theme.com | path:wp-content/themes/xstore
thegem | TheGem | CodexThemes | codex-themes.com | path:wp-content/themes/thegem path:wp-content/themes/thegem-elementor
x-pro-theme | Pro and X (Themeco) | Themeco | theme.co | path:wp-content/themes/pro path:wp-content/themes/x path:wp-content/plugins/cornerstone
sage-roots | Sage (Roots) | Roots | roots.io | path:wp-content/themes/sage path:app/themes/sage
bedrock | Bedrock (Roots) | Roots | roots.io | path:app/plugins path:app/uploads path:wp/wp-includes
phlox | Phlox | averta | phlox.pro averta.net | path:wp-content/themes/phlox path:wp-content/themes/phlox-pro
hestia | Hestia | Themeisle | themeisle.com | path:wp-content/themes/hestia
yootheme | YOOtheme Pro | YOOtheme | yootheme.com | path:wp-content/themes/yootheme path:templates/yootheme
sp-page-builder | SP Page Builder | JoomShaper | joomshaper.com | path:components/com_sppagebuilder class:sppb-section
helix-ultimate | Helix Ultimate | JoomShaper | joomshaper.com | path:templates/shaper_helixultimate path:plugins/system/helixultimate
rsform | RSForm! Pro | RSJoomla | rsjoomla.com | path:media/com_rsform path:components/com_rsform
k2-joomla | K2 | JoomlaWorks | getk2.org | path:components/com_k2 path:media/k2
gantry | Gantry | RocketTheme | gantry.org | path:media/gantry5
grav | Grav | | getgrav.org | meta:generator=GravCMS
sulu | Sulu | | sulu.io | path:bundles/suluwebsite path:media/sulu
weblication | Weblication | Scholl | weblication.de | meta:generator=Weblication
enonic | Enonic XP | Enonic | enonic.com | meta:generator=Enonic
sitevision | SiteVision | | sitevision.se | path:sitevision cookie:SiteVisionLTM
eyoucms | EyouCMS | | eyoucms.com | meta:generator=eyoucms path:public/static/common/js/ey_global
siteserver | SSCMS (SiteServer) | | sscms.com siteserver.cn | meta:generator=SiteServer path:sitefiles/assets
powercms | PowerCMS | Alfasado | powercms.jp alfasado.net | meta:generator=PowerCMS
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
diafan | DIAFAN.CMS | | diafan.ru | meta:generator=DIAFAN
phpshop | PHPShop | | phpshop.ru | path:phpshop/templates
okaycms | OkayCMS | | okay-cms.com | meta:generator=OkayCMS
finsweet-attributes | Finsweet Attributes | Finsweet | finsweet.com | npm:@finsweet/attributes npm:@finsweet/attributes-cmsfilter npm:@finsweet/attributes-cmsload npm:@finsweet/attributes-cmsnest npm:@finsweet/attributes-toc npm:@finsweet/attributes-cmsslider npm:@finsweet/cookie-consent
memberspace | MemberSpace | | memberspace.com | host:cdn.memberspace.com
relume | Relume | | relume.io | host:cdn.relume.io npm:@relume_io/relume-ui
plasmic | Plasmic | | plasmic.app | host:img.plasmic.app host:codegen.plasmic.app host:site-assets.plasmic.app
uniform-dev | Uniform | | uniform.dev uniform.app | host:img.uniform.global host:uniform.global
dotcms | dotCMS | | dotcms.com | cookie:dotcmsshare meta:generator=dotCMS path:dA/image header:x-dot-server
squiz-dxp | Squiz DXP | Squiz | squiz.net squiz.cloud | cookie:SQ_SYSTEM_SESSION tenant:squiz.cloud meta:generator=Squiz+Matrix
terminalfour | Terminalfour | | terminalfour.com | path:terminalfour meta:generator=TERMINALFOUR
contensis | Contensis | Zengenti | contensis.com zengenti.com | path:SiteElements meta:generator=Contensis tenant:cloud.contensis.com
kentico-xperience-by | Xperience by Kentico assets | Kentico | kentico.com | path:getmedia path:_content/Kentico.Content.Web.Rcl
hyva | Hyvä | Hyvä Themes | hyva.io | mark:call=hyva path:Hyva_Theme
opentext-teamsite | OpenText TeamSite | OpenText | opentext.com | path:iw-cc path:iwov-resources meta:generator=TeamSite
bloomreach-content-hippo | Bloomreach Content (Hippo) | Bloomreach | bloomreach.com onehippo.org | path:binaries/content/gallery path:_cmsinternal
jahia | Jahia | | jahia.com | path:files/live/sites path:modules/jahia-ui-root meta:generator=Jahia
sitecore-xm-cloud | Sitecore XM Cloud | Sitecore | sitecore.com sitecorecloud.io | host:edge.sitecorecloud.io host:edge-platform.sitecorecloud.io tenant:sitecorecloud.io
scrivito | Scrivito | JustRelate | scrivito.com justrelate.com | host:assets.scrivito.com host:cdn0.scrvt.com host:cdn.scrvt.com
amplience | Amplience | | amplience.com amplience.net | host:cdn.media.amplience.net host:i1.adis.ws host:cdn.c1.amplience.net
tinacms | TinaCMS | | tina.io tinajs.io | host:assets.tina.io
decap | Decap CMS | PM | decapcms.org netlifycms.org | npm:decap-cms npm:netlify-cms host:identity.netlify.com
cosmic | Cosmic | | cosmicjs.com | host:imgix.cosmicjs.com host:cdn.cosmicjs.com
flotiq | Flotiq | | flotiq.com | host:api.flotiq.com
kuroco | Kuroco | Diverta | kuroco.app diverta.co.jp | tenant:g.kuroco.app tenant:a.kuroco-img.app host:kuroco-img.app
rcms | RCMS | Diverta | r-cms.jp diverta.co.jp | path:files/user/js/rcmsjs cookie:RCMSSESSID
`,
)
