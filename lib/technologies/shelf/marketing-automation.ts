import { table } from '../table.ts'

export default table(
  'marketing-automation',
  `
hubspot | HubSpot | | hubspot.com hubspot.net hsappstatic.net | account:js.hs-scripts.com/ account:js-eu1.hs-scripts.com/ host:js.hs-scripts.com host:js-eu1.hs-scripts.com host:js.hs-analytics.net host:js-eu1.hs-analytics.net host:js.hsforms.net host:js-eu1.hsforms.net host:forms.hsforms.com host:js.hs-banner.com host:js.hsadspixel.net host:js.hscollectedforms.net host:js.usemessages.com host:js.hscta.net host:cta-redirect.hubspot.com host:no-cache.hubspot.com host:track.hubspot.com host:forms.hubspot.com host:js.hubspot.com host:static.hsappstatic.net host:hs-sites.com tenant:hs-sites.com tenant:hubspotpagebuilder.com host:hubspotusercontent-na1.net host:hubspotusercontent-eu1.net cookie:hubspotutk cookie:__hstc cookie:__hssc cookie:__hssrc meta:generator=HubSpot mark:call=_hsq mark:call=hbspt mark:id=hs-script-loader path:hs-fs path:_hcms path:hs/hsstatic mark:call=_hsp class:hs-form class:hbspt-form link:meetings.hubspot.com/ host:meetings.hubspot.com host:api.hubspot.com link:meetings-eu1.hubspot.com/ header:x-hs-hub-id path:hs/scriptloader path:wp-content/plugins/leadin host:forms-eu1.hsforms.com host:js-na2.hs-scripts.com host:js-ap1.hs-scripts.com | marketo pardot activecampaign | https://developers.hubspot.com/docs
marketo | Marketo Engage | Adobe | marketo.com marketo.net mktoweb.com adobe.com | host:munchkin.marketo.net tenant:mktoweb.com tenant:mktoresp.com cookie:_mkto_trk mark:call=Munchkin mark:call=MktoForms2 path:js/forms2/js/forms2.min.js host:marketo.com/js host:app-sj01.marketo.com host:app-ab01.marketo.com host:app-lon02.marketo.com class:mktoForm host:mktdns.com tenant:mktossl.com host:rtp-static.marketo.com host:mkto-ab410133.com | hubspot pardot eloqua | https://experienceleague.adobe.com/docs/marketo.html
pardot | Salesforce Account Engagement (Pardot) | Salesforce | salesforce.com pardot.com | host:pi.pardot.com host:cdn.pardot.com host:go.pardot.com host:storage.pardot.com cookie:visitor_id* cookie:pardot mark:call=piAId mark:call=piCId host:pi.demandbase.pardot.com mark:set=piAId mark:set=piCId mark:set=piHostname | marketo hubspot eloqua | https://help.salesforce.com/
eloqua | Oracle Eloqua | Oracle | oracle.com eloqua.com en25.com | host:img.en25.com host:img03.en25.com host:img04.en25.com host:img06.en25.com tenant:t.eloqua.com tenant:hs.eloqua.com cookie:ELOQUA cookie:ELQSTATUS mark:call=_elqQ host:en25.com tenant:eloqua.com host:secure.eloqua.com | marketo pardot | https://docs.oracle.com/en/cloud/saas/marketing/eloqua.html
salesforce-marketing-cloud | Salesforce Marketing Cloud | Salesforce | salesforce.com exacttarget.com igodigital.com | host:exacttarget.com tenant:collect.igodigital.com host:nova.collect.igodigital.com tenant:pub.sfmc-content.com host:cloud.em.salesforce.com host:cl.exct.net host:click.exacttarget.com host:evergage.com host:cdn.evgnet.com cookie:igodigitaltc2 host:sfmc-content.com cookie:_evga_* host:marketingcloudapis.com host:evgnet.com host:pages.exacttarget.com host:exct.net | braze klaviyo emarsys | https://developer.salesforce.com/docs/marketing/marketing-cloud/overview
adobe-campaign | Adobe Campaign | Adobe | adobe.com neolane.com | host:t.neolane.net host:neolane.net cookie:nlid cookie:AMCV_campaign path:nms/jsp path:lib/nl | salesforce-marketing-cloud | https://experienceleague.adobe.com/docs/campaign.html
dynamics-marketing | Dynamics 365 Customer Insights (Marketing) | Microsoft | microsoft.com dynamics.com | host:mktdplp102cdn.azureedge.net host:svc.dynamics.com tenant:svc.dynamics.com host:cxppusa1formui01cdnsa01-endpoint.azureedge.net host:assets-eur.mkt.dynamics.com host:mkt.dynamics.com mark:attr=data-form-block-id cookie:msd365mkttr class:d365-mkt-config mark:attr=data-digitalguid | hubspot marketo | https://learn.microsoft.com/dynamics365/customer-insights/
clickdimensions | ClickDimensions | | clickdimensions.com | host:analytics.clickdimensions.com host:files.clickdimensions.com host:analytics-eu.clickdimensions.com host:app.clickdimensions.com cookie:cuvid cookie:cusid mark:call=clickDimensions | dynamics-marketing | https://support.clickdimensions.com/
activecampaign | ActiveCampaign | | activecampaign.com trackcmp.net | host:trackcmp.net host:diffuser-cdn.app-us1.com host:prism.app-us1.com tenant:activehosted.com tenant:img-us3.com cookie:prism_* path:f/embed.php host:plugins.diffuser-cdn.app-us1.com host:activehosted.com | hubspot mailchimp brevo | https://help.activecampaign.com/
mailchimp | Mailchimp | Intuit | mailchimp.com list-manage.com chimpstatic.com | host:chimpstatic.com host:cdn-images.mailchimp.com host:mc.us1.list-manage.com tenant:list-manage.com host:downloads.mailchimp.com host:s3.amazonaws.com/downloads.mailchimp.com path:wp-content/plugins/mailchimp-for-wp mark:id=mc_embed_signup host:form-assets.mailchimp.com host:mcusercontent.com host:eepurl.com mark:id=mcjs cookie:MCPopupClosed host:gallery.mailchimp.com link:.list-manage.com | klaviyo brevo activecampaign | https://mailchimp.com/developer/
klaviyo | Klaviyo | | klaviyo.com | host:static.klaviyo.com host:a.klaviyo.com host:static-tracking.klaviyo.com host:manage.kmail-lists.com host:fast.a.klaviyo.com account:static.klaviyo.com/onsite/js/klaviyo.js?company_id= cookie:__kla_id class:klaviyo-form mark:call=klaviyo host:static-forms.klaviyo.com | mailchimp omnisend attentive | https://developers.klaviyo.com/
brevo | Brevo (Sendinblue) | Brevo | brevo.com sendinblue.com sibforms.com | host:sibautomation.com host:sibforms.com host:assets.sendinblue.com host:cdn.brevo.com host:conversations-widget.brevo.com host:in-automate.sendinblue.com cookie:sib_cuid host:my.sendinblue.com host:assets.brevo.com path:wp-content/plugins/mailin tenant:sibforms.com mark:call=sendinblue host:conversations-widget.sendinblue.com host:in-automate.brevo.com | mailchimp activecampaign | https://developers.brevo.com/
constant-contact | Constant Contact | | constantcontact.com ctctcdn.com | host:static.ctctcdn.com host:visitor.r20.constantcontact.com host:listgrowth.ctctcdn.com host:r20.rs6.net class:ctct-inline-form host:visitor2.constantcontact.com host:lp.constantcontactpages.com | mailchimp | https://developer.constantcontact.com/
campaign-monitor | Campaign Monitor | Marigold | campaignmonitor.com createsend.com | host:js.createsend1.com tenant:createsend.com host:createsend.com host:createsend1.com host:confirmsubscription.com mark:id=subForm tenant:cmail20.com tenant:updatemyprofile.com | mailchimp | https://www.campaignmonitor.com/api/
mailerlite | MailerLite | | mailerlite.com | host:static.mailerlite.com host:assets.mailerlite.com host:groot.mailerlite.com host:assets.mlcdn.com host:landing.mailerlite.com class:ml-form-embedContainer host:app.mailerlite.com host:bucket.mlcdn.com class:ml-embedded mark:call=MailerLiteObject | mailchimp | https://developers.mailerlite.com/
getresponse | GetResponse | | getresponse.com | host:us-wbe.gr-cdn.com host:us-wbe-img.gr-cdn.com host:app.getresponse.com host:gr-cdn.com host:an.gr-wcon.com host:ga.getresponse.com mark:call=GrTracking tenant:gr-site.com tenant:gr8.com | mailchimp activecampaign | https://apidocs.getresponse.com/
kit-convertkit | Kit (ConvertKit) | Kit | kit.com convertkit.com ck.page | host:f.convertkit.com host:app.convertkit.com host:app.kit.com tenant:ck.page host:pages.convertkit.com tenant:kit.com cookie:ck_subscriber_id host:cdn.convertkit.com | mailchimp beehiiv | https://developers.kit.com/
beehiiv | beehiiv | | beehiiv.com | host:embeds.beehiiv.com tenant:beehiiv.com host:media.beehiiv.com link:.beehiiv.com host:subscribe-forms.beehiiv.com | kit-convertkit substack | https://developers.beehiiv.com/
omnisend | Omnisend | | omnisend.com | host:omnisrc.com host:omnisnippet1.com host:forms.soundestlink.com host:wt.omnisendlink.com cookie:omnisendSessionID cookie:soundestID cookie:omnisendAnonymousID mark:call=omnisend | klaviyo | https://api-docs.omnisend.com/
drip | Drip | | drip.com getdrip.com | host:tag.getdrip.com host:api.getdrip.com mark:call=_dcq mark:call=_dcs host:www.getdrip.com/forms | klaviyo | https://developer.drip.com/
aweber | AWeber | | aweber.com | host:forms.aweber.com host:www.aweber.com/scripts host:analytics.aweber.com host:hostedimages-cdn.aweber-static.com host:assets.aweber-static.com | mailchimp | https://labs.aweber.com/
keap | Keap (Infusionsoft) | Thryv | keap.com infusionsoft.com | tenant:infusionsoft.com host:infusionsoft.com/app host:keap.app host:infusionsoft.app host:keapforms.com tenant:customerhub.net tenant:infusionsoft.app | activecampaign | https://developer.keap.com/
act-on | Act-On | | act-on.com actonsoftware.com | host:ci.actonservice.com host:cdn-asset.actonservice.com host:cdn.actonservice.com host:actonsoftware.com tenant:actonsoftware.com path:acton/bn/tracker path:cdnr/forms mark:call=_aoq host:actonservice.com | hubspot pardot marketo | https://developer.act-on.com/
sharpspring | SharpSpring | Constant Contact | sharpspring.com | host:marketingautomation.services tenant:marketingautomation.services mark:call=_ss cookie:__ss_tk cookie:__ss_referrer host:koi-3qnhhp2h0s.marketingautomation.services | hubspot | https://sharpspring.com/
ontraport | Ontraport | | ontraport.com | host:optassets.ontraport.com host:forms.ontraport.com host:tracking.ontraport.com tenant:ontraport.com tenant:ontraport.net host:i.ontraport.com cookie:oprid | keap | https://api.ontraport.com/doc/
mautic | Mautic | Acquia, community | mautic.org mautic.net | file:mtc path:mtc/event cookie:mtc_id cookie:mautic_device_id cookie:mtc_sid mark:call=MauticTrackingObject path:media/js/mautic-form.js class:mauticform_wrapper mark:call=MauticSDK class:mauticform-innerform | hubspot | https://docs.mautic.org/
braze | Braze | | braze.com appboycdn.com | host:js.appboycdn.com host:sdk.iad-01.braze.com host:braze-images.com host:sdk.fra-01.braze.eu host:sdk.iad-03.braze.com host:sdk.iad-05.braze.com npm:@braze/web-sdk host:appboycdn.com host:sdk.iad-06.braze.com host:cdn.braze.eu | iterable customer-io moengage | https://www.braze.com/docs/
iterable | Iterable | | iterable.com | host:js.iterable.com cookie:iterableEmailCampaignId cookie:iterableEndUserId cookie:iterableTemplateId npm:@iterable/web-sdk host:library.iterable.com host:links.iterable.com | braze customer-io | https://support.iterable.com/
customer-io | Customer.io | Peaberry Software | customer.io customerioforms.com | host:assets.customer.io host:track.customer.io host:customerioforms.com host:gist.build host:cdp.customer.io mark:call=_cio cookie:_cioid cookie:_cio host:code.gist.build host:track-eu.customer.io mark:id=cio-tracker | braze iterable | https://docs.customer.io/
moengage | MoEngage | | moengage.com | host:cdn.moengage.com host:sdk-01.moengage.com host:sdk-02.moengage.com host:sdk-03.moengage.com cookie:moe_uuid host:app-cdn.moengage.com host:js.moengage.com | clevertap webengage braze | https://developers.moengage.com/
clevertap | CleverTap | | clevertap.com wzrkt.com clevertap-prod.com | host:static.clevertap.com host:d2r1yp2w7bby2u.cloudfront.net host:wzrkt.com host:clevertap-prod.com mark:call=clevertap cookie:WZRK_G cookie:WZRK_S_* | moengage webengage | https://developer.clevertap.com/
webengage | WebEngage | | webengage.com | host:ssl.widgets.webengage.com host:cdn.widgets.webengage.com host:widgets.in.webengage.com host:webengage.co host:c.webengage.com mark:call=webengage cookie:_we_uk | moengage | https://docs.webengage.com/
insider | Insider | | useinsider.com insiderone.com | tenant:api.useinsider.com host:api.useinsider.com cookie:insdrSV cookie:ins-storage-version host:useinsider.com cookie:ins-product-id | braze emarsys dengage | https://academy.useinsider.com/
emarsys | SAP Emarsys | SAP | emarsys.com emarsys.net scarabresearch.com sap.com | host:cdn.scarabresearch.com host:recommender.scarabresearch.com host:static.scarabresearch.com cookie:scarab.visitor cookie:scarab.profile mark:call=ScarabQueue host:link.emarsys.com host:emarsys.net host:webchannel-content.eservice.emarsys.net account:cdn.scarabresearch.com/js/ | salesforce-marketing-cloud braze | https://help.sap.com/docs/SAP_EMARSYS
bloomreach | Bloomreach | | bloomreach.com exponea.com brcdn.com | host:cdn.brcdn.com host:p.brsrvr.com host:api.exponea.com host:cdn.exponea.com cookie:_br_uid_2 cookie:__exponea_etc__ cookie:xnpe_* tenant:exponea.com mark:call=exponea host:brsrvr.com cookie:__exponea_time2__ host:eu1-api.eng.bloomreach.com | emarsys | https://documentation.bloomreach.com/
dotdigital | Dotdigital | | dotdigital.com dotmailer.com dmtrk.net | host:r1.dmtrk.net host:r2-t.trackedlink.net host:r1-t.trackedlink.net host:r3-t.trackedlink.net host:static.trackedweb.net host:trackedlink.net cookie:dmSessionID tenant:dotdigital-pages.com host:trackedweb.net cookie:_ddsid host:t.trackedlink.net host:webchat.dotdigital.com | klaviyo emarsys | https://developer.dotdigital.com/
listrak | Listrak | | listrak.com listrakbi.com | host:cdn.listrakbi.com host:s1.listrakbi.com host:services.listrak.com host:listrakbi.com cookie:_ltk mark:call=_ltk mark:call=ltkModule cookie:GSIDlcDblcUGXp | klaviyo | https://help.listrak.com/
attentive | Attentive | | attentivemobile.com attentive.com attn.tv | tenant:attn.tv host:cdn.attn.tv tenant:attentivemobile.com host:creatives.attn.tv cookie:_attn_ cookie:__attentive_id cookie:__attentive_cco host:events.attentivemobile.com cookie:__attentive_dv | klaviyo postscript | https://docs.attentive.com/
postscript | Postscript | | postscript.io | host:sdk.postscript.io host:static.postscript.io host:sdk-loader.postscript.io | attentive klaviyo | https://developers.postscript.io/
sailthru | Marigold Engage (Sailthru) | Marigold | sailthru.com meetmarigold.com | host:ak.sail-horizon.com host:cdn.sail-horizon.com host:horizon.sailthru.com host:api.sail-personalize.com cookie:sailthru_hid cookie:sailthru_visitor mark:call=Sailthru cookie:sailthru_pageviews host:ak.sail-track.com | braze | https://getstarted.meetmarigold.com/engagebysailthru/
acoustic | Acoustic | | acoustic.com goacoustic.com ibm.com | host:content.goacoustic.com tenant:pages05.net host:www.pages04.net host:www.pages03.net host:www.sc.pages01.net host:www.sc.pages02.net host:www.sc.pages04.net host:www.sc.pages05.net host:www.sc.pages06.net host:www.pages05.net host:lib-us-1.brilliantcollector.com host:pages02.net host:www.pages02.net | salesforce-marketing-cloud | https://developer.goacoustic.com/
cordial | Cordial | | cordial.com cordial.io | host:track.cordial.io host:d.cordial.io host:events-stream-svc.usw2.cordial.com cookie:_crdl_anonId host:se.cordial.com host:t.cordial.io | klaviyo | https://support.cordial.com/
yotpo-smsbump | Yotpo SMSBump | Yotpo | smsbump.com | host:d18eg7dreypte5.cloudfront.net host:smsbump.com/api host:forms-akamai.smsbump.com host:forms.smsbump.com | attentive postscript | https://support.yotpo.com/
privy | Privy | Attentive | privy.com | host:widget.privy.com host:promotions.privy.com host:api.privy.com host:dashboard.privy.com cookie:privy_* | justuno | https://help.privy.com/
justuno | Justuno | | justuno.com | host:cdn.justuno.com host:my.jst.ai host:justone.ai mark:call=ju_num mark:call=juapp host:tracking.justuno.com cookie:_ju_dc cookie:_ju_dm | privy optinmonster | https://support.justuno.com/
optinmonster | OptinMonster | Awesome Motive | optinmonster.com opmnstr.com | host:a.optmnstr.com host:a.omappapi.com host:api.opmnstr.com host:a.opmnstr.com host:a.optnmstr.com cookie:omSeen-* cookie:_omappvp cookie:_omappvs host:api.omappapi.com host:omappapi.com host:a.omwpapi.com | sumo justuno | https://optinmonster.com/docs/
sumo | Sumo | BDOW! | sumo.com sumome.com bdow.com | host:load.sumo.com host:load.sumome.com host:sumo.b-cdn.net host:sumo.com/api mark:attr=data-sumo-site-id cookie:__smToken cookie:__smVID host:load.bdow.com | optinmonster | https://help.sumo.com/
wisepops | Wisepops | | wisepops.com wisepops.net | host:loader.wisepops.com host:wisepops.net host:popups.wisepops.com host:tracking.wisepops.com mark:call=WisePopsObject cookie:wisepops host:app.wisepops.com host:wisepops.net/loader.js mark:set=WisePopsObject | optinmonster | https://support.wisepops.com/
outgrow | Outgrow | | outgrow.co outgrow.us | host:dyv6f9ner1ir9.cloudfront.net host:outgrow.us tenant:outgrow.us class:op-interactive host:livepreview.outgrow.co | typeform | https://support.outgrow.co/
unisender | Unisender | | unisender.com | host:cp.unisender.com host:www.unisender.com/api host:img.unisender.com host:us.unisender.com host:usndr.com host:cp.unisender.com/ru/subscribe | sendpulse mindbox | https://www.unisender.com/ru/support/
sendpulse | SendPulse | | sendpulse.com | host:static-login.sendpulse.com host:cdn.sendpulse.com host:web.webpushs.com host:web.webformscr.com host:login.sendpulse.com host:events.sendpulse.com host:s6111.pcdn.co host:cdn.pulse.is host:web.pulse.is tenant:sp-page.com | unisender mailchimp | https://sendpulse.com/knowledge-base
mindbox | Mindbox | | mindbox.ru mindbox.cloud | host:api.mindbox.ru host:tracker.directcrm.ru host:api.s.mindbox.ru host:static.mindbox.ru host:personalization-web-stable.mindbox.ru cookie:mindboxDeviceUUID cookie:directCrm-session mark:call=mindbox host:web-static.mindbox.ru host:push-subscription.mindbox.ru | retailrocket emarsys | https://developers.mindbox.ru/
retailrocket | Retail Rocket | | retailrocket.ru retailrocket.net | host:cdn.retailrocket.ru host:cdn.retailrocket.net host:api.retailrocket.ru host:api.retailrocket.net cookie:rrpvid cookie:rcuid cookie:rr-testCookie mark:call=rrApi mark:call=rrPartnerId cookie:rrlevt host:tracking.retailrocket.net | mindbox emarsys | https://manual.retailrocket.net/
expertsender | ExpertSender | | expertsender.com expertsender.ru | host:ecdp-app.com host:esp1.pl host:expertsender.com/api mark:call=ecdp cookie:ecdp-profile | salesmanago edrone | https://manual.expertsender.com/
salesmanago | SALESmanago | Benhauer | salesmanago.com salesmanago.pl | host:app2.salesmanago.pl host:app3.salesmanago.pl host:www.salesmanago.pl host:app3.salesmanago.com host:www.salesmanago.com/static cookie:smuuid cookie:smvr cookie:smclient host:cdn.salesmanago.com mark:call=_smid mark:call=SalesmanagoObject host:app.salesmanago.com host:s3-eu-west-1.amazonaws.com/salesmanago mark:set=_smid | edrone getresponse | https://docs.salesmanago.com/
edrone | edrone | | edrone.me | host:d3bo67muzbfgtl.cloudfront.net host:api.edrone.me mark:call=_edrone cookie:edroneId host:static.edrone.me cookie:edrone_sid | salesmanago klaviyo | https://edrone.me/
freshmail | FreshMail | Vercom | freshmail.com freshmail.pl | host:app.freshmail.com host:freshmail.com/static host:fm.freshmail.mx host:freshmail.io host:app.freshmail.pl | getresponse | https://freshmail.com/
evalanche | Evalanche | SC-Networks | sc-networks.de evalanche.com | host:scnem.com host:scnem2.com host:scnem3.com host:ewe-news.de host:evalanche.com/tracking host:sc-networks.com host:evania.de | inxmail cleverreach | https://www.sc-networks.de/
inxmail | Inxmail | | inxmail.com inxmail.de | host:inxserver.de tenant:inxserver.com host:inxserver.com host:login.inxmail.com host:web.inxmail.com host:web.inxmail.de host:mailing.inxserver.com | cleverreach evalanche | https://help.inxmail.com/
cleverreach | CleverReach | | cleverreach.com cleverreach.de | host:seu2.cleverreach.com host:seu1.cleverreach.com host:eu2.cleverreach.com host:eu1.cleverreach.com host:seu.cleverreach.com host:cloud-files.crsend.com host:crsend.com host:86.seu1.cleverreach.com host:eu.cleverreach.com | rapidmail mailchimp | https://support.cleverreach.de/
rapidmail | rapidmail | | rapidmail.com rapidmail.de emailsys1a.net | host:emailsys1a.net tenant:emailsys1a.net host:emailsys1c.net host:emailsys2a.net | cleverreach | https://www.rapidmail.com/help
sendgrid | SendGrid | Twilio | sendgrid.com sendgrid.net | host:cdn.forms.sendgrid.com host:u.sendgrid.net host:cdn.sendgrid.com host:forms.sendgrid.com | mailchimp brevo | https://www.twilio.com/docs/sendgrid
mailjet | Mailjet | Sinch | mailjet.com | host:app.mailjet.com host:widget.mailjet.com host:mjt.lu tenant:mjt.lu host:app.mailjet.com/widget | brevo | https://dev.mailjet.com/
mailup | MailUp | TeamSystem | mailup.com mailup.it | host:emailsp.com host:mailupnet.it tenant:mailupclient.com tenant:emailsp.com tenant:musvc2.net tenant:musvc1.net | brevo | https://help.mailup.com/
actito | Actito | | actito.com actito.be | host:www.actito.be host:actito.be/ActitoWebSite host:cdn1.actito.be host:cdn3.actito.be host:actitostrg.be | selligent | https://developers.actito.com/
selligent | Selligent | Marigold | selligent.com slgnt.eu | tenant:slgnt.eu tenant:slgnt.us host:targetemsecure.blob.core.windows.net host:site.slgnt.eu host:slgnt.eu | emarsys | https://docs.meetmarigold.com/
spotler | Spotler | | spotler.com spotler.nl webpower.eu | host:webpower.eu host:mailplus.nl host:m17.mailplus.nl host:m16.mailplus.nl host:static.mailplus.nl host:spotlersearch.com host:communigator.co.uk host:gatorleads.co.uk host:m3.mailplus.nl host:m18.mailplus.nl | dotdigital | https://spotler.com/
force24 | Force24 | | force24.co.uk | host:tracking1.force24.co.uk host:static.websites.data-crypt.com host:data-crypt.com host:force24.co.uk/js | dotdigital | https://support.force24.co.uk/
onesignal | OneSignal | | onesignal.com | host:cdn.onesignal.com host:onesignal.com/api host:onesignal.com/sdks mark:call=OneSignal file:onesignalsdk class:onesignal-customlink-container | pushengage | https://documentation.onesignal.com/
pushengage | PushEngage | Awesome Motive | pushengage.com | host:clientcdn.pushengage.com host:api.pushengage.com tenant:pushengage.com mark:call=_peq mark:call=pushengage | onesignal | https://www.pushengage.com/documentation/
pushowl | PushOwl | Brevo | pushowl.com | host:cdn.pushowl.com host:cdn-prd.pushowl.com | onesignal | https://docs.pushowl.com/
wonderpush | WonderPush | Brevo | wonderpush.com | host:cdn.by.wonderpush.com mark:call=WonderPush host:measurements-api.wonderpush.com | onesignal | https://docs.wonderpush.com/
airship | Airship | | airship.com urbanairship.com | host:aswpsdkus.com host:aswpsdkeu.com host:web-sdk.urbanairship.com host:urbanairship.com | braze onesignal | https://docs.airship.com/
pushpole | PushPole / Pushe | Pushe | pushe.co | host:static.pushe.co host:web.pushe.co mark:call=Pushe | najva onesignal | https://docs.pushe.co/
najva | Najva | | najva.com | host:van.najva.com host:app.najva.com host:s1.van.najva.com host:doc.najva.com/scripts mark:attr=data-najva-* mark:id=najva-mini-script-tag mark:call=najva | pushpole | https://doc.najva.com/
dengage | D·engage | | dengage.com | host:pcdn.dengage.com host:dev-push.dengage.com host:push.dengage.com host:event.dengage.com mark:call=dengage mark:call=_dn_webpush host:tr-push.dengage.com | insider | https://dev.dengage.com/
related-digital | Related Digital | | relateddigital.com visilabs.net euromsg.com | host:cdn.visilabs.net host:visilabs.net host:euromsg.com host:cdn.euromsg.com cookie:OM.exVisitorID mark:call=VisilabsObject host:lgr.visilabs.net host:s.visilabs.net | insider | https://docs.relateddigital.com/
zoho-campaigns | Zoho Campaigns | Zoho | zoho.com zoho.eu zcsend.net | host:campaigns.zoho.com host:campaigns.zoho.eu host:zcsend.net host:zc1.maillist-manage.com host:maillist-manage.com host:maillist-manage.eu host:zcsub.com tenant:maillist-manage.com host:ma.zoho.com host:campaigns.zoho.in | mailchimp | https://help.zoho.com/portal/en/kb/campaigns
engagebay | EngageBay | | engagebay.com | host:d2p078bqz5urf7.cloudfront.net mark:call=EhAPI tenant:engagebay.com mark:call=EhAccount | hubspot | https://help.engagebay.com/
vtiger | Vtiger CRM | Vtiger | vtiger.com | tenant:odx.vtiger.com tenant:od1.vtiger.com tenant:od2.vtiger.com path:modules/Webforms/capture.php | zoho-crm sugarcrm | https://help.vtiger.com/
wishpond | Wishpond | | wishpond.com | host:cdn.wishpond.net host:embedded.wishpondpages.com mark:call=_wp_wishpond | leadpages | https://help.wishpond.com/
leadsquared | LeadSquared | | leadsquared.com | host:web-in21.mxradon.com host:web.mxradon.com host:mxradon.com host:web-ca.mxradon.com tenant:leadsquared.com mark:call=pidTracker | hubspot | https://help.leadsquared.com/
flocktory | Flocktory | QIWI | flocktory.com | host:api.flocktory.com host:assets.flocktory.com mark:call=flocktory | mindbox | https://www.flocktory.com/
klicktipp | KlickTipp | | klicktipp.com klick-tipp.com | host:www.klick-tipp.com/tag host:www.klick-tipp.com/api host:app.klicktipp.com host:klicktipp.s3.amazonaws.com | cleverreach | https://www.klicktipp.com/
rd-station | RD Station | TOTVS | rdstation.com rdstation.com.br rd.services | host:d335luupugsy2.cloudfront.net host:forms.rdstation.com.br host:api.rd.services host:pageview-notify.rdstation.com.br host:cta-redirect.rdstation.com mark:call=RDStationForms mark:call=RdIntegration cookie:rdtrk cookie:__trf.src
egoi | E-goi | | e-goi.com egoiapp.com egoiapp2.com | host:cdn-static.egoiapp2.com host:egoiapp2.com host:egoiapp.com mark:call=Egoi
dinamize | Dinamize | | dinamize.com | host:receiver.emkt.dinamize.com
doppler | Doppler | | fromdoppler.com dopplerfiles.com | host:hub.fromdoppler.com host:app2.dopplerfiles.com host:cdn.fromdoppler.com
plezi | Plezi | | plezi.co | host:app.plezi.co host:brain.plezi.co host:plezi.co
sarbacane | Sarbacane | | sarbacane.com sbc37.com | host:forms.sbc28.com host:forms.sbc29.com host:forms.sbc30.com host:forms.sbc31.com host:forms.sbc32.com host:forms.sbc33.com host:forms.sbc34.com host:forms.sbc35.com host:forms.sbc36.com host:forms.sbc37.com host:forms.sbc38.com host:forms.sbc08.com
splio | Splio | | splio.com | host:splio.com/form tenant:splio.com
probance | Probance | | probance.com | host:my-probance.one host:t4.my-probance.one
connectif | Connectif | | connectif.ai connectif.cloud | host:cdn.connectif.cloud host:connectif.cloud
acumbamail | Acumbamail | | acumbamail.com | host:acumbamail.com/newform host:acumbamail.com/static
mailrelay | Mailrelay | | mailrelay.com ipzmarketing.com | tenant:ipzmarketing.com
clientify | Clientify | | clientify.com clientify.net | host:widgets.clientify.net host:api.clientify.net host:analytics.clientify.net
satori | SATORI | | satori.marketing segs.jp | host:satori.segs.jp host:s.satori.segs.jp
bdash | b→dash | DataX | bdash-marketing.com smart-bdash.com | host:smart-bdash.com host:cdn.activity.bdash-cloud.com
list-finder | List Finder | Innovation X Solutions | list-finder.jp | host:track.list-finder.jp mark:set=_trackingid
kairos3 | Kairos3 | Kairos Marketing | kairosmarketing.net k3r.jp | host:c.k3r.jp host:k3r.jp
shanon | SHANON Marketing Platform | SHANON | shanon.co.jp shanon-services.com | host:tracker.shanon-services.com host:shanon-services.com
bownow | BowNow | CLOUD CIRCUS | bow-now.jp bownow.jp | host:contents.bownow.jp host:bownow.jp
synergy-marketing | Synergy! | Synergy Marketing | synergy-marketing.co.jp crmstyle.com | host:secure-link.jp/wf host:crmstyle.com
repro | Repro | | repro.io reproio.com | host:cdn.reproio.com mark:call=reproio
rtoaster | Rtoaster | BrainPad | brainpad.co.jp rtoaster.jp | host:js.rtoaster.jp mark:call=Rtoaster
flipdesk | Flipdesk | | flipdesk.jp | host:api.flipdesk.jp host:flipdesk.jp
sprocket | Sprocket | | sprocket.bz | host:assets.v2.sprocket.bz host:sprocket.bz
stibee | Stibee | | stibee.com | host:page.stibee.com host:stibee.com/api mark:id=stb_subscribe
setrow | Setrow | | setrow.com setrowid.com | host:setrowid.com tenant:setrowid.com
segmentify | Segmentify | | segmentify.com | host:per.segmentify.com host:cdn.segmentify.com host:segmentify.com mark:call=SegmentifyIntegration
personaclick | Personaclick | | personaclick.com | host:static.personaclick.com host:api.personaclick.com
netcore | Netcore (Smartech) | Netcore Cloud | netcorecloud.com netcoresmartech.com | host:cdnt.netcoresmartech.com host:cdn.netcoresmartech.com mark:call=smartech
wigzo | Wigzo | Shiprocket | wigzo.com | host:app.wigzo.com host:tracker.wigzo.com
sendsay | Sendsay | | sendsay.ru | host:sendsay.ru/form host:image.sendsay.ru host:ssec.sendsay.ru
dashamail | DashaMail | | dashamail.ru dashamail.com | host:dashamail.ru host:directcrm.dashamail.com
convead | Convead | | convead.io | host:tracker.convead.io mark:set=ConveadSettings mark:call=ConveadSettings
rees46 | REES46 | | rees46.com rees46.ru | host:cdn.rees46.ru host:cdn.rees46.com host:cdn.r46.ru
popmechanic | Popmechanic | Mindbox | popmechanic.ru popmechanic.io | host:static.popmechanic.ru host:popmechanic.ru
esputnik | eSputnik (Yespo) | eSputnik | esputnik.com yespo.io | host:statics.esputnik.com host:push.esputnik.com
ecomail | Ecomail | | ecomail.cz ecomailapp.cz | host:ecomailapp.cz tenant:ecomailapp.cz mark:call=ecotrack
smartemailing | SmartEmailing | | smartemailing.cz | host:app.smartemailing.cz
salesautopilot | SalesAutopilot | | salesautopilot.com salesautopilot.hu | host:sw.salesautopilot.com host:sw.salesautopilot.hu
optimonk | OptiMonk | | optimonk.com optimonk.hu | host:onsite.optimonk.com host:front.optimonk.com mark:set=OptiMonkSettings mark:call=OptiMonk
newsman | NewsMAN | | newsman.com newsmanapp.com | host:retargeting.newsmanapp.com host:newsmanapp.com
retargeting-biz | Retargeting | | retargeting.biz | host:tracking.retargeting.biz
themarketer | theMarketer | | themarketer.com | host:t.themarketer.com
moosend | Moosend | Sitecore | moosend.com stat-track.com | host:cdn.stat-track.com
ipresso | iPresso | | ipresso.com ipresso.pl | tenant:ipresso.pl host:ipresso.pl
upsales | Upsales | | upsales.com | host:img.upsales.com host:power.upsales.com
apsis | APSIS One (Efficy) | Efficy | apsis.com apsis.one apsisforms.com | host:static.apsis.one host:forms.apsisforms.com host:apsis.one
rule-se | Rule | | rule.io rule.se | host:app.rule.io
voyado | Voyado | | voyado.com | host:assets.voyado.com host:voyado.com/api
sleeknote | Sleeknote | | sleeknote.com | host:sleeknotecustomerscripts.sleeknote.com host:sleeknotestaticcontent.sleeknote.com
ometria | Ometria | | ometria.com | host:cdn.ometria.com mark:call=ometria
bluecore | Bluecore | | bluecore.com | host:api.bluecore.com host:www.bluecore.com/triggermail.js
salesfire | Salesfire | | salesfire.co.uk | host:cdn.salesfire.co.uk
yieldify | Yieldify | | yieldify.com | host:yieldify.com
fresh-relevance | Fresh Relevance | Dotdigital | freshrelevance.com | host:d81mfvml8p5ml.cloudfront.net host:dkpklk99llpj0.cloudfront.net
spotler-gatorleads | Spotler GatorLeads | Spotler | communigator.co.uk gatorleads.co.uk | host:t.gatorleads.co.uk host:gatorleads.co.uk
newsletter2go | Newsletter2Go | Brevo | newsletter2go.com newsletter2go.de | host:files.newsletter2go.com host:static.newsletter2go.com mark:set=Newsletter2GoTrackingObject
optimizely-campaign | Optimizely Campaign (Optivo) | Optimizely | optimizely.com broadmail.de | host:api.broadmail.de host:broadmail.de
mailingwork | mailingwork | | mailingwork.de | host:login.mailingwork.de host:mailingwork.de/public
quentn | Quentn | | quentn.com | tenant:quentn.com
squeezely | Squeezely | Spotler | squeezely.com squeezely.tech | host:squeezely.tech mark:call=_sqzl
mailpoet | MailPoet | Automattic | mailpoet.com | path:wp-content/plugins/mailpoet
mc4wp | MC4WP | ibericode | mc4wp.com | path:wp-content/plugins/mailchimp-for-wp class:mc4wp-form
newsletter-plugin | The Newsletter Plugin | | thenewsletterplugin.com | path:wp-content/plugins/newsletter class:tnp-subscription
wunderkind | Wunderkind (BounceX) | Wunderkind | wunderkind.co bounceexchange.com wknd.ai | host:tag.bounceexchange.com host:tag.wknd.ai host:assets.bounceexchange.com
digioh | Digioh | | digioh.com lightboxcdn.com | host:www.lightboxcdn.com
poptin | Poptin | | poptin.com popt.in | host:cdn.popt.in
convertflow | ConvertFlow | | convertflow.com convertflow.co | host:js.convertflow.co
convertbox | ConvertBox | | convertbox.com | host:cdn.convertbox.com
hello-bar | Hello Bar | | hellobar.com | host:my.hellobar.com
popupsmart | Popupsmart | | popupsmart.com | host:cdn.popupsmart.com
getsitecontrol | Getsitecontrol | | getsitecontrol.com | host:widgets.getsitecontrol.com host:l.getsitecontrol.com
mailmunch | MailMunch | | mailmunch.com mailmunch.co | host:a.mailmunch.co
provesource | ProveSource | | provesrc.com | host:cdn.provesrc.com
fomo | Fomo | | fomo.com | host:load.fomo.com
proof | Proof | | useproof.com | host:cdn.useproof.com
trustpulse | TrustPulse | Awesome Motive | trustpulse.com trstplse.com | host:a.trstplse.com
nudgify | Nudgify | | nudgify.com | host:pixel.nudgify.com
kartra | Kartra | Genesis Digital | kartra.com | host:app.kartra.com
thrive-leads | Thrive Leads | Thrive Themes | thrivethemes.com | path:wp-content/plugins/thrive-leads
clerk-io | Clerk.io | | clerk.io | host:cdn.clerk.io host:api.clerk.io
hello-retail | Hello Retail | | helloretail.com addwish.com | host:d1pna5l3xsntoj.cloudfront.net mark:set=ADDWISH_PARTNER_NS mark:call=ADDWISH_PARTNER_NS
default-com | Default | | default.com | host:import-cdn.default.com mark:set=__default__ mark:call=__default__
revenuehero | RevenueHero | | revenuehero.io | host:assets.revenuehero.io host:app.revenuehero.io
convertlab | Convertlab | | convertlab.com | host:cbe.convertlab.com host:convertlab.com/js
superoffice | SuperOffice | | superoffice.com | host:online.superoffice.com host:online2.superoffice.com | hubspot upsales | https://www.superoffice.com/
mailmojo | MailMojo | | mailmojo.no | host:v3.mailmojo.no host:mailmojo.no/forms | mailchimp | https://mailmojo.no/
get-a-newsletter | Get a Newsletter | | getanewsletter.com | host:app.getanewsletter.com | mailchimp | https://www.getanewsletter.com/
leadlovers | leadlovers | | leadlovers.com paginas.rocks llimages.com | host:paginas.rocks host:llimages.com host:leadlovers.com/Pages | rd-station | https://www.leadlovers.com/
lahar | Lahar | | lahar.com.br | host:app.lahar.com.br | rd-station | https://lahar.com.br/
flarelane | FlareLane | | flarelane.com | host:cdn.flarelane.com npm:@flarelane/flarelane-web-sdk | onesignal | https://docs.flarelane.com/
notifly | Notifly | Grey Box | notifly.tech | npm:notifly-js-sdk host:api.notifly.tech | flarelane | https://docs.notifly.tech/
bigin | bigin | bigin | bigin.io | host:sdk.bigin.io | | https://www.bigin.io/
witget | Witget | | witget.com | host:loader.witget.com host:witget.com/load | | https://witget.com/
platforma-lp | Platforma LP | | platformalp.ru | host:u.platformalp.ru | tilda | https://platformalp.ru/
`,
)
