import { table } from '../table.ts'

export default table(
  'reviews',
  `
trustpilot | Trustpilot | | trustpilot.com | host:widget.trustpilot.com host:invitejs.trustpilot.com class:trustpilot-widget mark:call=TrustpilotObject mark:call=Trustpilot host:images-static.trustpilot.com mark:class=trustpilot-widget | trusted-shops yotpo reviews-io | https://support.trustpilot.com/
trusted-shops | Trusted Shops | | trustedshops.com trustedshops.de etrusted.com | host:widgets.trustedshops.com host:integrations.etrusted.com mark:call=_tsConfig host:api.trustedshops.com mark:tag=etrusted-widget host:cdn1.api.trustedshops.com mark:tag=etrusted-product-review-list-widget-product-star-extension | trustpilot provenexpert | https://help.etrusted.com/
provenexpert | ProvenExpert | Expert Systems | provenexpert.com | host:s.provenexpert.net host:www.provenexpert.com/widget host:images.provenexpert.com host:www.provenexpert.com/badge host:provenexpert.com/widget | trusted-shops ekomi | https://www.provenexpert.com/
ekomi | eKomi | | ekomi.com ekomi.de | host:widgets.ekomi.com host:connect.ekomi.de host:smart-widget-assets.ekomiapps.de host:sw-assets.ekomiapps.de mark:call=ekomiWidgetMain host:rating.ekomi.com | provenexpert | https://www.ekomi.de/
yotpo | Yotpo | | yotpo.com | host:staticw2.yotpo.com account:staticw2.yotpo.com/ host:cdn-widgetsrepo.yotpo.com host:cdn-loyalty.yotpo.com host:cdn-swell-assets.yotpo.com class:yotpo mark:call=yotpo host:p.yotpo.com host:cdn-widget-assets.yotpo.com | bazaarvoice judge-me | https://support.yotpo.com/
bazaarvoice | Bazaarvoice | | bazaarvoice.com | host:apps.bazaarvoice.com host:display.ugc.bazaarvoice.com host:api.bazaarvoice.com host:network.bazaarvoice.com cookie:BVBRANDID cookie:BVBRANDSID mark:call=$BV mark:attr=data-bv-show tenant:ugc.bazaarvoice.com host:network-stg-a.bazaarvoice.com | powerreviews yotpo | https://developers.bazaarvoice.com/
powerreviews | PowerReviews | 1WorldSync | powerreviews.com | host:ui.powerreviews.com host:static.powerreviews.com host:display.powerreviews.com mark:call=POWERREVIEWS host:cdn.powerreviews.com | bazaarvoice | https://developers.powerreviews.com/
judge-me | Judge.me | | judge.me | host:cdn.judge.me host:cdnwidget.judge.me host:cache.judge.me class:jdgm-widget mark:call=jdgm host:judge.me/widget_preloader.js host:cdn1.judge.me | loox yotpo | https://judge.me/help
loox | Loox | | loox.io loox.app | host:loox.io/widget mark:id=looxReviews mark:call=loox_global_hash class:loox-rating | judge-me | https://help.loox.app/
stamped | Stamped | | stamped.io | host:cdn1.stamped.io host:cdn-stamped-io.azureedge.net host:stamped.io/api mark:call=StampedFn mark:id=stamped-main-widget | yotpo | https://developers.stamped.io/
okendo | Okendo | | okendo.io | host:cdn-static.okendo.io host:api.okendo.io host:d3hw6dc1ow8pp2.cloudfront.net mark:call=okendoInitApi mark:attr=data-oke-widget mark:id=oke-reviews-settings host:surveys.okendo.io | yotpo | https://docs.okendo.io/
reviews-io | REVIEWS.io | Reviews.io | reviews.io reviews.co.uk | host:widget.reviews.io host:widget.reviews.co.uk host:assets.reviews.io mark:call=ratingSnippet class:ruk_rating_snippet host:dash.reviews.io | trustpilot | https://support.reviews.io/
feefo | Feefo | | feefo.com | host:api.feefo.com host:register.feefo.com host:ww2.feefo.com mark:id=feefo-service-review-widgetId mark:call=feefoWidget host:www.feefo.com/feefo host:cdn.feefo.com | trustpilot | https://support.feefo.com/
birdeye | Birdeye | | birdeye.com | host:birdeye.com/embed host:d3cnqzq0ivprch.cloudfront.net host:cdn2.birdeye.com mark:id=bf-revz-widget-1 host:birdeye.com/webchat | podium | https://developers.birdeye.com/
podium | Podium | | podium.com | host:connect.podium.com mark:id=podium-widget mark:call=PodiumWebChat host:mind-flayer.podium.com host:assets.podium.com mark:attr=data-organization-api-token | birdeye | https://docs.podium.com/
sitejabber | Sitejabber | | sitejabber.com | host:www.sitejabber.com/js host:biz.sitejabber.com mark:call=STJR host:static.sitejabber.com | trustpilot | https://www.sitejabber.com/
senja | Senja | | senja.io | host:widget.senja.io host:static.senja.io class:senja-embed link:senja.io/p/ mark:call=senja | testimonial-to | https://senja.io/
testimonial-to | Testimonial.to | Testimonial | testimonial.to | host:embed-v2.testimonial.to host:testimonial.to/js link:testimonial.to/ host:embed.testimonial.to | | https://help.testimonial.to/
avis-verifies | Skeepers (Avis Vérifiés) | Skeepers | skeepers.io avis-verifies.com netreviews.com verified-reviews.com | host:cl.avis-verifies.com host:widgets.rr.skeepers.io host:www.avis-verifies.com host:awsfullcdn.netreviews.eu host:media.skeepers.io | trustpilot | https://help.skeepers.io/
kiyoh | Kiyoh | | kiyoh.com kiyoh.nl | host:www.kiyoh.com/retrieve-widget.html host:www.kiyoh.com/widget host:www.kiyoh.nl | webwinkelkeur | https://www.kiyoh.com/
webwinkelkeur | WebwinkelKeur | | webwinkelkeur.nl | host:dashboard.webwinkelkeur.nl host:www.webwinkelkeur.nl host:dashboard.webwinkelkeur.nl/js mark:call=_webwinkelkeur_id | kiyoh | https://www.webwinkelkeur.nl/
mneniya-pro | Mneniya.pro | Aplaut | mneniya.pro aplaut.com | host:api.mneniya.pro host:static.mneniya.pro host:mneniya.pro/scripts host:cdn.aplaut.io | bazaarvoice | https://mneniya.pro/
opineo | Opineo | Ringier Axel Springer | opineo.pl | host:www.opineo.pl link:www.opineo.pl/opinie/
trustmate | TrustMate | | trustmate.io | host:trustmate.io
feedback-company | Feedback Company | | feedbackcompany.com feedbackcompany.nl | host:www.feedbackcompany.com/widgets host:feedbackcompany.com/widgets
feedaty | Feedaty | Zoorate | feedaty.com zoorate.com | host:widget.feedaty.com host:widget.zoorate.com
crema | CREMA | | cre.ma | host:widgets.cre.ma host:review2.cre.ma host:review4.cre.ma host:review6.cre.ma host:cre.ma
vreview | Vreview | Indent | vreview.tv | host:one.vreview.tv
lipscore | Lipscore | | lipscore.com | host:static.lipscore.com
testfreaks | TestFreaks | | testfreaks.com | host:js.testfreaks.com
junip | Junip | | junip.co juniphq.com | host:scripts.juniphq.com
fera | Fera | | fera.ai | host:cdn.fera.ai
ausgezeichnet | Ausgezeichnet.org | AUBII | ausgezeichnet.org | host:siegel.ausgezeichnet.org
handlerbund-kaufersiegel | Händlerbund Käufersiegel | Händlerbund | haendlerbund.de kaeufersiegel.de | host:logo.haendlerbund.de host:www.kaeufersiegel.de
critizr | Goodays (Critizr) | Goodays | goodays.co critizr.com | host:static.critizr.com
guest-suite | Guest Suite | | guest-suite.com | host:wire.guest-suite.com
avis-garantis | Société des Avis Garantis | | societe-des-avis-garantis.fr | host:www.societe-des-avis-garantis.fr
u-komi | U-KOMI | Saleslift | u-komi.com | host:api.u-komi.com
opinionstage | Opinion Stage | | opinionstage.com | host:www.opinionstage.com
omr-reviews | OMR Reviews | OMR | omr.com | host:api.omr.com/reviews host:omr.com/reviews link:omr.com/de/reviews/product/
itreview | ITreview | ITcrowd | itreview.jp itreview.co.jp | link:www.itreview.jp/products/ host:static.itreview.jp
appvizer | Appvizer | | appvizer.com appvizer.fr | link:www.appvizer.fr/ link:www.appvizer.com/
getapp | GetApp badge | Gartner | getapp.com | host:brand-assets.getapp.com
software-advice | Software Advice badge | Gartner | softwareadvice.com | host:brand-assets.softwareadvice.com
capterra-badge | Capterra badge | Gartner | capterra.com | host:brand-assets.capterra.com host:assets.capterra.com
sourceforge-badge | SourceForge badge | Slashdot Media | sourceforge.net | host:b.sf-syn.com
boxil | BOXIL SaaS | SMARTCAMP | boxil.jp | link:boxil.jp/service/ host:boxil.jp/embed
crozdesk | Crozdesk | Vendr | crozdesk.com | host:static.crozdesk.com
trustindex | Trustindex | | trustindex.io | host:cdn.trustindex.io path:wp-content/plugins/wp-reviews-plugin-for-google class:ti-widget
shopvote | SHOPVOTE | Blickreif | shopvote.de | host:widgets.shopvote.de host:feedback.shopvote.de
yourviews | Yourviews | Hi Platform | yourviews.com.br | host:service.yourviews.com.br host:yourviews.com.br/script | trustvox | https://www.yourviews.com.br/
konfidency | Konfidency | | konfidency.com.br | host:reviews-api.konfidency.com.br host:cdn.konfidency.com.br | yourviews | https://konfidency.com.br/
g2-badge | G2 profile and badges | G2 | g2.com g2crowd.com | host:images.g2crowd.com/uploads link:www.g2.com/products/ host:www.g2.com/widgets | capterra-badge trustradius | https://documentation.g2.com/
`,
)
