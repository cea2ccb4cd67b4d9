import { table } from '../table.ts'

export default table(
  'add-on',
  `
jetpack | Jetpack | Automattic | jetpack.com automattic.com | host:stats.wp.com host:i0.wp.com host:i1.wp.com host:i2.wp.com host:pixel.wp.com host:c0.wp.com path:wp-content/plugins/jetpack | | https://jetpack.com/support/
elementor | Elementor | | elementor.com | path:wp-content/plugins/elementor path:wp-content/plugins/elementor-pro meta:generator=Elementor class:elementor-* path:wp-content/uploads/elementor mark:class=elementor-default | divi wpbakery | https://developers.elementor.com/
wpbakery | WPBakery | | wpbakery.com | path:wp-content/plugins/js_composer meta:generator=Powered+by+WPBakery class:vc_row class:wpb_wrapper mark:class=wpb-js-composer file:js_composer_front file:js_composer meta:generator=Powered+by+Visual+Composer class:wpb_row | elementor divi | https://kb.wpbakery.com/
beaver-builder | Beaver Builder | Fastline Media | wpbeaverbuilder.com | path:wp-content/plugins/bb-plugin path:wp-content/plugins/beaver-builder-lite-version class:fl-builder-content path:wp-content/uploads/bb-plugin class:fl-module | elementor | https://docs.wpbeaverbuilder.com/
oxygen | Oxygen Builder | Soflyy | oxygenbuilder.com | path:wp-content/plugins/oxygen class:ct-section path:wp-content/uploads/oxygen | elementor | https://oxygenbuilder.com/documentation/
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
`,
)
