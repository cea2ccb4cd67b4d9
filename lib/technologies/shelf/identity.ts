import { table } from '../table.ts'

export default table(
  'identity',
  `
auth0 | Auth0 | Okta | auth0.com okta.com | host:cdn.auth0.com tenant:auth0.com link:.auth0.com tenant:us.auth0.com tenant:eu.auth0.com npm:@auth0/auth0-spa-js cookie:auth0.* cookie:auth0 npm:auth0-js npm:auth0-lock | okta clerk cognito | https://auth0.com/docs
okta | Okta | | okta.com oktacdn.com | tenant:okta.com link:.okta.com host:global.oktacdn.com host:ok1static.oktacdn.com npm:@okta/okta-signin-widget tenant:oktapreview.com tenant:okta-emea.com link:.okta-emea.com host:ok12static.oktacdn.com | entra onelogin ping | https://developer.okta.com/
onelogin | OneLogin | One Identity | onelogin.com | tenant:onelogin.com link:.onelogin.com host:cdn.onelogin.com | okta | https://developers.onelogin.com/
ping | PingOne | Ping Identity | pingidentity.com pingone.com | host:sso.connect.pingidentity.com tenant:pingone.com host:assets.pingone.com host:auth.pingone.com host:auth.pingone.eu link:sso.connect.pingidentity.com/sso/ cookie:PF.* host:desktop.pingone.com tenant:forgeblocks.com | okta | https://docs.pingidentity.com/
entra | Microsoft Entra ID | Microsoft | microsoft.com microsoftonline.com b2clogin.com | host:login.microsoftonline.com tenant:b2clogin.com link:.b2clogin.com npm:@azure/msal-browser tenant:ciamlogin.com host:alcdn.msauth.net host:aadcdn.msauth.net host:aadcdn.msftauth.net link:myapps.microsoft.com/signin/ npm:msal host:logincdn.msauth.net | okta | https://learn.microsoft.com/entra/
cognito | Amazon Cognito | Amazon | amazon.com amazoncognito.com | tenant:amazoncognito.com tenant:auth.us-east-1.amazoncognito.com npm:amazon-cognito-identity-js tenant:auth.eu-west-1.amazoncognito.com tenant:auth.eu-central-1.amazoncognito.com link:.amazoncognito.com host:cognito-idp.us-east-1.amazonaws.com host:cognito-idp.eu-west-1.amazonaws.com host:cognito-identity.us-east-1.amazonaws.com | auth0 | https://docs.aws.amazon.com/cognito/
clerk | Clerk | | clerk.com clerk.dev | tenant:clerk.accounts.dev npm:@clerk/clerk-js cookie:__clerk_db_jwt cookie:__client_uat tenant:accounts.dev host:img.clerk.com mark:attr=data-clerk-publishable-key cookie:__client_uat_* mark:attr=data-clerk-js-script | auth0 | https://clerk.com/docs
keycloak | Keycloak | Red Hat | keycloak.org | npm:keycloak-js file:keycloak path:auth/realms path:auth/js/keycloak.js cookie:KEYCLOAK_SESSION cookie:KEYCLOAK_IDENTITY | auth0 okta | https://www.keycloak.org/documentation
stytch | Stytch | Twilio | stytch.com | host:js.stytch.com npm:@stytch/vanilla-js host:web.stytch.com cookie:stytch_session host:elements.stytch.com | clerk auth0 | https://stytch.com/docs
workos | WorkOS | | workos.com | tenant:authkit.app host:api.workos.com npm:@workos-inc/authkit-js cookie:wos-session | auth0 | https://workos.com/docs
descope | Descope | | descope.com | npm:@descope/web-component mark:tag=descope-wc host:static.descope.com host:api.descope.com | auth0 | https://docs.descope.com/
frontegg | Frontegg | | frontegg.com | tenant:frontegg.com npm:@frontegg/js cookie:fe_session host:assets.frontegg.com host:cdn.frontegg.com | auth0 | https://docs.frontegg.com/
google-sign-in | Google Sign-In | Google | google.com | host:accounts.google.com/gsi host:apis.google.com/js/platform.js mark:id=g_id_onload class:g-signin2 meta:google-signin-client_id= cookie:g_state | auth0 | https://developers.google.com/identity
gigya | SAP Customer Data Cloud (Gigya) | SAP | sap.com gigya.com | host:cdns.gigya.com host:cdn.gigya.com host:cdns.eu1.gigya.com host:accounts.eu1.gigya.com host:gigya.com mark:call=gigya cookie:gig_bootstrap_* cookie:gig_canary cookie:gig3pc host:cdns.us1.gigya.com | auth0 akamai-identity | https://help.sap.com/docs/SAP_CUSTOMER_DATA_CLOUD
akamai-identity | Akamai Identity Cloud (Janrain) | Akamai | akamai.com janrain.com | host:d7v0k4dt27zlp.cloudfront.net tenant:rpxnow.com host:rpxnow.com mark:call=janrain host:widget-cdn.rpxnow.com host:cdn.quilt.janrain.com host:quilt-cdn.janrain.com tenant:janraincapture.com | gigya | https://techdocs.akamai.com/
loginradius | LoginRadius | | loginradius.com lrcontent.com | host:auth.lrcontent.com host:hub.loginradius.com host:cdn.loginradius.com tenant:hub.loginradius.com host:lrcontent.com | auth0 | https://www.loginradius.com/docs/
vk-id | VK ID | VK | vk.com vk.ru id.vk.com | npm:@vkid/sdk host:id.vk.com host:id.vk.ru | yandex-id | https://id.vk.com/about/business/go/docs
yandex-id | Yandex ID | Yandex | yandex.ru yandex.com | host:yastatic.net/s3/passport-sdk mark:call=YaAuthSuggest host:autofill.yandex.ru | vk-id | https://yandex.ru/dev/id/doc/ru/
fusionauth | FusionAuth | | fusionauth.io | link:.fusionauth.io tenant:fusionauth.io
kinde | Kinde | | kinde.com | link:.kinde.com tenant:kinde.com
memberful | Memberful | Patreon | memberful.com | link:.memberful.com tenant:memberful.com
jumpcloud | JumpCloud | | jumpcloud.com | link:.sso.jumpcloud.com host:sso.jumpcloud.com
propelauth | PropelAuth | | propelauth.com | tenant:propelauthtest.com host:auth.propelauth.com
`,
)
