import { table } from '../table.ts'

export default table(
  'commerce',
  `
shopify | Shopify | | shopify.com myshopify.com shopifycdn.com | host:cdn.shopify.com host:monorail-edge.shopifysvc.com tenant:myshopify.com cookie:_shopify_y cookie:_shopify_s cookie:_shopify_sa_p mark:call=Shopify path:cdn/shop host:shop.app meta:shopify-digital-wallet= meta:shopify-checkout-api-token= host:sdks.shopifycdn.com mark:call=ShopifyAnalytics mark:id=shopify-features mark:tag=shopify-accelerated-checkout class:shopify-section host:checkout.shopify.com mark:id=shopify-digital-wallet host:cdn.shopifycdn.net mark:code=shopify:* header:x-shopid header:x-shopify-stage header:powered-by=Shopify | woocommerce bigcommerce magento | https://shopify.dev/
woocommerce | WooCommerce | Automattic | woocommerce.com automattic.com | path:wp-content/plugins/woocommerce meta:generator=WooCommerce mark:class=woocommerce-no-js mark:class=woocommerce-js class:woocommerce cookie:woocommerce_cart_hash cookie:woocommerce_items_in_cart cookie:wp_woocommerce_session_* mark:class=woocommerce-page mark:id=woocommerce-inline-inline-css mark:id=wc-cart-fragments-js mark:call=woocommerce_params mark:id=woocommerce-general-css class:woocommerce-product-gallery mark:id=woocommerce-js mark:id=woocommerce-layout-css | shopify magento | https://woocommerce.com/documentation/
magento | Magento (Adobe Commerce) | Adobe | magento.com adobe.com | path:static/frontend/Magento path:mage/requirejs path:skin/frontend cookie:mage-cache-sessid cookie:mage-cache-storage cookie:mage-messages cookie:form_key file:mage path:pub/static mark:attr=data-mage-init path:static/_cache/merged cookie:private_content_version cookie:PAGECACHE_ENV path:js/varien path:media/catalog/product class:catalog-product-view tenant:magentocloud.com file:varien path:Magento_Theme path:Magento_Ui host:magento.cloud cookie:mage-translation-storage mark:class=catalog-product-view header:x-magento-cache-debug header:x-magento-tags | shopify shopware bigcommerce | https://developer.adobe.com/commerce/
bigcommerce | BigCommerce | Commerce.com | bigcommerce.com mybigcommerce.com | host:cdn11.bigcommerce.com tenant:mybigcommerce.com host:cdn10.bigcommerce.com cookie:SHOP_SESSION_TOKEN cookie:fornax_anonymousId host:microapps.bigcommerce.com host:checkout-sdk.bigcommerce.com host:bigcommerce.com/r mark:call=stencilBootstrap cookie:STORE_VISITOR cookie:athena_short_visit_id host:cdn2.bigcommerce.com meta:platform=bigcommerce.stencil | shopify | https://developer.bigcommerce.com/
shopware | Shopware | | shopware.com shopware.store | path:bundles/storefront path:themes/Frontend cookie:session-1 path:engine/Shopware meta:application-name=Shopware cookie:sw-context-token tenant:shopware.store cookie:sw-cache-hash cookie:sw-states path:bundles/administration tenant:shopware.cloud path:theme/shopware mark:set=useDefaultCookieConsent path:theme/storefront | magento oxid shopify | https://docs.shopware.com/
prestashop | PrestaShop | | prestashop.com | meta:generator=PrestaShop cookie:PrestaShop-* mark:call=prestashop path:modules/ps_shoppingcart path:modules/ps_emailsubscription path:modules/blockcart mark:id=prestashop path:modules/ps_imageslider path:modules/ps_mainmenu path:themes/core.js path:js/jquery/plugins/fancybox path:modules/ps_searchbar header:powered-by=PrestaShop mark:set=prestashop | woocommerce magento | https://devdocs.prestashop-project.org/
opencart | OpenCart | | opencart.com | cookie:OCSESSID path:catalog/view/theme path:catalog/view/javascript path:image/cache/catalog | woocommerce prestashop | https://docs.opencart.com/
oxid | OXID eShop | OXID | oxid-esales.com | path:out/flow path:out/wave path:out/azure path:out/pictures/generated path:out/pictures/ddmedia cookie:oxidadminlanguage path:out/apex path:out/pictures/master | shopware | https://docs.oxid-esales.com/
jtl-shop | JTL-Shop | JTL-Software | jtl-software.de jtl-software.com | cookie:JTLSHOP path:templates/NOVA path:templates/Evo path:jtllib path:templates/NOVAChild | shopware | https://guide.jtl-software.com/
gambio | Gambio | | gambio.de gambio.com | meta:generator=Gambio path:GXModules path:JSEngine mark:call=gambio path:public/theme/javascripts tenant:gambiocloud.com path:StyleEdit4 | jtl-shop | https://www.gambio.de/
modified-shop | modified eCommerce | modified | modified-shop.org | meta:generator=(c)+by+modified cookie:MODsid path:templates/tpl_modified | gambio | https://www.modified-shop.org/
plentymarkets | PlentyONE (plentymarkets) | PlentySystems | plentymarkets.com plentyone.com plentysystems.com | host:cdn02.plentymarkets.com host:cdn03.plentymarkets.com host:cdn01.plentymarkets.com tenant:my.plentysystems.com tenant:plentymarkets-cloud-de.com cookie:plentyID host:plentymarkets.com tenant:plentymarkets-x1.com host:plentyone.io mark:call=ceresTranslations | shopware jtl-shop | https://knowledge.plentyone.com/
salesforce-commerce | Salesforce Commerce Cloud | Salesforce | salesforce.com demandware.com demandware.net | tenant:demandware.net path:on/demandware.static path:on/demandware.store cookie:dwsid cookie:dwanonymous_* cookie:dwac_* host:edge.disstg.commercecloud.salesforce.com cookie:cqcid mark:call=dwAnalytics tenant:commercecloud.salesforce.com tenant:mobify-storefront.com cookie:__cq_dnt cookie:dw_dnt header:x-dw-request-base-id | sap-commerce magento | https://developer.salesforce.com/docs/commerce/
sap-commerce | SAP Commerce Cloud (Hybris) | SAP | sap.com hybris.com ondemand.com | path:_ui/responsive path:_ui/desktop path:yacceleratorstorefront path:_ui/shared tenant:model-t.cc.commerce.ondemand.com tenant:commerce.ondemand.com path:occ/v2 mark:tag=cx-storefront path:yb2bacceleratorstorefront path:medias/sys_master mark:tag=cx-page-layout | salesforce-commerce magento | https://help.sap.com/docs/SAP_COMMERCE
commercetools | commercetools | | commercetools.com | host:api.europe-west1.gcp.commercetools.com host:commercetools.com/project tenant:frontend.site host:api.us-central1.gcp.commercetools.com host:commercetools.co host:images.cdn.europe-west1.gcp.commercetools.com tenant:gcp.commercetools.com tenant:aws.commercetools.com | sap-commerce | https://docs.commercetools.com/
vtex | VTEX | | vtex.com vtexassets.com vteximg.com.br | tenant:vtexassets.com tenant:vteximg.com.br tenant:vtexcommercestable.com.br cookie:VtexRCMacIdv7 cookie:VtexRCSessionIdv7 cookie:vtex_session cookie:vtex_segment host:io.vtex.com.br mark:call=vtexjs tenant:myvtex.com host:activity-flow.vtex.com mark:call=vtex cookie:checkout.vtex.com host:rc.vtex.com | magento | https://developers.vtex.com/
hcl-commerce | HCL Commerce (WebSphere) | HCL | hcltechsw.com hcl-software.com ibm.com | path:wcsstore path:webapp/wcs cookie:WC_PERSISTENT cookie:WC_SESSION_ESTABLISHED cookie:WC_AUTHENTICATION_* cookie:WC_ACTIVEPOINTER cookie:WC_USERACTIVITY_* | sap-commerce | https://help.hcl-software.com/commerce/
oracle-commerce | Oracle Commerce Cloud | Oracle | oracle.com oracleoutsourcing.com | path:ccstore path:ccstorex path:file/general path:oe-files tenant:oracleoutsourcing.com path:ccstoreui | salesforce-commerce | https://docs.oracle.com/en/cloud/saas/cx-commerce/
nopcommerce | nopCommerce | | nopcommerce.com | meta:generator=nopCommerce cookie:.Nop.Customer cookie:Nop.customer cookie:.Nop.Antiforgery path:Themes/DefaultClean cookie:NOPCOMMERCE.AUTH cookie:.Nop.Culture | woocommerce | https://docs.nopcommerce.com/
zen-cart | Zen Cart | | zen-cart.com | meta:generator=shopping+cart+program+by+Zen+Cart cookie:zenid path:includes/templates | opencart | https://docs.zen-cart.com/
cs-cart | CS-Cart | | cs-cart.com | cookie:sid_customer_* mark:call=Tygh path:var/cache/misc/assets class:ty-menu | opencart | https://docs.cs-cart.com/
spryker | Spryker | | spryker.com | meta:generator=spryker path:assets/current/default tenant:spryker-projects.com host:spryker.cloud | commercetools | https://docs.spryker.com/
ecwid | Ecwid by Lightspeed | Lightspeed | ecwid.com lightspeedhq.com | host:app.ecwid.com account:app.ecwid.com/script.js? tenant:company.site tenant:ecwid.com host:d1oxsl77a1kjht.cloudfront.net mark:call=Ecwid mark:call=xProductBrowser host:d34ikvsdm2rlij.cloudfront.net host:images-cdn.ecwid.com host:d2j6dbq0eux0bg.cloudfront.net | shopify | https://api-docs.ecwid.com/
lightspeed-ecom | Lightspeed eCom | Lightspeed | lightspeedhq.com webshopapp.com | host:cdn.webshopapp.com host:static.webshopapp.com host:cdn.shoplightspeed.com tenant:webshopapp.com tenant:shoplightspeed.com host:assets.webshopapp.com host:shoplightspeed.com | shopify | https://ecom-support.lightspeedhq.com/
ccv-shop | CCV Shop | CCV | ccvshop.nl ccvshop.be | tenant:ccvshop.nl host:ccvshop.nl/js meta:generator=CCV+Shop path:Files/10 | lightspeed-ecom | https://www.ccvshop.nl/
myonlinestore | MyOnlineStore | | myonlinestore.com mijnwebwinkel.nl | host:cdn.myonlinestore.eu host:asset.myonlinestore.eu tenant:mijnwebwinkel.nl tenant:myonlinestore.eu | lightspeed-ecom | https://www.myonlinestore.com/
volusion | Volusion | | volusion.com | host:cdn4.volusion.store host:cdn3.volusion.com path:v/vspfiles host:cdn.volusion.com host:volusion.store | bigcommerce | https://support.volusion.com/
squareup-online | Square Online | Block | squareup.com square.site | tenant:square.site host:square-fonts-production-f.squarecdn.com host:cdn3.editmysite.com | shopify | https://squareup.com/help
big-cartel | Big Cartel | | bigcartel.com | host:assets.bigcartel.com tenant:bigcartel.com host:www.bigcartel.com/api meta:generator=Big+Cartel | shopify | https://help.bigcartel.com/
gumroad | Gumroad | | gumroad.com | host:gumroad.com/js tenant:gumroad.com link:.gumroad.com link:gumroad.com/l/ host:assets.gumroad.com | sellfy | https://gumroad.com/help
lemon-squeezy | Lemon Squeezy | Stripe | lemonsqueezy.com | tenant:lemonsqueezy.com link:.lemonsqueezy.com host:app.lemonsqueezy.com/js host:assets.lemonsqueezy.com mark:call=createLemonSqueezy | gumroad paddle | https://docs.lemonsqueezy.com/
sellfy | Sellfy | | sellfy.com sellfy.store | tenant:sellfy.store host:sellfy.com/js | gumroad | https://docs.sellfy.com/
snipcart | Snipcart | Duda | snipcart.com | host:cdn.snipcart.com host:app.snipcart.com mark:id=snipcart mark:call=SnipcartSettings class:snipcart-add-item | ecwid | https://docs.snipcart.com/
foxy | Foxy | | foxy.io foxycart.com | host:cdn.foxycart.com tenant:foxycart.com link:.foxycart.com | snipcart | https://wiki.foxycart.com/
insales | InSales | | insales.ru insales.com | host:assets.insales.ru host:static.insales-cdn.com host:insales-cdn.com tenant:myinsales.ru host:static-ru.insales.ru host:static-internal.insales.ru mark:call=InSales host:assets3.insales.ru host:static-sl.insales.ru | cs-cart advantshop | https://www.insales.ru/collection/support
advantshop | AdvantShop | | advantshop.net advant.shop | meta:generator=AdVantShop.NET host:cs71.advantshop.net tenant:on-advantshop.net cookie:Advantshop.AUTH mark:attr=data-ng-app-advantshop host:advantshop.net/pictures tenant:advant.shop | insales | https://www.advantshop.net/help
storeland | StoreLand | | storeland.ru | host:design.storeland.ru host:st.storeland.net host:i1.storeland.net host:storeland.net tenant:storeland.ru | insales | https://storeland.ru/
horoshop | Horoshop | | horoshop.ua | host:horoshop.ua/frontend path:content/images/horoshop meta:generator=Horoshop tenant:horoshop.ua tenant:shop-horoshop.com.ua | insales | https://help.horoshop.ua/
salla | Salla | | salla.sa salla.com | host:cdn.salla.sa host:cdn.salla.network host:assets.salla.sa mark:call=salla host:cdn.assets.salla.network tenant:salla.sa host:cdn.files.salla.network | zid shopify | https://docs.salla.dev/
zid | Zid | | zid.sa zid.store | host:media.zid.store host:assets.zid.store tenant:zid.store host:assets.zid.sa | salla | https://docs.zid.sa/
ikas | ikas | | ikas.com myikas.com | host:cdn.myikas.com host:api.myikas.com tenant:myikas.com mark:call=IkasEvents host:api.ikas.com | ticimax ideasoft | https://ikas.dev/
ticimax | Ticimax | | ticimax.com | host:static.ticimax.cloud host:cdn.ticimax.com host:ticimax.cloud cookie:ticimaxUserSession tenant:ticimax.com | ikas ideasoft | https://www.ticimax.com/
ideasoft | IdeaSoft | | ideasoft.com.tr myideasoft.com | host:st1.myideasoft.com host:st2.myideasoft.com host:st3.myideasoft.com tenant:myideasoft.com host:ideacdn.net host:myideasoft.com | ticimax | https://www.ideasoft.com.tr/
t-soft | T-Soft | | tsoft.com.tr | path:theme/v5/js path:Data/EditorFiles path:srv/service host:tsoft.com.tr/js cookie:TSOFT_LOGGED | ticimax | https://www.tsoft.com.tr/
nuvemshop | Nuvemshop (Tiendanube) | Tiendanube | nuvemshop.com.br tiendanube.com mitiendanube.com | host:d26lpennugtm8s.cloudfront.net host:dcdn.mitiendanube.com host:acdn.mitiendanube.com tenant:lojavirtualnuvem.com.br tenant:mitiendanube.com host:dcdn-us.mitiendanube.com host:acdn-us.mitiendanube.com | vtex tray | https://tiendanube.github.io/api-documentation/
tray | Tray | Locaweb | tray.com.br traycorp.com.br | host:images.tcdn.com.br host:tcdn.com.br tenant:tray.com.br tenant:commercesuite.com.br | nuvemshop | https://developers.tray.com.br/
loja-integrada | Loja Integrada | | lojaintegrada.com.br awsli.com.br | host:cdn.awsli.com.br tenant:lojaintegrada.com.br host:awsli.com.br | nuvemshop | https://ajuda.lojaintegrada.com.br/
shoper | Shoper | | shoper.pl shoparena.pl | tenant:shoparena.pl path:skins/user/rwd_shoper path:environment/cache mark:call=Shop host:dcsaascdn.net tenant:shoper.pl path:userdata/public/gfx | idosell woocommerce | https://developers.shoper.pl/
idosell | IdoSell | | idosell.com iai-shop.com | tenant:iai-shop.com tenant:yourtechnicaldomain.com tenant:idosell.com meta:generator=IdoSell path:gfx/pol path:gfx/standards path:gfx/eng mark:call=app_shop cookie:RSSID path:data/include/cms | shoper | https://www.idosell.com/developers/
sky-shop | Sky-Shop | | sky-shop.pl | tenant:sky-shop.pl host:sky-shop.pl/js path:view/new/scheme path:view/new/scheme/public | shoper | https://sky-shop.pl/
baselinker | Base (BaseLinker) | BaseLinker | baselinker.com base.com | host:upload.cdn.baselinker.com host:cdn.baselinker.com tenant:shop.base.shop | | https://developers.base.com/
shoptet | Shoptet | | shoptet.cz shoptet.com myshoptet.com | host:cdn.myshoptet.com tenant:myshoptet.com host:shoptet.tomashlad.eu cookie:shoptet_none mark:class=mobile-header-version-1 host:cdn.shoptet.cz | woocommerce | https://developers.shoptet.com/
upgates | UPgates | | upgates.com upgates.cz | host:s.cdn.upgates.com host:cdn.upgates.com tenant:upgates.com host:files.upgates.com mark:call=upgates mark:class=upgates | shoptet | https://www.upgates.cz/napoveda
cafe24 | Cafe24 | | cafe24.com cafe24img.com | host:img.echosting.cafe24.com tenant:cafe24.com host:ecimg.cafe24img.com path:ind-script mark:call=EC_ROOT_DOMAIN mark:call=CAFE24 host:login2.cafe24ssl.com host:cafe24img.com host:echosting.cafe24.com cookie:ECSESSID mark:set=EC_SDE_SHOP_NUM mark:set=EC_ROOT_DOMAIN mark:set=CAFE24 | imweb shopify | https://developers.cafe24.com/
nhn-commerce | NHN Commerce (Godomall) | NHN Commerce | nhn-commerce.com godo.co.kr | host:godomall.speedycdn.net host:godohosting.com tenant:godomall.com tenant:godomall5.godo.co.kr host:godo.co.kr/js tenant:shopby.co.kr | cafe24 | https://www.nhn-commerce.com/
makeshop | MakeShop | GMO MakeShop | makeshop.jp makeshop.co.kr | host:gigaplus.makeshop.jp host:www.makeshop.jp/shopimages host:makeshop-multi-images.akamaized.net tenant:shop-pro.jp | base-jp | https://www.makeshop.jp/
color-me | Color Me Shop | GMO Pepabo | shop-pro.jp | host:img.shop-pro.jp host:img07.shop-pro.jp host:img21.shop-pro.jp host:secure.shop-pro.jp mark:call=Colorme host:file003.shop-pro.jp host:imagelib.shop-pro.jp | base-jp makeshop | https://developer.shop-pro.jp/
base-jp | BASE | | thebase.in binc.jp thebase.com | tenant:thebase.in host:baseec-img-mng.akamaized.net host:static.thebase.in host:basefile.akamaized.net tenant:base.shop tenant:base.ec host:thebase.in/js | color-me stores-jp | https://docs.thebase.in/
stores-jp | STORES | | stores.jp | tenant:stores.jp host:p1-e6eeae93.imageflux.jp host:stores.jp/assets | base-jp | https://faq.stores.jp/
ec-cube | EC-CUBE | | ec-cube.net | path:html/template/default cookie:eccube path:user_data/packages tenant:ec-cube.shop file:eccube cookie:ECSESSID_cube path:html/user_data | makeshop | https://doc4.ec-cube.net/
future-shop | futureshop | | future-shop.jp | host:future-shop.jp/fs path:fs2cabinet tenant:future-shop.jp tenant:future-shop.net host:c21.future-shop.jp | makeshop | https://www.future-shop.jp/
youzan | Youzan | | youzan.com youzanyun.com yzcdn.cn koudaitong.com | host:b.yzcdn.cn host:img.yzcdn.cn host:img01.yzcdn.cn host:su.yzcdn.cn host:yzcdn.cn tenant:youzan.com tenant:m.youzan.com npm:@youzan/weapp host:h5.youzan.com mark:call=_youzan tenant:koudaitong.com host:js.yzcdn.cn | weimob shopex | https://doc.youzanyun.com/
weimob | Weimob | | weimob.com hsmob.com | host:cdn2.weimob.com host:image-c.weimobwmc.com host:weimobwmc.com tenant:weimob.com host:statics.weimob.com host:cdn.weimob.com | youzan | https://cloud.weimob.com/
shopex | ECShop / ShopEx | ShopEx | shopex.cn ecshop.com | meta:generator=ECSHOP cookie:ECS_ID cookie:ECS[visit_times] meta:generator=ShopEx meta:generator=ecstore cookie:ECS_LastCheckTime | youzan | https://www.shopex.cn/
shopline | SHOPLINE | | shopline.com shoplineapp.com myshopline.com | host:cdn.shoplineapp.com host:img-va.myshopline.com host:cdn.myshopline.com tenant:shoplineapp.com tenant:myshopline.com host:shoplineimg.com host:img.myshopline.com host:img.shoplineapp.com host:cdn-theme.myshopline.com | shopify shoplazza | https://developer.shopline.com/
shoplazza | Shoplazza | | shoplazza.com myshoplaza.com | host:cdn.shoplazza.com tenant:myshoplaza.com host:assets.shoplazza.com host:cn.cdn.shoplazza.com host:img.staticdj.com host:cdn.staticdj.com host:staticdj.com | shopline shopify | https://www.shoplazza.dev/
xiaoetong | Xiaoetong (Xiaoe-tech) | Xiaoe-tech | xiaoe-tech.com xiaoeknow.com | tenant:h5.xiaoeknow.com tenant:h5.xet.citv.cn host:commonresource-1252524126.cdn.xiaoeknow.com host:wechatapppro-1252524126.file.myqcloud.com host:xiaoeknow.com host:xet.tech tenant:xet.tech | youzan | https://www.xiaoe-tech.com/
haravan | Haravan | | haravan.com hstatic.net | host:hstatic.net host:theme.hstatic.net host:product.hstatic.net host:file.hstatic.net tenant:myharavan.com mark:call=Haravan | sapo | https://docs.haravan.com/
sapo | Sapo (Bizweb) | Sapo Technology | sapo.vn bizweb.vn | host:bizweb.dktcdn.net host:dktcdn.net tenant:mysapo.net tenant:bizwebvietnam.net mark:call=Bizweb mark:call=Sapo | haravan | https://support.sapo.vn/
mixin-ir | Mixin | | mixin.ir | host:cdn.mixin.ir host:mixin.ir/static tenant:mixin.website | sazito shopfa | https://mixin.ir/
shopfa | Shopfa | | shopfa.com | host:cdnfa.com host:s6.cdnfa.com tenant:shopfa.com host:s1.cdnfa.com host:s2.cdnfa.com host:s3.cdnfa.com host:s4.cdnfa.com host:s5.cdnfa.com meta:generator=Shopfa | mixin-ir sazito | https://shopfa.com/
virtuemart | VirtueMart | | virtuemart.net | path:components/com_virtuemart cookie:virtuemart mark:call=Virtuemart path:images/stories/virtuemart path:images/virtuemart | hikashop | https://docs.virtuemart.net/
hikashop | HikaShop | Hikari Software | hikashop.com | path:media/com_hikashop class:hikashop_product path:components/com_hikashop | virtuemart | https://www.hikashop.com/support/documentation.html
easy-digital-downloads | Easy Digital Downloads | Awesome Motive | easydigitaldownloads.com | path:wp-content/plugins/easy-digital-downloads meta:generator=Easy+Digital+Downloads class:edd_downloads_list path:wp-content/plugins/easy-digital-downloads-pro | woocommerce | https://easydigitaldownloads.com/docs/
recharge | Recharge | | rechargepayments.com getrecharge.com | host:static.rechargecdn.com host:rechargecdn.com host:rechargeassets-bootstrapheroes-rechargeapps.netdna-ssl.com host:api.rechargeapps.com mark:call=ReChargeWidget mark:call=RCConfig | | https://developer.rechargepayments.com/
loop-returns | Loop Returns | Loop | loopreturns.com | host:cdn.loopreturns.com tenant:loopreturns.com link:.loopreturns.com mark:call=LoopOnstore | narvar aftership | https://docs.loopreturns.com/
aftership | AfterShip | | aftership.com | host:button.aftership.com tenant:aftership.com link:.aftership.com host:cdn.aftership.com host:sdks.automizely.com host:sdks.am-static.com host:websites.am-static.com mark:call=AfterShip tenant:returnscenter.com link:.returnscenter.com | narvar parcellab | https://www.aftership.com/docs
narvar | Narvar | | narvar.com narvar.io | host:hub.narvar.com host:static.narvar.com host:corp.narvar.com tenant:narvar.com link:tracking.narvar.com/ host:edd.narvar.com mark:call=narvar | aftership | https://developer.narvar.com/
parcellab | parcelLab | | parcellab.com | host:cdn.parcellab.com host:api.parcellab.com mark:call=parcelLab mark:call=parcelLabTrackAndTrace | aftership narvar | https://how.parcellab.works/
inpost-geowidget | InPost Geowidget | InPost | inpost.pl easypack24.net | host:geowidget.inpost.pl host:geowidget.easypack24.net mark:tag=inpost-geowidget | sendcloud | https://dokumentacja-inpost.atlassian.net/
sendcloud | Sendcloud | | sendcloud.com sendcloud.sc | host:embed.sendcloud.sc host:panel.sendcloud.sc mark:call=sendcloud | mondial-relay
mondial-relay | Mondial Relay | InPost | mondialrelay.com mondialrelay.fr | host:widget.mondialrelay.com | sendcloud
colissimo | Colissimo | La Poste | colissimo.fr laposte.fr | host:ws.colissimo.fr
packeta | Packeta (Zásilkovna) | Packeta | packeta.com zasilkovna.cz | host:widget.packeta.com
myparcel | MyParcel | PostNL | myparcel.nl | npm:@myparcel/delivery-options npm:@myparcel/checkout
furgonetka | Furgonetka | | furgonetka.pl | host:furgonetka.pl/js
apaczka | Apaczka | | apaczka.pl | host:mapa.apaczka.pl
cdek | CDEK | | cdek.ru | npm:@cdek-it/widget host:widget.cdek.ru
saferoute | SafeRoute | | saferoute.ru | host:widgets.saferoute.ru
route-app | Route | | route.com routeapp.io | host:cdn.routeapp.io | loop-returns aftership
emalls | Emalls | | emalls.ir | host:emalls.ir/widget host:emalls.ir/js
persian-woocommerce | Persian WooCommerce | WooCommerce.ir | woocommerce.ir | path:wp-content/plugins/persian-woocommerce path:wp-content/plugins/persian-woocommerce-shipping
dokan | Dokan | weDevs | dokan.co wedevs.com | path:wp-content/plugins/dokan-lite path:wp-content/plugins/dokan-pro
yith | YITH plugins | YITH | yithemes.com | path:wp-content/plugins/yith-woocommerce-wishlist path:wp-content/plugins/yith-woocommerce-compare path:wp-content/plugins/yith-woocommerce-ajax-search path:wp-content/plugins/yith-woocommerce-ajax-navigation path:wp-content/plugins/yith-woocommerce-quick-view
epages | ePages | | epages.com | path:WebRoot/Store path:WebRoot/StoreTypes
jouwweb | JouwWeb (Webador) | JouwWeb | jouwweb.nl webador.com jwwb.nl | host:jwwb.nl host:primary.jwwb.nl
jumpseller | Jumpseller | | jumpseller.com | host:assets.jumpseller.com tenant:jumpseller.com
bsale | Bsale | | bsale.cl bsale.io | host:dojiw2m9tvv09.cloudfront.net
wake-commerce | Wake Commerce | LWSA | wake.tech fbits.net | host:fbits.net tenant:fbits.net
yampi | Yampi | | yampi.com.br | host:yampi.com.br host:images.yampi.me
unas | UNAS | | unas.hu unas.eu | host:shop.unas.hu host:unas.eu/shop
shoprenter | Shoprenter | | shoprenter.hu | host:cdn.shoprenter.hu tenant:shoprenter.hu
gomag | Gomag | | gomag.ro gomagcdn.ro | host:gomagcdn.ro
prom-ua | Prom.ua | EVO | prom.ua prom.st | host:prom.st host:images.prom.ua
quickbutik | Quickbutik | | quickbutik.com | host:storage.quickbutik.com host:quickbutik.com/templates
starweb | Starweb | | starweb.se starwebserver.se | host:cdn.starwebserver.se
abicart | Abicart (Textalk) | Abicart | abicart.com textalk.se | host:abicart.com host:shop.textalk.se
sixshop | Sixshop | | sixshop.com | host:contents.sixshop.com
intershop | Intershop | | intershop.com | path:INTERSHOP/static path:INTERSHOP/web
dynamicweb | DynamicWeb | | dynamicweb.com dynamicweb.dk | meta:generator=Dynamicweb path:Files/Templates/Designs cookie:Dynamicweb
x-cart | X-Cart | Seller Labs | x-cart.com | meta:generator=X-Cart
smartstore | Smartstore | | smartstore.com | meta:generator=SmartStore
thelia | Thelia | OpenStudio | thelia.net | meta:generator=Thelia
xt-commerce | xt:Commerce | | xt-commerce.com | meta:generator=xt:Commerce path:xtCore
getcourse | GetCourse | | getcourse.ru | host:fs.getcourse.ru tenant:getcourse.ru | teachable thinkific
rebuy | Rebuy | | rebuyengine.com | host:rebuyengine.com host:cdn.rebuyengine.com | nosto
shogun | Shogun | | getshogun.com | host:cdn.getshogun.com host:i.shgcdn.com class:shogun-root
pagefly | PageFly | | pagefly.io | host:cdn.pagefly.io class:__pf
bold-commerce | Bold Commerce | | boldcommerce.com | host:static.boldcommerce.com host:option.boldapps.net host:boldapps.net
trustvox | RA Trustvox | Reclame Aqui | trustvox.com.br | host:static.trustvox.com.br host:colt.trustvox.com.br | yourviews konfidency
linx-impulse | Linx Impulse (Chaordic) | Linx | linximpulse.com linximpulse.net chaordicsystems.com | host:linximpulse.net host:static.chaordicsystems.com mark:set=chaordic_meta | smarthint insider
cartpanda | Cartpanda | | cartpanda.com mycartpanda.com | tenant:mycartpanda.com host:assets.mycartpanda.com
made-in-china | Made-in-China.com shop | Focus Technology | made-in-china.com | link:.en.made-in-china.com host:image.made-in-china.com | alibaba-shop | https://www.made-in-china.com/
alibaba-shop | Alibaba.com shop | Alibaba | alibaba.com | link:.en.alibaba.com | made-in-china | https://seller.alibaba.com/
wbuy | wBuy | | wbuy.com.br sistemawbuy.com.br | host:cdn.sistemawbuy.com.br | tray nuvemshop | https://wbuy.com.br/
magazord | Magazord | | magazord.com.br | tenant:cdn.magazord.com.br | vtex tray | https://magazord.com.br/
bagy | Bagy | | bagy.com.br dooca.store | host:cdn.dooca.store | nuvemshop | https://bagy.com.br/
dandomain | DanDomain Webshop | team.blue | dandomain.dk sfstatic.io | tenant:sfstatic.io | shopify | https://dandomain.dk/webshop
clickpost | ClickPost | | clickpost.in clickpost.ai | link:.clickpost.ai tenant:clickpost.ai | | https://www.clickpost.ai/
ingrid | Ingrid | | ingrid.com | host:api.ingrid.com host:cdn.ingrid.com | nshift | https://docs.ingrid.com/
nshift | nShift (Unifaun) | nShift | nshift.com unifaun.com | host:api.unifaun.com host:checkout.nshift.com | ingrid | https://nshift.com/
raptor | Raptor Services | | raptorservices.com raptorsmartadvisor.com | host:deliverycdn.raptorsmartadvisor.com host:raptorsmartadvisor.com | | https://www.raptorservices.com/
frosmo | Frosmo | | frosmo.com inpref.com | host:inpref.com host:inpref.s3.amazonaws.com mark:call=frosmo | | https://docs.frosmo.com/
`,
)
