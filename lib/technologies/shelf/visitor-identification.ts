import { table } from '../table.ts'

export default table(
  'visitor-identification',
  `
leadfeeder | Dealfront (Leadfeeder) | Dealfront | dealfront.com leadfeeder.com lfeeder.com | host:sc.lfeeder.com host:lftracker.leadfeeder.com host:tr.lfeeder.com host:tr-rc.lfeeder.com cookie:_lfa mark:call=ldfdr account:sc.lfeeder.com/lftracker_v1_ host:lfeeder.com | leadinfo albacross lead-forensics | https://docs.leadfeeder.com/
echobot | Dealfront Target (Echobot) | Dealfront | echobot.com echobot.de | host:tracking.echobot.com host:echobot.de/track | leadfeeder | https://www.dealfront.com/
leadinfo | Leadinfo | Team.blue | leadinfo.com leadinfo.net | host:cdn.leadinfo.net host:cdn.leadinfo.eu host:collector.leadinfo.net host:api.leadinfo.com mark:call=GlobalLeadinfoNamespace mark:call=leadinfo cookie:_li_id.* cookie:_li_ses.* | leadfeeder snitcher | https://help.leadinfo.com/
lead-forensics | Lead Forensics | | leadforensics.com | host:secure.leadforensics.com host:secure.nora7nice.com host:secure.perk0mean.com host:secure.wauk1care.com host:secure.hiss3lark.com host:secure.bank8line.com host:secure.agile365enterprise.com host:secure.visionary-business-ingenuity.com | leadfeeder | https://www.leadforensics.com/
albacross | Albacross | | albacross.com | host:serve.albacross.com host:collect.albacross.com mark:call=_nQc account:serve.albacross.com/track.js? cookie:nQ_cookieId cookie:nQ_visitId cookie:nQ_userVisitId | leadfeeder | https://help.albacross.com/
snitcher | Snitcher | | snitcher.com | host:snid.snitcher.com mark:call=Snitcher host:cdn.snitcher.com cookie:snit* host:radar.snitcher.com mark:call=SnitchObject | leadfeeder | https://docs.snitcher.com/
salesviewer | SalesViewer | | salesviewer.com salesviewer.org | host:slsnlytcs.com host:salesviewer.org host:salesviewer.com/t mark:call=SV_TRACKING host:salesviewer.org/tle.gif host:salesviewer.com/tle.gif host:slsntllgnc.com mark:set=sv_svid | leadfeeder wiredminds | https://www.salesviewer.com/
wiredminds | leadLab (wiredminds) | wiredminds | wiredminds.de wiredminds.com | host:wm.wiredminds.de host:count.wiredminds.de host:ssl.wiredminds.de mark:call=wiredminds mark:call=wm_custnum host:wiredminds.de/track cookie:wm_uid host:c.leadlab.click host:leadlab.click | salesviewer | https://wiredminds.de/
visable | visitor analytics (wlw, Visable) | Visable | visable.com wlw.de europages.com | host:tracking.visable.com host:cdn.visable.com mark:call=visable | leadfeeder | https://www.visable.com/
leadboxer | LeadBoxer | | leadboxer.com | host:script.leadboxer.com host:log.leadboxer.com mark:call=leadboxer host:leadboxer.com/track | leadfeeder | https://docs.leadboxer.com/
canddi | CANDDi | | canddi.com | host:cdns.canddi.com host:canddi.com/p host:i.canddi.com tenant:canddi.com | leadfeeder | https://www.canddi.com/
clearbit | Clearbit (Breeze Intelligence) | HubSpot | clearbit.com clearbitjs.com | host:tag.clearbitscripts.com host:x.clearbitjs.com host:reveal.clearbit.com host:risk.clearbit.com host:js.clearbit.com host:app.clearbit.com mark:call=clearbit account:tag.clearbitscripts.com/v1/pk_ cookie:cb_user_id cookie:cb_anonymous_id cookie:cb_group_id cookie:cb:test host:forms.clearbit.com | zoominfo 6sense | https://help.clearbit.com/
6sense | 6sense | | 6sense.com 6sc.co | host:j.6sc.co host:b.6sc.co host:c.6sc.co host:ipv6.6sc.co host:epsilon.6sense.com cookie:_gd_visitor cookie:_gd_session cookie:_gd_svisitor host:6sc.co cookie:6suuid mark:call=_6si account:j.6sc.co/j/ | demandbase zoominfo | https://support.6sense.com/
demandbase | Demandbase | | demandbase.com company-target.com | host:tag.demandbase.com host:scripts.demandbase.com host:api.demandbase.com host:api.company-target.com host:tag-logger.demandbase.com host:segments.company-target.com host:company-target.com mark:call=Demandbase mark:id=demandbase_js_lib cookie:tuuid account:tag.demandbase.com/ host:autocomplete.demandbase.com | 6sense terminus | https://support.demandbase.com/
terminus | Terminus (DemandScience) | DemandScience | terminus.com terminusplatform.com | host:cdn.terminusplatform.com host:hits.sigstr.com host:ramblechat.com host:terminus.services host:widgets.ramblechat.com mark:call=terminus_ host:app.terminusplatform.com | demandbase | https://terminus.com/
rollworks | RollWorks | NextRoll | rollworks.com | host:s.rollworks.com host:app.rollworks.com mark:call=adroll_rollworks | demandbase | https://help.rollworks.com/
zoominfo | ZoomInfo | | zoominfo.com zi-scripts.com | host:ws.zoominfo.com host:js.zi-scripts.com host:ws-assets.zoominfo.com host:schedule.zoominfo.com host:formcomplete.zoominfo.com mark:call=ZIProjectKey mark:call=_zi cookie:_zitok mark:call=_zi_fc host:zi-scripts.com host:insent.ai tenant:insent.ai | 6sense clearbit apollo-io | https://tech-docs.zoominfo.com/
bombora | Bombora | | bombora.com ml314.com | host:ml314.com host:in.ml314.com mark:call=_ml mark:call=_bmb host:vi.ml314.com mark:call=_bomb host:ml314.com/tag.aspx host:ml314.com/taglw.aspx | 6sense g2-buyer | https://bombora.com/
g2-buyer | G2 Buyer Intent | G2 | g2.com g2crowd.com | host:tracking.g2crowd.com host:tracking-api.g2.com account:tracking.g2crowd.com/attribution_tracking/conversions/ | bombora trustradius | https://documentation.g2.com/
trustradius | TrustRadius | | trustradius.com | host:tag.trustradius.com host:www.trustradius.com/api host:static.trustradius.com host:trustquotes.trustradius.com | g2-buyer | https://www.trustradius.com/
intentsify | Intentsify | | intentsify.io | host:tag.intentsify.io host:tracking.intentsify.io mark:call=_intentsify | bombora | https://intentsify.io/
techtarget | TechTarget Priority Engine | Informa TechTarget | techtarget.com | host:trk.techtarget.com host:cdn.ttgtmedia.com mark:call=techtargetic host:go.techtarget.com | bombora | https://www.techtarget.com/
factors-ai | Factors.ai | | factors.ai | host:app.factors.ai mark:call=faitracker host:api.factors.ai cookie:_fuid | 6sense | https://help.factors.ai/
warmly | Warmly | | warmly.ai getwarmly.com | host:opps-widget.getwarmly.com mark:id=warmly-script-loader host:getwarmly.com | rb2b | https://docs.warmly.ai/
rb2b | RB2B | | rb2b.com | host:s3-us-west-2.amazonaws.com/b2bjsstore host:b2bjsstore.s3.us-west-2.amazonaws.com mark:call=reb2b host:ddwl4m2hdecbv.cloudfront.net host:alocdn.com | warmly | https://support.rb2b.com/
common-room | Common Room | | commonroom.io | host:cdn.cr-relay.com host:cr-relay.com | warmly | https://www.commonroom.io/docs/
koala | Koala | Cursor | getkoala.com | host:cdn.getkoala.com host:api.getkoala.com mark:call=koalaSettings cookie:ko_id | warmly | https://getkoala.com/docs
mutiny | Mutiny | | mutinyhq.com mutinycdn.com | host:client-registry.mutinycdn.com host:client.mutinycdn.com host:api-v2.mutinyhq.io mark:call=mutiny host:mutinycdn.com | intellimize | https://help.mutinyhq.com/
intellimize | Webflow Optimize (Intellimize) | Webflow | intellimize.com intellimize.co | host:cdn.intellimize.co host:api.intellimize.co host:log.intellimize.co host:117350010.intellimizeio.com host:intellimizeio.com mark:call=intellimize | mutiny | https://support.intellimize.com/
metadata-io | Metadata.io | Metadata | metadata.io | host:cdn.metadata.io host:api-gw.metadata.io host:pixel.metadata.io mark:call=Metadata cookie:Metadata_* cookie:metadata_ip | rollworks | https://support.metadata.io/
influ2 | Influ2 | | influ2.com | host:www.influ2.com/tracker host:t.influ2.com mark:call=_ifl2 mark:call=influ2 cookie:_ifl2 host:influ2.com | 6sense | https://www.influ2.com/
n-rich | N.Rich | | n.rich nrich.ai | host:serve.nrich.ai host:tracker.nrich.ai mark:call=nrich | 6sense | https://n.rich/
triblio | Foundry ABM (Triblio) | Foundry | triblio.com foundryco.com | host:tribl.io tenant:tribl.io mark:call=Triblio | demandbase | https://foundryco.com/
kickfire | KickFire | Foundry | kickfire.com visualvisitor.com | host:api.kickfire.com host:frontend.id-visitors.com host:jscloud.net host:tracking.kickfire.com mark:call=KickFire | clearbit | https://www.kickfire.com/
visual-visitor | Visual Visitor | | visualvisitor.com | host:id-visitors.com mark:call=vv_account_id | leadfeeder | https://www.visualvisitor.com/
opensend | Opensend | | opensend.com | host:cdn.aggle.net host:aggle.net mark:call=oirtyp | retention-com | https://opensend.com/
retention-com | Retention.com | | retention.com | host:b-code.liadm.com host:s3-us-west-2.amazonaws.com/storejs host:liadm.com | opensend | https://retention.com/
leadlander | LeadLander | | leadlander.com trackalyzer.com | host:trackalyzer.com host:t.sf14g.com host:sf14g.com mark:call=sf14gv mark:call=llactid host:t6.trackalyzer.com | leadfeeder | https://www.leadlander.com/
active-demand | ActiveDEMAND | JumpDEMAND | activedemand.com | host:static.activedemand.com host:activedemand-static.s3.amazonaws.com cookie:activedemand_session_guid host:submit.activedemand.com | sharpspring | https://www.activedemand.com/
lead-champion | Lead Champion | Geomotive | leadchampion.com | host:app.leadchampion.com host:leadchampion.com/bp mark:call=leadChampion host:tracker.leadchampion.com | leadfeeder | https://www.leadchampion.com/
getquanty | GetQuanty | | getquanty.com | host:get.smart-data-systems.com host:smart-data-systems.com | leadfeeder | https://www.getquanty.com/
visiblee | Visiblee | | visiblee.io | host:cdn-v3.visiblee.io host:visiblee.io mark:call=VisibleeObject | getquanty | https://www.visiblee.io/
happierleads | Happierleads | | happierleads.com | host:ws.happierleads.com host:app.happierleads.com mark:id=happierleads | leadfeeder | https://happierleads.com/
lift-ai | Lift AI | MarketLinc | lift-ai.com | host:storage.googleapis.com/lift-ai-js host:lift-ai.com mark:call=_lift | qualified | https://www.lift-ai.com/
leadoo | Leadoo | | leadoo.com | host:bot.leadoo.com host:ins.leadoo.com mark:attr=data-leadoo host:cdn.leadoo.com | drift | https://leadoo.com/
giosg | giosg | | giosg.com giosgusercontent.com | host:service.giosg.com host:giosgusercontent.com mark:call=_giosg mark:call=giosg cookie:_giosg_* cookie:giosg_gid_* | leadoo | https://docs.giosg.com/
fingerprint | Fingerprint | FingerprintJS | fingerprint.com fpjs.io fpjscdn.net | host:fpjscdn.net host:api.fpjs.io host:cdn.fpjs.io npm:@fingerprintjs/fingerprintjs npm:fingerprintjs2 file:fingerprint2 npm:@fingerprintjs/fingerprintjs-pro | sift | https://dev.fingerprint.com/
vector | Vector | | vector.co | host:cdn.vector.co mark:call=vector | rb2b | https://www.vector.co/
unify | Unify | | unifygtm.com unifyintent.com | host:tag.unifyintent.com | rb2b | https://docs.unifygtm.com/
madison-logic | Madison Logic | | madisonlogic.com | host:cdn.madisonlogic.com host:tag.madisonlogic.com
vainu | Vainu | | vainu.com vainu.io | host:vainu.io
leady | Leady | | leady.com leady.cz | host:ct.leady.com host:t.leady.com
salesfeed | SalesFeed | | salesfeed.com | host:api.salesfeed.com
docodoco | docodoco JP (Geolocation Technology) | Geolocation Technology | geolocation.co.jp docodoco.jp | host:api.docodoco.jp
leadpost | LeadPost | | leadpost.com | host:www.leadpost.net host:leadpost.net
lead411 | Lead411 | | lead411.com | host:tracking.lead411.com
visitorqueue | Visitor Queue | | visitorqueue.com | host:t.visitorqueue.com
leadrebel | LeadRebel | | leadrebel.io | host:app.leadrebel.io
ocean-io | Ocean.io | | ocean.io | host:cdn.ocean.io
leadsrx | LeadsRx | Unbounce | leadsrx.com | host:app.leadsrx.com host:tracking.leadsrx.com
zymplify | Zymplify | | zymplify.com | host:tracking.zymplify.com
`,
)
