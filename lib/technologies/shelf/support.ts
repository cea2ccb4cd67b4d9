import { table } from '../table.ts'

export default table(
  'support',
  `
zendesk | Zendesk | | zendesk.com zdassets.com zopim.com | host:static.zdassets.com host:ekr.zdassets.com host:v2.zopim.com host:assets.zendesk.com tenant:zendesk.com link:.zendesk.com host:widget-mediator.zopim.com mark:id=ze-snippet mark:call=zESettings mark:call=$zopim cookie:__zlcmid host:p18.zdassets.com account:static.zdassets.com/ekr/snippet.js?key= host:api.smooch.io | freshdesk intercom salesforce | https://developer.zendesk.com/
freshdesk | Freshdesk | Freshworks | freshworks.com freshdesk.com | tenant:freshdesk.com link:.freshdesk.com host:widget.freshworks.com host:assets.freshdesk.com host:s3.amazonaws.com/assets.freshdesk.com mark:call=FreshworksWidget mark:call=FreshWidget host:euc-widget.freshworks.com account:widget.freshworks.com/widgets/ host:ind-widget.freshworks.com tenant:freshservice.com link:.freshservice.com | zendesk | https://developers.freshdesk.com/
helpscout | Help Scout | | helpscout.com helpscout.net helpscoutdocs.com | host:beacon-v2.helpscout.net tenant:helpscoutdocs.com link:.helpscoutdocs.com mark:call=Beacon host:d33v4339jhl8k0.cloudfront.net host:beaconapi.helpscout.net | zendesk freshdesk | https://developer.helpscout.com/
zoho-desk | Zoho Desk | Zoho | zoho.com zoho.eu | host:desk.zoho.com host:desk.zoho.eu host:desk.zoho.in link:desk.zoho.com/portal/ link:desk.zoho.eu/portal/ host:desk.zohopublic.com | zendesk freshdesk | https://help.zoho.com/portal/en/kb/desk
jira-service-management | Jira Service Management | Atlassian | atlassian.com atlassian.net | host:jsd-widget.atlassian.com tenant:atlassian.net link:.atlassian.net mark:attr=data-jsd-embedded host:api.media.atlassian.com | zendesk servicenow | https://developer.atlassian.com/
servicenow | ServiceNow | | servicenow.com service-now.com | tenant:service-now.com link:.service-now.com tenant:servicenowservices.com cookie:glide_user_route cookie:glide_session_store | jira-service-management | https://docs.servicenow.com/
uservoice | UserVoice | | uservoice.com | host:widget.uservoice.com tenant:uservoice.com link:.uservoice.com mark:call=UserVoice host:by2.uservoice.com | canny | https://developer.uservoice.com/
canny | Canny | | canny.io | host:canny.io/sdk.js tenant:canny.io link:.canny.io mark:call=Canny | uservoice productboard | https://developers.canny.io/
productboard | Productboard | | productboard.com | link:portal.productboard.com/ tenant:productboard.com host:portal.productboard.com | canny | https://developer.productboard.com/
kayako | Kayako | | kayako.com | tenant:kayako.com link:.kayako.com mark:call=kayako | zendesk | https://developer.kayako.com/
kustomer | Kustomer | | kustomer.com kustomerapp.com | host:cdn.kustomerapp.com tenant:kustomerapp.com mark:call=Kustomer tenant:kustomer.help link:.kustomer.help | zendesk gorgias | https://developer.kustomer.com/
gladly | Gladly | | gladly.com | host:cdn.gladly.com mark:call=Gladly mark:call=gladlyConfig tenant:gladly.com | kustomer | https://developer.gladly.com/
richpanel | Richpanel | | richpanel.com | host:cdn.richpanel.com host:api.richpanel.com mark:call=richpanel | gorgias | https://help.richpanel.com/
groove | Groove | | groovehq.com | tenant:groovehq.com link:.groovehq.com host:widget.groovehq.com mark:call=groove | helpscout | https://help.groovehq.com/
helpjuice | Helpjuice | | helpjuice.com | tenant:helpjuice.com link:.helpjuice.com host:static.helpjuice.com | document360 | https://help.helpjuice.com/
document360 | Document360 | Kovai.co | document360.com document360.io | tenant:document360.io link:.document360.io host:cdn.document360.io host:cdn.us.document360.io | helpjuice gitbook | https://docs.document360.com/
liveagent | LiveAgent | Quality Unit | liveagent.com ladesk.com | tenant:ladesk.com link:.ladesk.com mark:call=LiveAgentTracker cookie:LaVisitorId_* cookie:LaUserDetails mark:id=la_x2s6df8d cookie:LaSID | zendesk | https://support.liveagent.com/
helpdesk-text | HelpDesk | Text | helpdesk.com | host:cdn.helpdesk.com tenant:helpdesk.com | freshdesk | https://www.helpdesk.com/help/
usedesk | UseDesk | | usedesk.ru usedesk.com | host:lib.usedesk.ru host:secure.usedesk.ru tenant:usedesk.ru mark:call=usedeskMessenger host:secure.usedesk.com | omnidesk | https://usedesk.ru/docs
omnidesk | Omnidesk | | omnidesk.ru omnidesk.io | tenant:omnidesk.ru link:.omnidesk.ru host:omnidesk.ru/bundles tenant:omnidesk.io link:.omnidesk.io mark:call=OMNIDESK | zendesk | https://support.omnidesk.ru/
deskpro | Deskpro | | deskpro.com | tenant:deskpro.com link:.deskpro.com mark:call=DESKPRO_WIDGET_OPTIONS | zendesk | https://support.deskpro.com/
happyfox | HappyFox | | happyfox.com happyfoxchat.com | host:widget.happyfoxchat.com tenant:happyfox.com link:.happyfox.com mark:call=HFCHAT_CONFIG | zendesk | https://support.happyfox.com/
elevio | Elevio | Dixa | elevio.help elev.io | host:cdn.elev.io mark:call=_elev host:static.elev.io tenant:elevio.help | intercom | https://docs.elevio.help/
dixa | Dixa | | dixa.com dixa.io | host:messenger.dixa.io host:widget.dixa.io mark:call=_dixa tenant:dixa.help | zendesk | https://docs.dixa.io/
movidesk | Movidesk | Zenvia | movidesk.com | link:.movidesk.com tenant:movidesk.com host:chat.movidesk.com mark:set=mdChatClient
helpshift | Helpshift | Keywords Studios | helpshift.com | host:webchat.helpshift.com link:.helpshift.com tenant:helpshift.com
helpdocs | HelpDocs | | helpdocs.io | link:.helpdocs.io tenant:helpdocs.io
freshservice | Freshservice | Freshworks | freshservice.com freshworks.com | link:.freshservice.com tenant:freshservice.com
halo-itsm | Halo (PSA, ITSM) | Halo Service Solutions | haloservicesolutions.com halopsa.com haloitsm.com | link:.halopsa.com tenant:halopsa.com link:.haloitsm.com tenant:haloitsm.com
manageengine-servicedesk-plus | ManageEngine ServiceDesk Plus | Zoho | manageengine.com | link:.sdpondemand.manageengine.com tenant:sdpondemand.manageengine.com
topdesk | TOPdesk | | topdesk.com topdesk.net | link:.topdesk.net tenant:topdesk.net
userback | Userback | | userback.io | host:static.userback.io
marker-io | Marker.io | | marker.io | host:edge.marker.io mark:set=markerConfig
bugherd | BugHerd | | bugherd.com | host:www.bugherd.com/sidebarv2
usersnap | Usersnap | | usersnap.com | host:widget.usersnap.com
doorbell | Doorbell | | doorbell.io | host:embed.doorbell.io
featurebase | Featurebase | | featurebase.app | link:.featurebase.app tenant:featurebase.app host:do.featurebase.app
frill | Frill | | frill.co | link:.frill.co tenant:frill.co host:widget.frill.co
nolt | Nolt | | nolt.io | link:.nolt.io tenant:nolt.io
launchnotes | LaunchNotes | | launchnotes.com launchnotes.io | link:.launchnotes.io tenant:launchnotes.io
announcekit | AnnounceKit | | announcekit.app | host:cdn.announcekit.app link:announcekit.app/
aha | Aha! | | aha.io | link:.ideas.aha.io tenant:ideas.aha.io
teamviewer | TeamViewer | | teamviewer.com | link:get.teamviewer.com/ host:get.teamviewer.com
knowledgeowl | KnowledgeOwl | | knowledgeowl.com | link:.knowledgeowl.com tenant:knowledgeowl.com
circle-so | Circle | | circle.so | link:.circle.so tenant:circle.so
mighty-networks | Mighty Networks | | mightynetworks.com mn.co | link:.mn.co tenant:mn.co
zammad | Zammad | | zammad.com zammad.org | link:.zammad.com tenant:zammad.com mark:call=ZammadChat
unblu | Unblu | | unblu.com unblu.cloud | host:unblu.cloud tenant:unblu.cloud path:unblu/visitor.js
cobrowse-io | Cobrowse | | cobrowse.io | host:js.cobrowse.io host:cdn.cobrowse.io
surfly | Surfly | | surfly.com | host:surfly.com/surfly.js host:surfly-s3.com
glance-cx | Glance | | glance.cx glancecdn.net | host:glancecdn.net host:www.glancecdn.net
acquire-io | Acquire | | acquire.io | host:s.acquire.io
kf5 | KF5 | | kf5.com | tenant:kf5.com host:assets-cdn.kf5.com
easyliao | EasyLiao | | easyliao.com | host:scripts.easyliao.com host:easyliao.com/js
demodesk | Demodesk | | demodesk.com | link:demodesk.com/book/ host:demodesk.com/scheduling
`,
)
