import { table } from '../table.ts'

export default table(
  'chat',
  `
intercom | Intercom | | intercom.com intercom.io intercomcdn.com intercom.help | host:widget.intercom.io host:js.intercomcdn.com host:api-iam.intercom.io host:static.intercomassets.com host:nexus-websocket-a.intercom.io host:downloads.intercomcdn.com account:widget.intercom.io/widget/ cookie:intercom-id-* cookie:intercom-session-* cookie:intercom-device-id-* mark:call=Intercom mark:call=intercomSettings tenant:intercom.help link:intercom.help/ link:.intercom.help class:intercom-launcher host:api-iam.eu.intercom.io mark:code=intercom:* | zendesk drift crisp hubspot | https://developers.intercom.com/
drift | Drift | Salesloft | drift.com driftt.com | host:js.driftt.com host:js.drift.com host:event.api.drift.com host:customer.api.drift.com cookie:drift_aid cookie:driftt_aid cookie:drift_campaign_refresh cookie:drift_eid mark:call=drift host:conversation.api.drift.com host:drift.api.drift.com link:.drift.click | intercom qualified hubspot | https://devdocs.drift.com/
crisp | Crisp | Crisp IM | crisp.chat crisp.help | host:client.crisp.chat cookie:crisp-client* mark:call=CRISP_WEBSITE_ID mark:call=$crisp tenant:crisp.help link:.crisp.help host:image.crisp.chat link:go.crisp.chat/chat/embed/ | intercom tawk-to | https://docs.crisp.chat/
tawk-to | tawk.to | | tawk.to | host:embed.tawk.to account:embed.tawk.to/ cookie:TawkConnectionTime cookie:twk_uuid_* mark:call=Tawk_API mark:call=Tawk_LoadStart tenant:tawk.help link:tawk.to/chat/ | crisp tidio | https://help.tawk.to/
tidio | Tidio | | tidio.com tidiochat.com | host:code.tidio.co host:widget-v4.tidiochat.com host:socket.tidio.co mark:call=tidioChatApi mark:call=tidioIdentify host:tidiochat.com account:code.tidio.co/ | crisp | https://help.tidio.com/
livechat | LiveChat | Text | livechat.com livechatinc.com text.com | host:cdn.livechatinc.com host:secure.livechatinc.com cookie:__lc_cid cookie:__lc_cst mark:call=LiveChatWidget mark:call=__lc host:api.livechatinc.com mark:set=__lc | intercom zendesk | https://platform.text.com/docs
olark | Olark | | olark.com | host:static.olark.com host:nrpc.olark.com mark:call=olark cookie:olfsk cookie:hblid cookie:wcsid cookie:_okdetect host:api.olark.com cookie:_oklv cookie:_okbk | livechat | https://www.olark.com/help
smartsupp | Smartsupp | | smartsupp.com smartsuppchat.com | host:www.smartsuppchat.com host:widget-v1.smartsuppcdn.com host:bootstrap.smartsuppchat.com host:widget-v3.smartsuppcdn.com mark:call=_smartsupp mark:call=smartsupp cookie:ssupp.vid cookie:ssupp.visits host:smartsuppcdn.com | livechat | https://docs.smartsupp.com/
userlike | Userlike | Lime Technologies | userlike.com lime-technologies.com | host:userlike-cdn-widgets.s3-eu-west-1.amazonaws.com host:userlike-cdn-umm.userlike.com host:api.userlike.com cookie:uslk_e cookie:uslk_s link:www.userlike.com/chat/ mark:call=userlike host:userlike-cdn-widgets.userlike.com cookie:uslk_umm_* | livechat | https://docs.userlike.com/
chatwoot | Chatwoot | | chatwoot.com | host:app.chatwoot.com mark:call=chatwootSDK mark:call=chatwootSettings cookie:cw_conversation path:packs/js/sdk.js | intercom crisp | https://www.chatwoot.com/docs
livehelpnow | LiveHelpNow | | livehelpnow.net | host:developer.livehelpnow.net host:www.livehelpnow.net/lhn host:app.livehelpnow.net mark:call=lhnJsSdk mark:call=lhnAccountN | liveperson | https://livehelpnow.net/
liveperson | LivePerson | | liveperson.com liveperson.net lpsnmedia.net | host:lptag.liveperson.net host:lpcdn.lpsnmedia.net host:accdn.lpsnmedia.net host:server.iad.liveperson.net cookie:LPVID cookie:LPSID-* mark:call=lpTag host:liveperson.net host:lpsnmedia.net | genesys salesforce-liveagent | https://developers.liveperson.com/
genesys | Genesys Cloud | Genesys | genesys.com mypurecloud.com pure.cloud | host:apps.mypurecloud.com host:apps.mypurecloud.ie host:apps.mypurecloud.de host:apps.usw2.pure.cloud host:apps.euw2.pure.cloud host:apps.mypurecloud.com.au mark:call=Genesys mark:call=_genesysJs host:apps.euc2.pure.cloud host:apps.mypurecloud.jp host:apps.cac1.pure.cloud | liveperson nice-cxone | https://developer.genesys.cloud/
nice-cxone | NICE CXone | NICE | nice.com niceincontact.com | host:home-c1.incontact.com host:home-c4.incontact.com host:web-modules-de-na1.niceincontact.com host:livechat-static-de-na1.niceincontact.com host:niceincontact.com host:incontact.com host:home-c2.incontact.com host:brandembassy.com mark:call=cxone | genesys | https://help.nicecxone.com/
five9 | Five9 | | five9.com | host:app.five9.com host:live-chat.five9.com host:cdn.prod.us.five9.net mark:call=Five9SocialWidget mark:call=Five9Chat host:five9.net | genesys | https://documentation.five9.com/
comm100 | Comm100 | | comm100.com comm100.io | host:chatserver.comm100.com host:vue.comm100.com host:comm100vue.com host:chatserver.comm100.io host:standby.comm100vue.com mark:call=Comm100API host:ent.comm100.com host:hosted.comm100.com | livechat | https://help.comm100.com/
provide-support | Provide Support | | providesupport.com | host:image.providesupport.com host:messenger.providesupport.com host:messenger.providesupport.net host:vm.providesupport.com link:messenger.providesupport.com/messenger/ | livechat | https://www.providesupport.com/
snapengage | SnapEngage | TeamSupport | snapengage.com teamsupport.com | host:code.snapengage.com host:storage.googleapis.com/code.snapengage.com host:www.snapengage.com/cdn cookie:SnapABugHistory cookie:SnapABugVisit mark:call=SnapEngage host:commondatastorage.googleapis.com/code.snapengage.com | livechat | https://help.snapengage.com/
pure-chat | Pure Chat | Ruby | purechat.com | host:app.purechat.com host:prod.purechatcdn.com host:purechatcdn.com mark:call=purechatApi mark:call=PCWidget | tawk-to | https://support.purechat.com/
gorgias | Gorgias | | gorgias.com gorgias.io gorgias.chat | host:config.gorgias.chat host:client-builds.production.gorgias.chat host:config.gorgias.io host:gorgias.chat tenant:gorgias.com tenant:gorgias.help host:bundle.production.gorgias.chat mark:id=gorgias-chat-widget-install-v3 mark:id=gorgias-chat-widget-install-v2 host:bundle.dyn-rev.app mark:id=gorgias-chat-container link:.gorgias.help host:contact.gorgias.help | zendesk richpanel | https://docs.gorgias.com/
reamaze | Re:amaze | GoDaddy | reamaze.com reamaze.io | host:cdn.reamaze.com tenant:reamaze.com tenant:reamaze.io mark:call=_support link:.reamaze.com | gorgias | https://www.reamaze.com/docs
front | Front | | front.com frontapp.com | host:chat-assets.frontapp.com host:webhook.frontapp.com host:chat.frontapp.com mark:call=FrontChat | intercom | https://dev.frontapp.com/
ada | Ada | Ada Support | ada.cx ada.support | host:static.ada.support tenant:ada.support host:rollout.ada.support mark:attr=data-handle-ada mark:call=adaEmbed mark:call=adaSettings mark:id=__ada mark:id=ada-entry host:static.eu.ada.support | intercom kore-ai | https://docs.ada.cx/
kore-ai | Kore.ai | | kore.ai | host:bots.kore.ai host:bankassist.kore.ai host:platform.kore.ai mark:call=KoreChatSDK host:eu-bots.kore.ai | ada | https://docs.kore.ai/
cognigy | Cognigy | NICE | cognigy.com cognigy.ai | host:endpoint-trial.cognigy.ai host:endpoint-app.cognigy.ai tenant:cognigy.ai mark:call=initWebchat npm:@cognigy/webchat-client | ada | https://docs.cognigy.com/
watson-assistant | IBM watsonx Assistant | IBM | ibm.com appdomain.cloud | host:web-chat.global.assistant.watson.appdomain.cloud host:assistant.watson.appdomain.cloud mark:call=watsonAssistantChatOptions host:integrations.us-south.assistant.watson.appdomain.cloud host:watson.appdomain.cloud | ada dialogflow | https://cloud.ibm.com/docs/watson-assistant
dialogflow | Google Dialogflow | Google | google.com | host:www.gstatic.com/dialogflow-console mark:tag=df-messenger host:dialogflow.cloud.google.com host:console.dialogflow.com | watson-assistant | https://cloud.google.com/dialogflow/docs
botpress | Botpress | | botpress.com botpress.cloud | host:cdn.botpress.cloud host:mediafiles.botpress.cloud host:files.bpcontent.cloud mark:call=botpressWebChat host:webchat.botpress.cloud | voiceflow | https://botpress.com/docs
voiceflow | Voiceflow | | voiceflow.com | host:cdn.voiceflow.com host:general-runtime.voiceflow.com mark:call=voiceflow | botpress | https://docs.voiceflow.com/
landbot | Landbot | | landbot.io landbot.pro | host:static.landbot.io host:cdn.landbot.io mark:call=myLandbot host:chats.landbot.io host:storage.googleapis.com/landbot.online link:chats.landbot.io/v3/ host:storage.googleapis.com/landbot.site | typeform | https://help.landbot.io/
chatbase | Chatbase | | chatbase.co | host:www.chatbase.co/embed host:www.chatbase.co/chatbot-iframe mark:call=chatbase mark:call=chatbaseConfig mark:call=embeddedChatbotConfig | botpress | https://www.chatbase.co/docs
collectchat | Collect.chat | | collect.chat | host:collectcdn.com host:links.collect.chat mark:call=CollectId | landbot | https://help.collect.chat/
qualified | Qualified | Salesforce | qualified.com | host:js.qualified.com mark:call=qualified mark:call=QualifiedObject cookie:__q_state_* account:js.qualified.com/qualified.js?token= host:app.qualified.com | drift | https://help.qualified.com/
jivochat | JivoChat (Jivo) | Jivo | jivochat.com jivosite.com jivo.ru | host:code.jivosite.com host:code-ya.jivosite.com host:code.jivo.ru host:code-eu1.jivosite.com host:cdn-cis.jivosite.com host:cdn-ca.jivosite.com host:node1.jivosite.com account:code.jivosite.com/widget/ account:code.jivosite.com/script/widget/ account:code.jivo.ru/widget/ mark:call=jivo_init mark:call=jivo_onLoadCallback mark:tag=jdiv host:jivosite.com/script host:code-jvs.jivosite.com mark:call=jivo_api host:code-ya.jivo.ru host:code-sb1.jivosite.com | carrot-quest livetex tawk-to | https://www.jivochat.com/help/
carrot-quest | Carrot quest (Dashly) | Carrot quest | carrotquest.io carrotquest.app dashly.io | host:cdn.carrotquest.io host:api.carrotquest.io host:cdn.carrotquest.app host:api.carrotquest.app mark:call=carrotquest host:cdn.dashly.app mark:call=dashly cookie:carrotquest_* host:files.carrotquest.io host:api.dashly.app | jivochat intercom | https://developers.carrotquest.io/
livetex | LiveTex | | livetex.ru livetex.me | host:cs15.livetex.ru host:livetex.ru/js host:cs.livetex.ru mark:call=liveTex mark:call=liveTexID host:livetex.me | jivochat | https://www.livetex.ru/
webim | Webim | | webim.ru | host:webim.ru host:cdn.webim.ru tenant:webim.ru mark:call=webim path:webim/js/button.js class:webim_button | livetex | https://webim.ru/kb/
talk-me | Talk-Me | | talk-me.ru me-talk.ru | host:lcab.talk-me.ru host:static.me-talk.ru host:lcab.me-talk.ru host:me-talk.ru mark:call=TalkMeSetup mark:call=__TalkMe__ | jivochat | https://talk-me.ru/help
redconnect | RedConnect | | redconnect.ru redhelper.ru | host:web.redhelper.ru host:redconnect.ru mark:call=rhlpscrtg mark:id=rhlpscrtg class:redhlp_button host:web.redhlp.ru host:i.redhelper.ru | jivochat | https://redconnect.ru/
chatra | Chatra | Chatra (Brevo) | chatra.io chatra.com | host:call.chatra.io host:chat.chatra.io mark:call=ChatraID mark:call=Chatra mark:call=ChatraSetup host:chat.chatra.com | jivochat | https://app.chatra.io/help
verbox | Verbox | | verbox.ru | host:admin.verbox.ru host:verbox.ru/support mark:call=Verbox mark:call=VerboxSetup | jivochat | https://verbox.ru/
callbackhunter | CallbackHunter | | callbackhunter.com | host:cdn.callbackhunter.com host:callbackhunter.com/widget mark:call=hunter_code | callbackkiller | https://callbackhunter.com/
callbackkiller | CallbackKILLER | | callbackkiller.com callbackkiller.ru | host:cdn.callbackkiller.com host:callbackkiller.com/widget host:callbackkiller.ru/widget | callbackhunter | https://callbackkiller.com/
raychat | Raychat | | raychat.io raychat.ir | host:app.raychat.io host:widget-react.raychat.io host:widget.raychat.io host:web.raychat.io mark:call=RAYCHAT_TOKEN mark:call=RocketChat_RAY mark:call=rychtoken host:raychat.io/scripts | goftino crisp | https://docs.raychat.io/
goftino | Goftino | | goftino.com | host:www.goftino.com/widget host:cdn.goftino.com account:www.goftino.com/widget/ cookie:goftino_* mark:call=Goftino mark:call=goftinoRemoveLoad mark:id=goftino_w | raychat najva | https://www.goftino.com/docs
imber | Imber | | imber.live imber.ir | host:widget.imber.live host:imber.live/widget mark:call=IMBER_ID mark:call=$imber | raychat goftino | https://imber.live/
zalo-official-account | Zalo Official Account | VNG | zalo.me zalo.vn | host:sp.zalo.me class:zalo-chat-widget link:zalo.me/ host:button-share.zalo.me | | https://developers.zalo.me/
channel-talk | Channel Talk | Channel Corp. | channel.io | host:cdn.channel.io mark:call=ChannelIO mark:call=ChannelIOInitialized cookie:ch-veil-id cookie:ch-session-* tenant:channel.io host:api.channel.io | zendesk | https://developers.channel.io/
chatplus | ChatPlus | | chatplus.jp | host:app.chatplus.jp host:app.chatplus.work host:cdn.chatplus.jp mark:call=__cp host:app2.chatplus.jp cookie:chatplus_tmp_id_* | zendesk | https://chatplus.jp/
meiqia | Meiqia | | meiqia.com | host:static.meiqia.com host:edge-api.meiqia.com host:chat.meiqia.com host:static-meiqia.oss-cn-hangzhou.aliyuncs.com mark:call=_MEIQIA mark:id=MEIQIA-PANEL-HOLDER link:chat.meiqia.com/dist/ host:assets.meiqia.com | udesk qidian | https://meiqia.com/docs
udesk | Udesk | | udesk.cn s2.udesk.cn | tenant:s2.udesk.cn tenant:s4.udesk.cn host:assets-cli.udesk.cn tenant:udesk.cn host:assets-cli.s2.udesk.cn link:.s2.udesk.cn | meiqia sobot | https://www.udesk.cn/doc/
sobot | Sobot | | sobot.com sobot.com.cn | host:www.sobot.com/chat host:sg.sobot.com host:us.sobot.com host:soboten.com host:api.sobot.com tenant:sobot.com | udesk | https://www.sobot.com/doc/
53kf | 53KF | | 53kf.com | host:tb.53kf.com host:www6.53kf.com host:tb.53kf.com/code host:53kf.com host:www.53kf.com | meiqia baidu-shangqiao | https://www.53kf.com/
baidu-shangqiao | Baidu Shangqiao (Aifanfan) | Baidu | baidu.com aifanfan.com | host:p.qiao.baidu.com host:qiao.baidu.com host:aff-im.bj.bcebos.com host:affim.baidu.com host:aifanfan.baidu.com host:goutong.baidu.com host:aff-im.cdn.bcebos.com host:affimvip.baidu.com | meiqia 53kf | https://qiao.baidu.com/
qidian | Tencent Qidian | Tencent | qidian.qq.com qq.com | host:wp.qiye.qq.com host:wpa.qidian.qq.com host:wpd.b.qq.com host:qidian.qq.com host:combo.b.qq.com host:wpa1.qq.com host:admin.qidian.qq.com host:wpa.b.qq.com host:bizapp.qq.com | meiqia | https://qidian.qq.com/
netease-qiyu | NetEase Qiyu | NetEase | qiyukf.com qiyukf.net | host:qiyukf.com host:qiyukf.nosdn.127.net tenant:qiyukf.com account:qiyukf.com/script/ host:ysf.qiyukf.net host:res.qiyukf.net | meiqia udesk | https://qiyukf.com/docs/
zoho-salesiq | Zoho SalesIQ | Zoho | zoho.com zoho.eu zohopublic.com | host:salesiq.zoho.com host:salesiq.zoho.eu host:salesiq.zohopublic.com host:salesiq.zohopublic.eu host:salesiq.zoho.in host:salesiq.zohopublic.in host:js.zohocdn.com/salesiq host:css.zohocdn.com/salesiq host:js.zohostatic.com/salesiq mark:call=$zoho mark:id=zsiqscript cookie:zsc* class:zsiq_floatmain mark:id=zsiqwidget | tawk-to livechat | https://help.zoho.com/portal/en/kb/salesiq
freshchat | Freshchat | Freshworks | freshworks.com freshchat.com | host:wchat.freshchat.com host:wchat.eu.freshchat.com tenant:freshchat.com host:assetscdn-wchat.freshchat.com mark:call=fcWidget mark:id=fc_frame host:wchat.in.freshchat.com host:rts-static-prod.freshworksapi.com mark:call=initFreshChat | intercom | https://developers.freshchat.com/
helpcrunch | HelpCrunch | | helpcrunch.com | host:widget.helpcrunch.com tenant:helpcrunch.com mark:call=HelpCrunch mark:call=helpcrunchSettings host:embed.helpcrunch.com | intercom | https://docs.helpcrunch.com/
customerly | Customerly | | customerly.io | host:widget.customerly.io mark:call=customerly mark:call=customerlySettings host:messenger.customerly.io | intercom | https://docs.customerly.io/
gist | Gist | | getgist.com | host:widget.getgist.com host:cdn.getgist.com | intercom | https://docs.getgist.com/
manychat | Manychat | | manychat.com | host:widget.manychat.com host:mccdn.me host:manychat.com/widget | landbot | https://help.manychat.com/
facebook-chat | Messenger chat plugin | Meta | facebook.com meta.com | host:connect.facebook.net/en_US/sdk/xfbml.customerchat.js class:fb-customerchat host:connect.facebook.net/de_DE/sdk/xfbml.customerchat.js host:connect.facebook.net/pl_PL/sdk/xfbml.customerchat.js host:connect.facebook.net/fr_FR/sdk/xfbml.customerchat.js | whatsapp-chat | https://developers.facebook.com/docs/messenger-platform
whatsapp-chat | WhatsApp click-to-chat | Meta | whatsapp.com wa.me facebook.com | path:wp-content/plugins/click-to-chat-for-whatsapp path:wp-content/plugins/joinchat path:wp-content/plugins/creame-whatsapp-me class:joinchat path:wp-content/plugins/whatsapp-chat path:wp-content/plugins/wp-whatsapp-chat mark:class=joinchat class:ht-ctc link:wa.me/ link:api.whatsapp.com/ link:api.whatsapp.com/send?phone= link:web.whatsapp.com/send?phone= | facebook-chat | https://faq.whatsapp.com/5913398998672934
respond-io | respond.io | | respond.io | host:cdn.respond.io mark:id=respondio__widget mark:id=respondio__growth_tool host:app.respond.io | manychat | https://respond.io/help
trengo | Trengo | | trengo.com trengo.eu | host:static.widget.trengo.eu host:cdn.widget.trengo.eu mark:call=Trengo host:trengo.eu/widget | zendesk | https://developers.trengo.com/
user-com | User.com | | user.com userengage.io userengage.com | tenant:user.com host:widget.userengage.io mark:call=civchat mark:call=userengage host:userengage.io host:app.userengage.com | salesmanago intercom | https://user.com/en/docs/
thulium | Thulium | | thulium.com thulium.pl | tenant:thulium.com host:chat.thulium.com host:thulium.pl/chat | livechat | https://thulium.com/
callpage | CallPage | | callpage.io | host:cdn-widget.callpage.io host:core.callpage.io mark:call=callpage host:cdn.callpage.io | callbackhunter | https://support.callpage.io/
sprinklr | Sprinklr | | sprinklr.com | host:prod-live-chat.sprinklr.com host:live-chat-static.sprinklr.com host:prod2-live-chat.sprinklr.com mark:call=sprChat mark:call=sprChatSettings host:prod4-live-chat.sprinklr.com | genesys | https://dev.sprinklr.com/
rocket-chat | Rocket.Chat | | rocket.chat | path:livechat/rocketchat-livechat.min.js mark:call=RocketChat tenant:rocket.chat | intercom | https://docs.rocket.chat/
7moor | 7moor | | 7moor.com | host:webchat.7moor.com host:ykf-webchat.7moor.com | udesk | https://www.7moor.com/
infobip | Infobip | | infobip.com | host:livechat.infobip.com | | https://www.infobip.com/docs/live-chat
iadvize | iAdvize | | iadvize.com | host:halc.iadvize.com host:lc.iadvize.com host:static.iadvize.com host:api.iadvize.com mark:call=iAdvizeInterface mark:set=idzCustomData
octadesk | Octadesk | LWSA | octadesk.com | host:cdn.octadesk.com tenant:octadesk.com mark:call=octadesk
blip | Blip | | blip.ai take.net | npm:blip-chat-widget mark:call=BlipChat host:chat.blip.ai
huggy | Huggy | | huggy.io huggy.chat | host:js.huggy.chat
leadster | Leadster | | leadster.com.br | host:cdn.leadster.com.br
zenvia | Zenvia | | zenvia.com | host:static.zenvia.com host:chat.zenvia.com
botmaker | Botmaker | | botmaker.com | host:go.botmaker.com
cliengo | Cliengo | | cliengo.com | host:s.cliengo.com
aivo | Aivo | Engageware | aivo.co agentbot.net | host:cdn.agentbot.net host:agentbot.net
oct8ne | Oct8ne | | oct8ne.com | host:static.oct8ne.com mark:call=oct8ne
callbell | Callbell | | callbell.eu | host:dash.callbell.eu mark:set=callbellSettings mark:call=callbellSettings
moin-ai | moinAI | knowhere | moin.ai | host:widget.moin.ai
superchat | Superchat | | superchat.com superchat.de | host:widget.superchat.de host:widget.superchat.com
guuru | GUURU | | guuru.com | host:cdn.guuru.com
dydu | dydu | | dydu.ai doyoudreamup.com | tenant:doyoudreamup.com host:cdn.doyoudreamup.com
imbox | ImBox | | imbox.se imbox.io | host:files.imbox.io
kundo | Kundo | | kundo.se | host:static.kundo.se host:chat.kundo.se host:kundo.se/embed
weply | Weply | | weply.chat weply.com | host:app.weply.chat
puzzel | Puzzel | | puzzel.com | host:euwa.puzzel.com host:app-cdn.puzzel.com
boost-ai | boost.ai | | boost.ai | tenant:boost.ai
serviceform | Serviceform | | serviceform.com | host:dash.serviceform.com host:serviceform.com/runner
chaport | Chaport | | chaport.com | host:app.chaport.com
formilla | Formilla | | formilla.com | host:www.formilla.com/scripts
click4assistance | Click4Assistance | | click4assistance.co.uk | host:v4in1-si.click4assistance.co.uk host:v4in1-ti.click4assistance.co.uk
kommunicate | Kommunicate | | kommunicate.io | host:widget.kommunicate.io mark:call=kommunicate
social-intents | Social Intents | | socialintents.com | host:www.socialintents.com/api
chatlio | Chatlio | | chatlio.com | host:w.chatlio.com mark:call=_chatlio
plain | Plain | | plain.com cdn-plain.com | host:chat.cdn-plain.com
pylon | Pylon | | usepylon.com | host:widget.usepylon.com mark:set=pylon_chat
forethought | Forethought | | forethought.ai | host:solve-widget.forethought.ai
chatbot-com | ChatBot | Text | chatbot.com | host:cdn.chatbot.com mark:call=__be
sitegpt | SiteGPT | | sitegpt.ai | host:sitegpt.ai/widget host:widget.sitegpt.ai
kapa-ai | kapa.ai | | kapa.ai | host:widget.kapa.ai
inkeep | Inkeep | | inkeep.com | npm:@inkeep/uikit-js npm:@inkeep/cxkit-js npm:@inkeep/widgets-embed
highlevel | HighLevel (LeadConnector) | HighLevel | gohighlevel.com leadconnectorhq.com msgsndr.com | host:widgets.leadconnectorhq.com host:link.msgsndr.com host:api.leadconnectorhq.com host:stcdn.leadconnectorhq.com host:link.gohighlevel.com mark:tag=chat-widget
thryv | Thryv | | thryv.com | host:go.thryv.com
kuaishangtong | Kuaishangtong | | kuaishang.cn | host:kuaishang.cn
live800 | Live800 | | live800.com | host:live800.com/live800
easemob | Easemob | | easemob.com | host:kefu.easemob.com
bothelp | BotHelp | | bothelp.io | host:widget.bothelp.io
textback | TextBack | | textback.io | host:widget.textback.io
chat2desk | Chat2Desk | | chat2desk.com | host:livechatv2.chat2desk.com host:widget.chat2desk.com
umnico | Umnico | | umnico.com | host:umnico.com/assets host:api.umnico.com
salebot | SaleBot | | salebot.pro salebot.site | host:salebot.site host:chatter.salebot.pro
callback24 | Callback24 | | callback24.pl callback24.io | host:panel.callback24.io host:app.callback24.io
happytalk | Happytalk | | happytalk.io happytalkio.com | host:design.happytalkio.com host:happytalkio.com
subiz | Subiz | | subiz.com | host:widgetv4.subiz.com mark:call=_sbzq
qontak | Mekari Qontak | Mekari | qontak.com mekari.com | host:webchat.qontak.com
haptik | Haptik | Jio | haptik.ai haptikapi.com | host:toolassets.haptikapi.com
verloop | Verloop.io | | verloop.io | tenant:verloop.io
yellow-ai | Yellow.ai | | yellow.ai yellowmessenger.com | host:cdn.yellowmessenger.com
gallabox | Gallabox | | gallabox.com | host:waw.gallabox.com
interakt | Interakt | Jio Haptik | interakt.shop interakt.ai | host:app.interakt.ai
chamo | chamo | | chamo-chat.com | host:chamo-chat.com host:app.chamo-chat.com
talktalk-naver | Naver TalkTalk | Naver | naver.com | host:partner.talk.naver.com link:talk.naver.com/
robin-hq | ROBIN | | robinhq.com | host:selfservice.robinhq.com host:robincontentdesktop.blob.core.windows.net
chaty | Chaty | Premio | premio.io | path:wp-content/plugins/chaty path:wp-content/plugins/chaty-pro class:chaty-widget
weni | Weni | VTEX | weni.ai | host:cdn.cloud.weni.ai host:storage.googleapis.com/push-webchat | blip | https://weni.ai/
direct-talk | Hi Platform (Direct Talk) | Hi Platform | hiplatform.com directtalk.com.br | host:directtalk.com.br | blip | https://www.hiplatform.com/
infoset | Infoset | | infoset.app | host:cdn.infoset.app | intercom | https://infoset.app/
wati | WATI | Clare.AI | wati.io clare.ai | host:wati-integration-service.clare.ai host:wati-integration-prod-service.clare.ai | | https://support.wati.io/
boei | Boei | | boei.help | host:app.boei.help | | https://boei.help/
ninchat | Ninchat | | ninchat.com | host:ninchat.com/js host:api.ninchat.com | giosg | https://ninchat.com/
mylivechat | My LiveChat | | mylivechat.com | host:mylivechat.com/chatinline.aspx host:mylivechat.com/chatwidget.aspx host:mylivechat.com/chatbutton.aspx | | https://www.mylivechat.com/
docsbot | DocsBot AI | | docsbot.ai | host:widget.docsbot.ai mark:call=DocsBotAI | chatbase | https://docsbot.ai/documentation
customgpt | CustomGPT.ai | | customgpt.ai | host:cdn.customgpt.ai | chatbase | https://customgpt.ai/
cody-ai | Cody AI | | meetcody.ai trinketsofcody.com | host:trinketsofcody.com | chatbase | https://meetcody.ai/
sierra | Sierra | | sierra.ai sierra.chat | host:sierra.chat/agent | decagon ada | https://sierra.ai/
decagon | Decagon | | decagon.ai | host:decagon.ai/loaders | sierra ada | https://decagon.ai/
widgetbot | WidgetBot | | widgetbot.io | npm:@widgetbot/crate npm:@widgetbot/html-embed host:e.widgetbot.io | | https://docs.widgetbot.io/
leadback | LeadBack | | leadback.ru | host:app.leadback.ru host:leadback.ru/js | envybox | https://leadback.ru/
callkeeper | CallKeeper | | callkeeper.ru | host:callkeeper.ru/w | envybox | https://callkeeper.ru/
perezvoni | Perezvoni | | perezvoni.com | host:perezvoni.com/files/widgets | envybox | https://perezvoni.com/
`,
)
