import { table } from '../table.ts'

export default table(
  'other',
  `
zapier | Zapier | | zapier.com | host:zapier.com/apps/embed host:hooks.zapier.com mark:tag=zapier-workflow npm:@zapier/workflow-element mark:tag=zapier-interfaces-chatbot-embed host:interfaces.zapier.com host:cdn.zapier.com tenant:zapier.app | make n8n | https://platform.zapier.com/
make | Make (Integromat) | Celonis | make.com integromat.com | host:hook.integromat.com host:hook.eu1.make.com host:hook.us1.make.com host:hook.eu2.make.com | zapier n8n | https://www.make.com/en/help
n8n | n8n | | n8n.io n8n.cloud | tenant:app.n8n.cloud npm:@n8n/chat | zapier | https://docs.n8n.io/
power-automate | Microsoft Power Automate | Microsoft | microsoft.com | tenant:logic.azure.com tenant:westeurope.logic.azure.com tenant:flow.microsoft.com | zapier | https://learn.microsoft.com/power-automate/
twilio | Twilio | | twilio.com | host:sdk.twilio.com host:media.twiliocdn.com host:assets.flex.twilio.com tenant:twil.io mark:call=Twilio host:flex-api.twilio.com npm:@twilio/voice-sdk | messagebird | https://www.twilio.com/docs
messagebird | Bird (MessageBird) | Bird | bird.com messagebird.com | host:livechat.messagebird.com mark:call=MessageBirdChatWidgetSettings host:media.nest.messagebird.com mark:call=MessageBirdChatWidget host:embeddables.p.mbirdcdn.net | twilio | https://developers.messagebird.com/
aircall | Aircall | | aircall.io | host:cdn.aircall.io host:widget.aircall.io host:phone.aircall.io npm:aircall-everywhere | twilio | https://developer.aircall.io/
ringcentral | RingCentral | | ringcentral.com | host:apps.ringcentral.com mark:id=rc-engage host:app.ringcentral.com link:v.ringcentral.com/join/ host:ringcentral.github.io/ringcentral-embeddable link:video.ringcentral.com/join/ tenant:digital.ringcentral.com tenant:engagement.dimelo.com | zoom | https://developers.ringcentral.com/
cloudtalk | CloudTalk | | cloudtalk.io | host:widget.cloudtalk.io host:clicktocall.cloudtalk.io | aircall | https://developers.cloudtalk.io/
whatconverts | WhatConverts | | whatconverts.com | host:s.ksrndkehqnwntyxlhgto.com host:scripts.iconnode.com mark:call=$wc_load mark:call=$wc_leads host:ksrndkehqnwntyxlhgto.com cookie:wc_client cookie:wc_visitor cookie:wc_client_current | callrail | https://www.whatconverts.com/help/
smile-io | Smile.io | Smile | smile.io | host:cdn.smile.io host:cdn.sweettooth.io host:js.smile.io mark:call=SmileUI host:platform.smile.io | loyaltylion | https://docs.smile.io/
loyaltylion | LoyaltyLion | | loyaltylion.com loyaltylion.net | host:sdk.loyaltylion.net host:sdk-static.loyaltylion.net mark:call=loyaltylion host:dg645z4p7apfg.cloudfront.net | smile-io | https://developers.loyaltylion.com/
crossbeam | Crossbeam | | crossbeam.com reveal.co | host:app.crossbeam.com link:app.crossbeam.com/ | partnerstack | https://help.crossbeam.com/
pathfactory | PathFactory | | pathfactory.com lookbookhq.com | host:cdn-app.pathfactory.com host:jukebox.pathfactory.com host:app.cdn.lookbookhq.com tenant:pathfactory.com host:cdn.pathfactory.com mark:call=pathfactory | uberflip | https://nook.pathfactory.com/
uberflip | Uberflip | PathFactory | uberflip.com | host:content.cdntwrk.com host:cdntwrk.com tenant:uberflip.com host:read.uberflip.com host:static.uberflip.com | pathfactory | https://help.uberflip.com/
ceros | Ceros | | ceros.com | host:view.ceros.com host:assets.ceros.com link:view.ceros.com/ host:sdk.ceros.com | foleon turtl | https://www.ceros.com/
foleon | Foleon | | foleon.com | tenant:foleon.com host:assets.foleon.com tenant:instantmagazine.com | ceros | https://learn.foleon.com/
turtl | Turtl | | turtl.co | tenant:turtl.co link:.turtl.co host:assets.turtl.co mark:call=turtl host:app-static.turtl.co | ceros foleon | https://knowledge.turtl.co/
q4 | Q4 | | q4inc.com q4cdn.com q4web.com | host:q4cdn.com tenant:q4web.com host:s1.q4cdn.com host:widgets.q4app.com tenant:q4cdn.com host:q4app.com | notified | https://www.q4inc.com/
notified | Notified | Notified (Equiniti) | notified.com gcs-web.com globenewswire.com | tenant:gcs-web.com host:ml.globenewswire.com host:ml-eu.globenewswire.com host:gcs-web.com | q4 cision | https://www.notified.com/
cision | Cision | | cision.com prnewswire.com | host:publish.ne.cision.com host:mb.cision.com host:widget.cision.com host:news.cision.com/assets host:rt.prnewswire.com host:c212.net | notified meltwater | https://www.cision.com/
meltwater | Meltwater | | meltwater.com | host:newsroom.meltwater.com host:meltwaternews.com host:transition.meltwater.com host:meltwater.com/widget | cision | https://help.meltwater.com/
eqs | EQS | EQS Group | eqs.com eqs-news.com dgap.de equitystory.com | host:irpages2.equitystory.com host:irpages2.eqs.com host:charts3.equitystory.com host:www.equitystory.com host:cockpit.eqs.com host:dgap.de/cms link:.integrityline.com tenant:integrityline.com tenant:integrityline.io link:.integrityline.app link:.bkms-system.com tenant:bkms-system.com | notified | https://www.eqs.com/
navex | NAVEX EthicsPoint | NAVEX | navex.com ethicspoint.com ethicspointvp.com navexglobal.com | tenant:ethicspoint.com link:secure.ethicspoint.com/domain/ link:.ethicspoint.com host:secure.ethicspoint.com link:.navexone.com link:.navexone.eu | eqs | https://www.navex.com/
whistleblower-software | Formalize (Whistleblower Software) | Formalize | whistleblowersoftware.com formalize.com | link:whistleblowersoftware.com/secure/ host:whistleblowersoftware.com link:app.whistle-report.com/report/ | eqs navex | https://whistleblowersoftware.com/
brandfolder | Brandfolder | Smartsheet | brandfolder.com bfldr.com | host:cdn.brandfolder.io host:cdn.bfldr.com link:brandfolder.com/ host:cdn.brandfolder.com account:cdn.brandfolder.io/ | bynder | https://developers.brandfolder.com/
bynder | Bynder | | bynder.com getbynder.com | tenant:getbynder.com host:ucv.bynder.com tenant:bynder.com link:.bynder.com host:d8ejoa1fys2rk.cloudfront.net | brandfolder frontify | https://developers.bynder.com/
frontify | Frontify | | frontify.com | host:cdn-assets-eu.frontify.com tenant:frontify.com link:.frontify.com host:media.ffycdn.net host:ffycdn.net host:cdn-assets-us.frontify.com | bynder | https://developer.frontify.com/
canto | Canto | | canto.com canto.global | tenant:canto.com tenant:canto.global link:.canto.com link:.canto.global tenant:canto.de | bynder | https://support.canto.com/
celum | CELUM | | celum.com celum.cloud | tenant:celum.cloud tenant:celum.app host:celum.com/widget link:.celum.cloud | bynder | https://docs.celum.com/
akeneo | Akeneo | | akeneo.com | tenant:cloud.akeneo.com link:.cloud.akeneo.com tenant:trial.akeneo.cloud | pimcore | https://api.akeneo.com/
salsify | Salsify | | salsify.com salsify-ecdn.com | host:images.salsify.com host:salsify-ecdn.com | akeneo syndigo | https://developers.salsify.com/
syndigo | Syndigo | | syndigo.com | host:content.syndigo.com host:syndi.webcollage.net host:media.webcollage.net host:scontent.webcollage.net host:webcollage.net host:event.syndigo.cloud | salsify flixmedia | https://syndigo.com/
flixmedia | Flixmedia | Flix | flixmedia.com flixcar.com flixfacts.com | host:media.flixcar.com host:media.flixfacts.com host:syndication.flix360.com host:flix360.io | syndigo | https://flixmedia.eu/
1worldsync | 1WorldSync (CNET content) | Syndigo | 1worldsync.com cnetcontent.com | host:ws.cnetcontent.com host:cdn.cnetcontent.com host:cdn.cs.1worldsync.com mark:call=ccs_cc_args | syndigo | https://1worldsync.com/
ringover | Ringover | | ringover.com | host:webcdn.ringover.com host:ringover.com/web_assets | aircall cloudtalk
zadarma | Zadarma | | zadarma.com | host:my.zadarma.com
partoo | Partoo | | partoo.co partoo.fr | host:static.partoo.co host:store-locator.partoo.co
flippingbook | FlippingBook | | flippingbook.com | host:online.flippingbook.com
publitas | Publitas | | publitas.com | host:view.publitas.com
ipaper | iPaper | | ipaper.io | host:viewer.ipaper.io host:ipaper.ipapercms.dk
heyzine | Heyzine | | heyzine.com | host:heyzine.com
businesswire | Business Wire | Berkshire Hathaway | businesswire.com | host:cts.businesswire.com
globenewswire | GlobeNewswire | Notified | globenewswire.com | host:ml.globenewswire.com host:ml-eu.globenewswire.com
presspage | PressPage | | presspage.com | host:content.presspage.com
mynewsdesk | Mynewsdesk | | mynewsdesk.com | host:mnd-assets.mynewsdesk.com link:.mynewsdesk.com
prezly | Prezly | | prezly.com | host:cdn.uc.assets.prezly.com tenant:prezly.com
sitecore-content-hub | Sitecore Content Hub | Sitecore | sitecore.com stylelabs.cloud | tenant:stylelabs.cloud host:stylelabs.cloud
acquia-dam | Acquia DAM (Widen) | Acquia | widen.com widen.net | host:embed.widencdn.net tenant:widen.net host:widencdn.net
scene7 | Adobe Dynamic Media (Scene7) | Adobe | adobe.com scene7.com | tenant:scene7.com host:scene7.com
marq-lucidpress | Marq (Lucidpress) | Marq | marq.com lucidpress.com | host:pub.marq.com host:pub.lucidpress.com
lucidchart | Lucidchart | Lucid | lucid.app lucidchart.com | host:lucid.app/documents/embedded host:www.lucidchart.com/documents/embedded
albato | Albato | | albato.com albato.ru | host:albato.com host:widget.albato.com
leandata | LeanData | | leandata.com | host:app.leandata.com host:leandata.com/bookit
reditus | Reditus | | getreditus.com | host:script.getreditus.com
cadenas-partcommunity | CADENAS PARTcommunity | CADENAS | partcommunity.com cadenas.de 3dfindit.com | tenant:partcommunity.com link:.partcommunity.com host:webapi.partcommunity.com | | https://www.cadenas.de/en/products/ecatalogsolutions
hand-talk | Hand Talk | | handtalk.me | host:plugin.handtalk.me host:api.handtalk.me | vlibras | https://www.handtalk.me/br/plugin/
vlibras | VLibras | Governo Federal do Brasil | vlibras.gov.br www.gov.br | host:vlibras.gov.br/app mark:call=VLibras | hand-talk | https://vlibras.gov.br/
all-in-one-accessibility | All in One Accessibility | Skynet Technologies | skynettechnologies.com skynettechnologies.us | host:www.skynettechnologies.com/accessibility host:ada.skynettechnologies.us | | https://www.skynettechnologies.com/all-in-one-accessibility
shorthand | Shorthand | | shorthand.com shorthandstories.com | tenant:shorthandstories.com link:.shorthandstories.com | | https://support.shorthand.com/
trendemon | Trendemon | | trendemon.com | host:assets.trendemon.com host:trackingapi.trendemon.com | | https://trendemon.com/
howdygo | HowdyGo | | howdygo.com | host:app.howdygo.com host:js.howdygo.com | navattic storylane | https://www.howdygo.com/
reprise | Reprise | | getreprise.com reprise.com | host:app.getreprise.com | navattic storylane | https://www.reprise.com/
euroland-ir | Euroland IR | | euroland.com eurolandir.com | host:tools.eurolandir.com host:tools.euroland.com host:gr-web-ws1.eurolandir.com | | https://www.euroland.com/
modular-finance | Modular Finance (MFN, Datablocks) | Modular Finance | modularfinance.se datablocks.se mfn.se | host:widget.datablocks.se host:feed.mfn.se | euroland-ir | https://www.modularfinance.se/
`,
)
