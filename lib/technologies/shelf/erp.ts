import { table } from '../table.ts'

export default table(
  'erp',
  `
odoo | Odoo | | odoo.com | tenant:odoo.com link:.odoo.com meta:generator=Odoo path:web/static/src mark:call=odoo class:o_footer cookie:frontend_lang tenant:dev.odoo.com cookie:im_livechat_history mark:class=o_web_client path:website/static/src | sap netsuite erpnext | https://www.odoo.com/documentation/
erpnext | ERPNext (Frappe) | Frappe | frappe.io erpnext.com frappecloud.com | tenant:erpnext.com tenant:frappe.cloud path:assets/frappe path:assets/erpnext meta:generator=frappe mark:call=frappe link:.frappe.cloud link:.erpnext.com | odoo | https://docs.frappe.io/
netsuite | NetSuite | Oracle | netsuite.com oracle.com | tenant:app.netsuite.com host:forms.netsuite.com tenant:netsuite.com cookie:NLVisitorId cookie:NLShopperId tenant:extforms.netsuite.com link:.app.netsuite.com path:core/media/media.nl path:app/site/hosting/scriptlet.nl host:forms.na2.netsuite.com tenant:secure.netsuite.com cookie:NS_VER cookie:NS_ROUTING_VERSION | sap dynamics-365 | https://docs.oracle.com/en/cloud/saas/netsuite/
sap | SAP | | sap.com ondemand.com sapcloud.cn | host:sapui5.hana.ondemand.com host:openui5.hana.ondemand.com host:ui5.sap.com tenant:hana.ondemand.com mark:id=sap-ui-bootstrap tenant:s4hana.ondemand.com cookie:sap-usercontext path:sap/public/bc path:sap/bc/ui5_ui5 cookie:SAP_SESSIONID_* path:sap/bc/bsp path:irj/portal cookie:saplb_* tenant:cfapps.eu10.hana.ondemand.com host:sdk.openui5.org link:.ondemand.com | dynamics-365 | https://help.sap.com/
ariba | SAP Ariba | SAP | ariba.com sap.com | host:service.ariba.com link:discovery.ariba.com/profile/ host:s1.ariba.com link:supplier.ariba.com/ host:supplier.ariba.com | coupa jaggaer | https://help.sap.com/docs/ariba
coupa | Coupa | | coupa.com coupahost.com | tenant:coupahost.com link:.coupahost.com link:supplier.coupahost.com/ | ariba | https://compass.coupa.com/
jaggaer | JAGGAER | | jaggaer.com sciquest.com bravosolution.com | tenant:app.jaggaer.com tenant:bravosolution.com link:.app.jaggaer.com host:solutions.sciquest.com link:.bravosolution.com tenant:bravosolution.co.uk | ariba coupa | https://www.jaggaer.com/
ivalua | Ivalua | | ivalua.com ivalua.app | tenant:ivalua.com tenant:ivalua.app link:.ivalua.app link:.ivalua.com | coupa | https://www.ivalua.com/
procore | Procore | | procore.com | host:app.procore.com link:network.procore.com/p/ host:login.procore.com | | https://developers.procore.com/
xero | Xero | | xero.com | host:go.xero.com link:in.xero.com/ host:in.xero.com host:edge.xero.com | quickbooks | https://developer.xero.com/
quickbooks | QuickBooks | Intuit | intuit.com quickbooks.com | host:connect.intuit.com link:connect.intuit.com/portal/app/ host:plugin.intuitcdn.net host:appcenter.intuit.com link:connect.intuit.com/pay/ | xero | https://developer.intuit.com/
exact-online | Exact Online | Exact | exactonline.nl exact.com | host:start.exactonline.nl host:start.exactonline.be host:start.exactonline.de link:start.exactonline.nl/docs/ | xero | https://developers.exactonline.com/
lexware | Lexware Office (lexoffice) | Haufe-Lexware | lexware.de lexoffice.de | host:app.lexoffice.de host:app.lexware.de tenant:lexoffice.de link:app.lexoffice.de/ | | https://developers.lexware.io/
1c-enterprise | 1C:Enterprise | 1C | 1c.ru 1c.com 1cfresh.com | tenant:1cfresh.com link:1cfresh.com/a/ host:1cfresh.com cookie:vrs_session link:.1cfresh.com mark:call=V8CREATEDATE | sap | https://its.1c.ru/
moysklad | MoySklad | | moysklad.ru moysklad.com | host:online.moysklad.ru host:b2b.moysklad.ru link:b2b.moysklad.ru/public/ link:b2b.moysklad.ru/ | 1c-enterprise | https://dev.moysklad.ru/
retailcrm | RetailCRM | | retailcrm.ru retailcrm.pro simla.com | tenant:retailcrm.ru host:collector.retailcrm.pro host:c.retailcrm.tech host:s.retailcrm.tech mark:call=_rc tenant:simla.com host:collector.simla.com tenant:retailcrm.pro link:.retailcrm.ru | bitrix24 | https://docs.retailcrm.ru/
kingdee | Kingdee | | kingdee.com | tenant:kingdee.com link:.kingdee.com tenant:kdcloud.com link:.kdcloud.com path:k3cloud host:club.kdcloud.com | yonyou sap | https://open.kingdee.com/
yonyou | Yonyou | | yonyou.com yonyoucloud.com diwork.com | tenant:yonyoucloud.com link:.yonyoucloud.com tenant:diwork.com path:nccloud host:cdn.yonyoucloud.com path:yyoa | kingdee | https://developer.yonyou.com/
seeyon | Seeyon OA | Seeyon | seeyon.com | path:seeyon/common path:seeyon/main.do path:seeyon | weaver yonyou | https://open.seeyon.com/
weaver | Weaver e-cology | Weaver | weaver.com.cn e-cology.com.cn eteams.cn | path:wui/index.html path:wui/theme cookie:ecology_JSessionid path:spa/portal tenant:eteams.cn cookie:loginidweaver cookie:__randcode__ | seeyon | https://www.weaver.com.cn/
`,
)
