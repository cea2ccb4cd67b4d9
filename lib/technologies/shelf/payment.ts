import { table } from '../table.ts'

export default table(
  'payment',
  `
stripe | Stripe | | stripe.com stripe.network | host:js.stripe.com host:m.stripe.com host:m.stripe.network host:checkout.stripe.com cookie:__stripe_mid cookie:__stripe_sid host:api.stripe.com link:buy.stripe.com/ mark:call=Stripe npm:@stripe/stripe-js link:donate.stripe.com/ host:q.stripe.com link:checkout.stripe.com/c/ host:buy.stripe.com | adyen braintree paypal | https://docs.stripe.com/
paypal | PayPal | | paypal.com paypalobjects.com | host:www.paypal.com/sdk host:www.paypalobjects.com host:www.paypal.com/cgi-bin/webscr host:www.paypal.com/donate host:www.paypal.com/tagmanager host:t.paypal.com mark:call=paypal link:www.paypal.com/paypalme/ link:www.paypal.me/ link:paypal.me/ | stripe braintree | https://developer.paypal.com/
braintree | Braintree | PayPal | braintreepayments.com braintreegateway.com | host:js.braintreegateway.com host:assets.braintreegateway.com host:client-analytics.braintreegateway.com host:api.braintreegateway.com mark:call=braintree host:payments.braintree-api.com | stripe adyen | https://developer.paypal.com/braintree/docs
adyen | Adyen | | adyen.com | host:checkoutshopper-live.adyen.com host:live.adyen.com host:checkoutshopper-test.adyen.com npm:@adyen/adyen-web mark:call=AdyenCheckout host:checkoutshopper-live-us.adyen.com host:checkoutanalytics-live.adyen.com | stripe worldline | https://docs.adyen.com/
klarna | Klarna | | klarna.com klarnacdn.net klarnaservices.com | host:x.klarnacdn.net host:js.klarna.com host:cdn.klarna.com host:eu-library.klarnaservices.com host:na-library.klarnaservices.com mark:tag=klarna-placement mark:call=Klarna mark:call=klarnaAsyncCallback host:osm.klarnaservices.com host:oc-library.klarnaservices.com host:us-library.klarnaservices.com | afterpay affirm | https://docs.klarna.com/
afterpay | Afterpay (Clearpay) | Block | afterpay.com clearpay.co.uk | host:js.afterpay.com host:portal.afterpay.com host:static.afterpay.com mark:tag=afterpay-placement mark:tag=square-placement host:js.squarecdn.com host:static-us.afterpay.com | klarna affirm | https://developers.afterpay.com/
affirm | Affirm | | affirm.com | host:cdn1.affirm.com mark:call=_affirm_config mark:call=affirm host:www.affirm.com/api host:cdn-assets.affirm.com class:affirm-as-low-as | klarna afterpay | https://docs.affirm.com/
sezzle | Sezzle | | sezzle.com | host:widget.sezzle.com host:media.sezzle.com host:tracking.sezzle.com host:checkout-sdk.sezzle.com mark:call=AwesomeSezzle | afterpay | https://docs.sezzle.com/
square | Square | Block | squareup.com square.com squarecdn.com | host:web.squarecdn.com host:js.squareup.com host:sandbox.web.squarecdn.com host:checkout.square.site link:checkout.square.site/merchant/ link:square.link/u/ mark:call=SqPaymentForm link:squareup.com/appointments/ | stripe | https://developer.squareup.com/
amazon-pay | Amazon Pay | Amazon | amazon.com payments-amazon.com | host:static-na.payments-amazon.com host:static-eu.payments-amazon.com host:static-fe.payments-amazon.com mark:call=OffAmazonPayments mark:call=onAmazonLoginReady host:payments-amazon.com | paypal | https://developer.amazon.com/docs/amazon-pay/
google-pay | Google Pay | Google | google.com | host:pay.google.com/gp | apple-pay | https://developers.google.com/pay/api/web
apple-pay | Apple Pay | Apple | apple.com | host:applepay.cdn-apple.com mark:tag=apple-pay-button host:apple-pay-gateway.apple.com | google-pay | https://developer.apple.com/apple-pay/
authorize-net | Authorize.net | Visa | authorize.net | host:js.authorize.net host:verify.authorize.net host:accept.authorize.net host:jstest.authorize.net host:simplecheckout.authorize.net | stripe | https://developer.authorize.net/
cybersource | Cybersource | Visa | cybersource.com | host:flex.cybersource.com host:secureacceptance.cybersource.com host:testflex.cybersource.com host:up.cybersource.com | adyen | https://developer.cybersource.com/
worldpay | Worldpay | | worldpay.com | host:cdn.worldpay.com host:secure.worldpay.com host:access.worldpay.com host:payments.worldpay.com | adyen | https://developer.worldpay.com/
checkout-com | Checkout.com | | checkout.com | host:cdn.checkout.com host:checkout-web-components.checkout.com host:api.checkout.com mark:call=CKOConfig npm:@checkout.com/checkout-web-components host:risk.checkout.com | adyen stripe | https://www.checkout.com/docs
mollie | Mollie | | mollie.com | host:js.mollie.com path:wp-content/plugins/mollie-payments-for-woocommerce host:www.mollie.com/external link:payment-links.mollie.com/ | stripe adyen | https://docs.mollie.com/
worldline | Worldline (Ogone, Saferpay) | Worldline | worldline.com saferpay.com ogone.com | host:www.saferpay.com host:secure.ogone.com host:payment.direct.worldline-solutions.com host:ogone.test.v-psp.com host:worldline-solutions.com | adyen | https://docs.direct.worldline-solutions.com/
datatrans | Datatrans | Planet | datatrans.ch planetpayment.com | host:pay.datatrans.com host:pay.datatrans.biz host:admin.datatrans.biz | worldline | https://docs.datatrans.ch/
payrexx | Payrexx | | payrexx.com | host:media.payrexx.com tenant:payrexx.com link:.payrexx.com | mollie | https://docs.payrexx.com/
unzer | Unzer | | unzer.com heidelpay.com | host:static.unzer.com host:static.heidelpay.com host:heidelpay.hpcgw.net host:static-v2.unzer.com | mollie | https://docs.unzer.com/
computop | Computop | Nexi | computop.com nexi.de | host:www.computop-paygate.com host:spg.evopayments.eu | adyen | https://developer.computop.com/
gocardless | GoCardless | | gocardless.com | host:pay.gocardless.com link:pay.gocardless.com/ host:js.gocardless.com host:connect.gocardless.com | stripe | https://developer.gocardless.com/
paddle | Paddle | | paddle.com | host:cdn.paddle.com host:buy.paddle.com host:checkout.paddle.com host:sandbox-cdn.paddle.com mark:call=Paddle npm:@paddle/paddle-js | stripe fastspring lemon-squeezy | https://developer.paddle.com/
fastspring | FastSpring | | fastspring.com onfastspring.com | tenant:onfastspring.com host:d1f8f9xcsvx3ha.cloudfront.net host:sbl.onfastspring.com mark:call=fastspring mark:id=fsc-api link:.onfastspring.com | paddle | https://developer.fastspring.com/
2checkout | 2Checkout (Verifone) | Verifone | 2checkout.com 2co.com avangate.com verifone.com | host:secure.2checkout.com host:www.2checkout.com/checkout host:secure.avangate.com host:2pay-js.2checkout.com host:secure.2co.com | paddle | https://verifone.cloud/docs/2checkout
cleverbridge | Cleverbridge | | cleverbridge.com | host:www.cleverbridge.com host:static-cf.cleverbridge.com | paddle | https://docs.cleverbridge.com/
chargebee | Chargebee | | chargebee.com | host:js.chargebee.com tenant:chargebee.com link:.chargebee.com mark:call=Chargebee mark:attr=data-cb-site | recurly zuora | https://apidocs.chargebee.com/
recurly | Recurly | | recurly.com | host:js.recurly.com tenant:recurly.com host:api.recurly.com mark:call=recurly npm:@recurly/recurly-js | chargebee | https://recurly.com/developers/
zuora | Zuora | | zuora.com | host:static.zuora.com host:www.zuora.com/apps host:rest.zuora.com host:eu.zuora.com/apps host:js.zuora.com | chargebee | https://developer.zuora.com/
outseta | Outseta | | outseta.com | host:cdn.outseta.com tenant:outseta.com mark:call=o_options | memberstack | https://www.outseta.com/support
memberstack | Memberstack | | memberstack.com | host:static.memberstack.com host:api.memberstack.io host:api.memberstack.com mark:attr=data-memberstack-id mark:attr=data-memberstack-app | outseta | https://developers.memberstack.com/
razorpay | Razorpay | | razorpay.com | host:checkout.razorpay.com host:api.razorpay.com host:cdn.razorpay.com link:rzp.io/l/ link:pages.razorpay.com/ mark:call=Razorpay host:badges.razorpay.com | payu cashfree | https://razorpay.com/docs/
cashfree | Cashfree Payments | Cashfree | cashfree.com | host:sdk.cashfree.com host:payments.cashfree.com link:payments.cashfree.com/forms/ | razorpay | https://www.cashfree.com/docs/
payu | PayU | Prosus | payu.com payu.pl payu.in | host:secure.payu.com host:static.payu.com host:secure.payu.in host:secure.payu.ro host:secure.snd.payu.com | przelewy24 tpay | https://developers.payu.com/
przelewy24 | Przelewy24 | Nexi | przelewy24.pl | host:secure.przelewy24.pl host:www.przelewy24.pl/skrypty | payu tpay | https://developers.przelewy24.pl/
tpay | Tpay | Krajowy Integrator Płatności | tpay.com | host:secure.tpay.com host:tpay.com/channels host:secure.transferuj.pl | przelewy24 | https://docs-api.tpay.com/
gopay | GoPay | | gopay.com gopay.cz | host:gate.gopay.cz host:gw.gopay.com host:www.gopay.com/gp-gw | comgate | https://doc.gopay.com/
comgate | Comgate | | comgate.cz comgate.eu | host:payments.comgate.cz host:checkout.comgate.cz host:pay1.comgate.cz | gopay | https://help.comgate.cz/
iyzico | iyzico | PayU | iyzico.com iyzipay.com | host:static.iyzipay.com host:sandbox-static.iyzipay.com host:buyerprotection.iyzico.com mark:call=iyzico host:assets.iyzipay.com mark:id=iyzipay-checkout-form | paytr | https://docs.iyzico.com/
paytr | PayTR | | paytr.com | host:www.paytr.com/odeme host:www.paytr.com/js link:www.paytr.com/link/ | iyzico | https://dev.paytr.com/
yookassa | YooKassa | YooMoney | yookassa.ru yoomoney.ru | host:yookassa.ru/checkout-widget host:yoomoney.ru/quickpay host:static.yoomoney.ru host:yookassa.ru/checkout-ui host:money.yandex.ru/quickpay link:yookassa.ru/my/i/ mark:call=YooMoneyCheckoutWidget host:yoomoney.ru/checkout | cloudpayments t-bank-acquiring-tinkoff robokassa | https://yookassa.ru/developers
cloudpayments | CloudPayments | T-Bank | cloudpayments.ru cloudpayments.kz | host:widget.cloudpayments.ru host:widget.cloudpayments.kz host:checkout.cloudpayments.ru host:widget.tiptoppay.kz link:c.cloudpayments.ru/payments/ | yookassa | https://developers.cloudpayments.ru/
robokassa | Robokassa | | robokassa.ru robokassa.com robokassa.kz | host:auth.robokassa.ru host:auth.robokassa.kz host:merchant.roboxchange.com link:auth.robokassa.ru/merchant/ | yookassa | https://docs.robokassa.ru/
t-bank-acquiring-tinkoff | T-Bank acquiring (Tinkoff) | T-Bank | tbank.ru tinkoff.ru | host:securepay.tinkoff.ru host:integrationjs.tinkoff.ru host:securepay.tbank.ru host:integrationjs.tbank.ru host:forma.tinkoff.ru host:forma.tbank.ru mark:call=PaymentIntegration host:kassa.cdn-tinkoff.ru | yookassa | https://www.tbank.ru/kassa/dev/
yandex-pay | Yandex Pay | Yandex | yandex.ru pay.yandex.ru | host:pay.yandex.ru/sdk mark:call=YaPay mark:tag=yandex-pay-badge host:sandbox.pay.yandex.ru | yookassa | https://pay.yandex.ru/docs/
sberpay | SberPay (Sberbank acquiring) | Sber | sberbank.ru securepayments.sberbank.ru | host:securepayments.sberbank.ru host:ecomtest.sberbank.ru host:ecommerce.sberbank.ru | t-bank-acquiring-tinkoff | https://ecomtest.sberbank.ru/doc
zarinpal | ZarinPal | | zarinpal.com zarinp.al | host:www.zarinpal.com/webservice host:cdn.zarinpal.com host:www.zarinpal.com/pg link:zarinp.al/ link:www.zarinpal.com/trustpage/ host:www.zarinpal.com/webservice/trustcode host:zarinpal.com/webservice | zibal | https://docs.zarinpal.com/
digipay | DigiPay | DigiKala | mydigipay.com | host:static.mydigipay.com host:www.mydigipay.com/widget | snapppay | https://www.mydigipay.com/
snapppay | SnappPay | Snapp | snapppay.ir | host:snapppay.ir/widget host:api.snapppay.ir host:cdn.snapppay.ir | digipay | https://snapppay.ir/
mercado-pago | Mercado Pago | Mercado Libre | mercadopago.com mercadopago.com.br mercadolibre.com | host:sdk.mercadopago.com host:secure.mlstatic.com host:www.mercadopago.com/v2 host:http2.mlstatic.com/frontend-assets host:www.mercadopago.com.br/integrations mark:call=MercadoPago link:mpago.la/ link:mpago.li/ link:link.mercadopago.com.br/ | payu | https://www.mercadopago.com.br/developers
paystack | Paystack | Stripe | paystack.com paystack.co | host:js.paystack.co host:checkout.paystack.com link:paystack.com/pay/ link:paystack.shop/ host:standard.paystack.co mark:call=PaystackPop | flutterwave | https://paystack.com/docs/
flutterwave | Flutterwave | | flutterwave.com ravepay.co | host:checkout.flutterwave.com host:api.ravepay.co host:ravemodal-dev.herokuapp.com link:flutterwave.com/pay/ mark:call=FlutterwaveCheckout host:flutterwave.com/images | paystack | https://developer.flutterwave.com/
tabby | Tabby | | tabby.ai | host:checkout.tabby.ai mark:call=TabbyPromo mark:call=TabbyCard | tamara | https://docs.tabby.ai/
tamara | Tamara | | tamara.co | host:cdn.tamara.co host:cdn-sandbox.tamara.co mark:call=tamaraWidgetConfig mark:tag=tamara-widget | tabby | https://docs.tamara.co/
alipay | Alipay | Ant Group | alipay.com alipayobjects.com | host:gw.alipayobjects.com/as host:openapi.alipay.com host:mapi.alipay.com host:qr.alipay.com host:gw.alipayobjects.com/os/lib/alipay | | https://opendocs.alipay.com/
wechat-jssdk | WeChat JS-SDK | Tencent | weixin.qq.com wechat.com qq.com | host:res.wx.qq.com/open/js host:res2.wx.qq.com/open host:open.weixin.qq.com npm:weixin-js-sdk host:res.wx.qq.com/connect | dingtalk | https://developers.weixin.qq.com/doc/
zibal | Zibal | | zibal.ir | host:gateway.zibal.ir | | https://help.zibal.ir/
pagarme | Pagar.me | Stone | pagar.me | host:assets.pagar.me host:api.pagar.me mark:call=PagarMeCheckout | mercado-pago pagseguro
pagseguro | PagBank (PagSeguro) | PagBank | pagseguro.uol.com.br pagseguro.com.br pagbank.com.br | host:stc.pagseguro.uol.com.br host:assets.pagseguro.com.br mark:call=PagSeguroDirectPayment | mercado-pago pagarme
iugu | iugu | | iugu.com | host:js.iugu.com mark:call=Iugu
cielo | Cielo | | cielo.com.br | host:cieloecommerce.cielo.com.br
hotmart | Hotmart | | hotmart.com | link:pay.hotmart.com/ host:static.hotmart.com host:checkout.hotmart.com host:pay.hotmart.com | monetizze eduzz kiwify
kiwify | Kiwify | | kiwify.com.br | link:pay.kiwify.com.br/ host:snippets.kiwify.com
eduzz | Eduzz | | eduzz.com sun.eduzz.com | link:sun.eduzz.com/ link:chk.eduzz.com/
conekta | Conekta | | conekta.com conekta.io | host:cdn.conekta.io host:pay.conekta.com mark:call=Conekta | openpay mercado-pago
openpay | Openpay | BBVA | openpay.mx | host:openpay.s3.amazonaws.com host:js.openpay.mx
wompi | Wompi | Bancolombia | wompi.co wompi.com | host:checkout.wompi.co host:wompijs.wompi.com
epayco | ePayco | Davivienda | epayco.co epayco.com | host:checkout.epayco.co
kushki | Kushki | | kushkipagos.com kushki.com | host:cdn.kushkipagos.com
culqi | Culqi | | culqi.com | host:checkout.culqi.com host:js.culqi.com mark:call=Culqi
niubiz | Niubiz | VisaNet Peru | niubiz.com.pe vnforapps.com | host:static-content.vnforapps.com
transbank | Transbank Webpay | Transbank | transbank.cl | host:webpay3g.transbank.cl host:webpay.transbank.cl
dlocal | dLocal | | dlocal.com | host:js.dlocal.com
redsys | Redsys | | redsys.es | host:sis.redsys.es
aplazame | Aplazame | WiZink | aplazame.com | host:cdn.aplazame.com | sequra klarna
sequra | seQura | | sequra.com sequracdn.com | host:live.sequracdn.com host:sequracdn.com | aplazame klarna
alma | Alma | | getalma.eu almapay.com | npm:@alma/widgets host:getalma.eu | klarna scalapay oney
payplug | PayPlug | Natixis | payplug.com | host:cdn.payplug.com host:api.payplug.com | stripe mollie payzen
payzen | Lyra (PayZen) | Lyra | payzen.eu lyra.com | host:static.payzen.eu host:api.payzen.eu host:static.lyra.com host:api.lyra.com
hipay | HiPay | | hipay.com | host:libs.hipay.com
oney | Oney | | oney.com oney.io | host:assets.oney.io host:widget.oney.io
scalapay | Scalapay | | scalapay.com | host:cdn.scalapay.com mark:tag=scalapay-widget | klarna alma
novalnet | Novalnet | | novalnet.com novalnet.de | host:cdn.novalnet.de host:paygate.novalnet.de
payone | PAYONE | Worldline | payone.com pay1.de | host:secure.pay1.de
ratepay | Ratepay | Nexi | ratepay.com | host:d.ratepay.com
easycredit | easyCredit-Ratenkauf | TeamBank | easycredit.de easycredit-ratenkauf.de | host:ratenkauf.easycredit.de mark:tag=easycredit-widget
buckaroo | Buckaroo | | buckaroo.nl buckaroo.eu | host:checkout.buckaroo.nl host:static.buckaroo.nl
multisafepay | MultiSafepay | Ant | multisafepay.com | host:pay.multisafepay.com host:api.multisafepay.com host:testpay.multisafepay.com
pay-nl | Pay. | | pay.nl | host:static.pay.nl host:admin.pay.nl
nexi-checkout | Nexi Checkout (Nets Easy) | Nexi | nexigroup.com dibspayment.eu nets.eu | host:checkout.dibspayment.eu
svea | Svea Checkout | Svea Bank | svea.com | host:cdn.svea.com host:checkoutapi.svea.com
walley | Walley (Collector) | Walley | walley.se collector.se | host:checkout.collector.se host:checkout.walleypay.com
avarda | Avarda | TF Bank | avarda.com avarda.org | host:avdonl-p-checkout.avarda.org
quickpay | Quickpay | | quickpay.net | host:payment.quickpay.net
paytrail | Paytrail | Nexi | paytrail.com | host:payment.paytrail.com host:services.paytrail.com
vipps | Vipps MobilePay | | vipps.no vippsmobilepay.com | host:checkout.vipps.no mark:tag=vipps-mobilepay-button
sagepay | Opayo (Sage Pay) | Elavon | opayo.co.uk sagepay.com | host:pi-live.sagepay.com host:live.opayo.eu.elavon.com host:pi-live.opayo.eu.elavon.com
trust-payments | Trust Payments | | trustpayments.com securetrading.net | host:cdn.eu.trustpayments.com host:webservices.securetrading.net
nexi-xpay | Nexi XPay | Nexi | nexi.it | host:ecommerce.nexi.it | satispay stripe
satispay | Satispay | | satispay.com | host:online.satispay.com | nexi-xpay paypal
paypo | PayPo | | paypo.pl | host:paypo.pl host:www.paypo.pl/widget | klarna
autopay | Autopay (Blue Media) | Autopay | autopay.eu bluemedia.pl | host:pay.autopay.eu host:cards.autopay.eu host:platnosci.bm.pl
imoje | imoje | ING | imoje.pl | host:paywall.imoje.pl
dotpay | Dotpay | Nexi | dotpay.pl | host:ssl.dotpay.pl
paynow | paynow | mElements | paynow.pl | host:api.paynow.pl host:paywall.paynow.pl
barion | Barion | | barion.com | host:pixel.barion.com
netopia | NETOPIA Payments | NETOPIA | netopia-payments.com mobilpay.ro | host:secure.mobilpay.ro host:mny.ro
viva-com | Viva.com | | viva.com vivapayments.com | host:www.vivapayments.com
liqpay | LiqPay | PrivatBank | liqpay.ua | host:static.liqpay.ua host:www.liqpay.ua/api
fondy | Fondy | | fondy.eu fondy.ua | host:pay.fondy.eu host:api.fondy.eu
wayforpay | WayForPay | | wayforpay.com | host:secure.wayforpay.com
paykeeper | PayKeeper | | paykeeper.ru | tenant:server.paykeeper.ru
prodamus | Prodamus | | prodamus.ru payform.ru | tenant:payform.ru host:widget.prodamus.ru
dolyame | Dolyame (T-Bank) | T-Bank | dolyame.ru | host:dolyame.ru | podeli yandex-pay
idpay-ir | IDPay | | idpay.ir | host:idpay.ir
vandar | Vandar | | vandar.io | host:ipg.vandar.io
payping | PayPing | | payping.ir | host:api.payping.ir
shaparak | Shaparak gateway | Shaparak | shaparak.ir | host:bpm.shaparak.ir host:sep.shaparak.ir host:sadad.shaparak.ir host:pec.shaparak.ir host:asan.shaparak.ir host:fanava.shaparak.ir
torobpay | TorobPay | Torob | torobpay.com torob.com | host:api.torobpay.com host:cpg.torobpay.com
moyasar | Moyasar | | moyasar.com | host:cdn.moyasar.com mark:call=Moyasar | tap-payments hyperpay paytabs
hyperpay | HyperPay (OPPWA) | ACI Worldwide | hyperpay.com oppwa.com aciworldwide.com | host:oppwa.com host:eu-prod.oppwa.com mark:set=wpwlOptions
paytabs | PayTabs | | paytabs.com paytabs.sa | host:secure.paytabs.com host:secure.paytabs.sa
tap-payments | Tap Payments | | tap.company gosell.io | host:secure.gosell.io host:tap-sdks.b-cdn.net host:goselljslib.b-cdn.net
myfatoorah | MyFatoorah | | myfatoorah.com | host:portal.myfatoorah.com host:sa.myfatoorah.com host:demo.myfatoorah.com
telr | Telr | | telr.com | host:secure.telr.com
plaid | Plaid | | plaid.com | host:cdn.plaid.com
bluesnap | BlueSnap | Payroc | bluesnap.com | host:ws.bluesnap.com host:pay.bluesnap.com
nuvei | Nuvei | | nuvei.com safecharge.com | host:cdn.safecharge.com host:secure.safecharge.com
paysafe | Paysafe | | paysafe.com | host:hosted.paysafe.com
moneris | Moneris | | moneris.com | host:www3.moneris.com host:gateway.moneris.com
zip-co | Zip | | zip.co quadpay.com | host:widgets.quadpay.com host:static.zipmoney.com.au
xendit | Xendit | | xendit.co | host:js.xendit.co
midtrans | Midtrans | GoTo | midtrans.com | host:app.midtrans.com mark:call=snap_midtrans
omise | Omise (Opn Payments) | Opn | omise.co opn.ooo | host:cdn.omise.co
komoju | KOMOJU | Degica | komoju.com | host:multipay.komoju.com
gmo-pg | GMO Payment Gateway | GMO | gmo-pg.com mul-pay.jp | host:static.mul-pay.jp
pay-jp | PAY.JP | PAY | pay.jp | host:js.pay.jp host:checkout.pay.jp
paidy | Paidy | PayPal | paidy.com | host:apps.paidy.com
toss-payments | Toss Payments | Viva Republica | tosspayments.com | host:js.tosspayments.com mark:call=TossPayments | nicepay inicis portone
portone | PortOne (I'mport) | PortOne | portone.io iamport.kr | host:cdn.iamport.kr host:cdn.portone.io | toss-payments nicepay
inicis | KG Inicis | | inicis.com | host:stdpay.inicis.com
nicepay | NICE Payments | NICE | nicepay.co.kr | host:pay.nicepay.co.kr host:web.nicepay.co.kr
naver-pay | Naver Pay | Naver | naver.com | host:nsp.pay.naver.com host:pay.naver.com/customer | toss-payments
phonepe | PhonePe | | phonepe.com | host:mercury.phonepe.com
ccavenue | CCAvenue | Infibeam | ccavenue.com | host:secure.ccavenue.com
paytm | Paytm | | paytm.in paytm.com | host:securegw.paytm.in
instamojo | Instamojo | | instamojo.com | host:js.instamojo.com
gokwik | GoKwik | | gokwik.co | host:pdp.gokwik.co host:gokwik.co
thrivecart | ThriveCart | | thrivecart.com | tenant:thrivecart.com
samcart | SamCart | | samcart.com | tenant:samcart.com
podeli | Podeli | Alfa-Bank | podeli.ru | host:cdn.podeli.ru host:widget.podeli.ru host:podeli.ru/checkout | dolyame | https://podeli.ru/
shop-pay | Shop Pay | Shopify | shop.app | mark:tag=shopify-payment-terms host:shop.app/pay mark:tag=shop-pay-button | paypal | https://help.shopify.com/en/manual/payments/shop-pay
atone | atone | Net Protections | atone.be | host:auth.atone.be host:ct-auth.a-to-ne.jp | paidy | https://atone.be/
sb-payment | SB Payment Service | SB Payment Service | sbpayment.jp sps-system.com | host:token.sps-system.com host:stbfep.sps-system.com host:fep.sps-system.com | gmo-pg | https://www.sbpayment.jp/
veritrans-dgft | VeriTrans4G (DG Financial Technology) | DG Financial Technology | veritrans.co.jp dgft.jp | host:api.veritrans.co.jp host:api3.veritrans.co.jp | sb-payment | https://www.veritrans.co.jp/
nhn-kcp | NHN KCP | | kcp.co.kr | host:spay.kcp.co.kr host:pay.kcp.co.kr host:testspay.kcp.co.kr | toss-payments nicepay | https://developer.kcp.co.kr/
ebanx | EBANX | | ebanx.com | host:js.ebanx.com | | https://developer.ebanx.com/
getnet | Getnet | Santander | getnet.com.br | host:checkout.getnet.com.br host:h.online-metrix.net/fp/getnet | cielo | https://developers.getnet.com.br/
appmax | Appmax | | appmax.com.br | host:scripts.appmax.com.br | | https://appmax.com.br/
asaas | Asaas | | asaas.com | link:www.asaas.com/c/ link:www.asaas.com/i/ | | https://docs.asaas.com/
monetizze | Monetizze | | monetizze.com.br | host:app.monetizze.com.br link:app.monetizze.com.br/r/ | hotmart | https://monetizze.com.br/
braip | Braip | | braip.com | link:ev.braip.com/campanhas/ link:ev.braip.com/checkout/ | hotmart | https://braip.com/
ticto | Ticto | | ticto.com.br ticto.app | link:checkout.ticto.app/ | hotmart | https://ticto.com.br/
shopflo | Shopflo | | shopflo.com | host:bridge.shopflo.com | gokwik | https://www.shopflo.com/
qliro | Qliro | | qliro.com qit.nu | host:assets.qliro.com host:payments.qit.nu | klarna | https://developers.qliro.com/
bambora | Bambora (Worldline) | Worldline | bambora.com | host:static.bambora.com host:wallet-v1.api-eu.bambora.com host:libs.na.bambora.com | | https://developer.bambora.com/
trustly | Trustly | | trustly.com paywithmybank.com | host:checkout.trustly.com host:paywithmybank.com host:sandbox.paywithmybank.com | | https://developers.trustly.com/
payanyway | PayAnyWay (Moneta.ru) | Moneta.ru | payanyway.ru moneta.ru | host:www.payanyway.ru/assistant host:moneta.ru | robokassa | https://docs.payanyway.ru/
payselection | Payselection | | payselection.com | host:widget.payselection.com | cloudpayments | https://api.payselection.com/
uniteller | Uniteller | | uniteller.ru | host:wpay.uniteller.ru host:fpay.uniteller.ru | | https://www.uniteller.ru/
best2pay | Best2Pay | | best2pay.net | host:pay.best2pay.net | | https://best2pay.net/
alfa-bank-acquiring | Alfa-Bank acquiring | Alfa-Bank | alfabank.ru | host:pay.alfabank.ru host:payment.alfabank.ru host:alfa.rbsuat.com | | https://pay.alfabank.ru/ecommerce/instructions/
`,
)
