import { table } from '../table.ts'

export default table(
  'search',
  `
algolia | Algolia | | algolia.com algolianet.com | tenant:algolia.net tenant:algolianet.com npm:algoliasearch npm:instantsearch.js npm:@docsearch/js host:algolia.net class:DocSearch mark:call=algoliasearch cookie:_ALGOLIA host:insights.algolia.io class:ais-SearchBox mark:call=algoliasearchNetlify npm:@docsearch/css npm:search-insights host:algolianet.com | elastic-search coveo typesense | https://www.algolia.com/doc/
coveo | Coveo | | coveo.com | host:static.cloud.coveo.com host:platform.cloud.coveo.com tenant:org.coveo.com host:analytics.cloud.coveo.com cookie:coveo_visitorId host:usageanalytics.coveo.com mark:call=Coveo host:platform-eu.cloud.coveo.com mark:tag=atomic-search-interface npm:@coveo/headless host:search.cloud.coveo.com mark:call=coveoua | algolia yext | https://docs.coveo.com/
yext | Yext | | yext.com yextpages.net | host:assets.sitescdn.net tenant:yextpages.net host:sites.yext.com host:answers.yext-pixel.com tenant:pagescdn.com host:www.yext-pixel.com host:yext-pixel.com mark:call=ANSWERS host:realtimeanalytics.yext.com host:a.mktgcdn.com host:dynl.mktgcdn.com host:dynm.mktgcdn.com host:cdn.yextapis.com | coveo algolia | https://hitchhikers.yext.com/
elastic-search | Elastic Site Search / App Search (Swiftype) | Elastic | elastic.co swiftype.com | host:s.swiftypecdn.com host:cc.swiftype.com host:api.swiftype.com mark:call=SwiftypeObject npm:@elastic/search-ui npm:@elastic/app-search-javascript host:swiftypecdn.com | algolia | https://www.elastic.co/guide/
typesense | Typesense | | typesense.org | tenant:a1.typesense.net npm:typesense npm:typesense-instantsearch-adapter tenant:typesense.net npm:typesense-docsearch.js | algolia meilisearch | https://typesense.org/docs/
meilisearch | Meilisearch | Meili | meilisearch.com | tenant:meilisearch.io npm:meilisearch npm:@meilisearch/instant-meilisearch npm:docs-searchbar.js npm:meilisearch-docsearch | algolia | https://www.meilisearch.com/docs
doofinder | Doofinder | | doofinder.com | host:cdn.doofinder.com host:eu1-config.doofinder.com host:us1-config.doofinder.com mark:call=doofinderApp mark:call=doofinder_script host:eu1-layer.doofinder.com host:eu1-search.doofinder.com | algolia klevu | https://docs.doofinder.com/
klevu | Klevu | Athos Commerce | klevu.com ksearchnet.com | host:js.klevu.com host:statsjs.klevu.com mark:call=klevu mark:call=klevu_apiKey host:ksearchnet.com mark:call=klevu_uc_userOptions host:box.klevu.com | searchspring doofinder | https://docs.klevu.com/
searchspring | Searchspring | Athos Commerce | searchspring.com searchspring.net | host:cdn.searchspring.net host:snapui.searchspring.io mark:call=SearchSpring host:beacon.searchspring.io tenant:a.searchspring.io cookie:ssUserId cookie:ssSessionIdNamespace cookie:_isuid host:autocomplete2.searchspring.net | klevu | https://help.searchspring.net/
constructor-io | Constructor | Constructor.io | constructor.com constructor.io cnstrc.com | host:cnstrc.com host:ac.cnstrc.com npm:@constructor-io/constructorio-client-javascript cookie:ConstructorioID_client_id mark:call=ConstructorioTracker cookie:ConstructorioID_session_id | algolia bloomreach | https://docs.constructor.com/
nosto | Nosto | | nosto.com | host:connect.nosto.com account:connect.nosto.com/include/ cookie:2c.cId mark:call=nostojs class:nosto_element mark:id=nosto-tagging host:cdn.nosto.com | dynamic-yield klevu | https://docs.nosto.com/
luigis-box | Luigi's Box | | luigisbox.com | host:cdn.luigisbox.com host:scripts.luigisbox.com host:api.luigisbox.com mark:call=Luigis mark:call=LBInitAutocomplete host:live.luigisbox.com host:scripts.luigisbox.tech | doofinder | https://docs.luigisbox.com/
factfinder | FactFinder | | fact-finder.com factfinder.com | host:ff-web-components.fact-finder.de mark:tag=ff-communication tenant:fact-finder.de tenant:fact-finder.com host:cdn.fact-finder.de mark:tag=ff-searchbox | algolia | https://web-components.fact-finder.de/
google-programmable-search | Google Programmable Search | Google | google.com | host:cse.google.com host:www.google.com/cse class:gcse-search mark:tag=gcse-search class:gcse-searchbox-only host:www.google.com/coop host:cse.google.com/cse.js | algolia | https://developers.google.com/custom-search
addsearch | AddSearch | | addsearch.com | host:cdn.addsearch.com host:api.addsearch.com host:addsearch.com/js npm:addsearch-js-client npm:addsearch-search-ui | cludo algolia | https://www.addsearch.com/docs/
cludo | Cludo | | cludo.com | host:customer.cludo.com host:api.cludo.com host:api-eu1.cludo.com host:api-us1.cludo.com mark:call=CludoSearch | addsearch | https://docs.cludo.com/
site-search-360 | Site Search 360 | Zoovu | sitesearch360.com zoovu.com | host:cdn.sitesearch360.com host:js.sitesearch360.com host:global.sitesearch360.com mark:call=ss360Config | addsearch | https://docs.sitesearch360.com/
pagefind | Pagefind | CloudCannon | pagefind.app cloudcannon.com | path:pagefind/pagefind-ui.js path:pagefind/pagefind.js npm:@pagefind/default-ui path:pagefind mark:call=PagefindUI | algolia | https://pagefind.app/docs/
any-query | Diginetica (anyQuery) | Diginetica | diginetica.com diginetica.net | host:cdn.diginetica.net host:tracking.diginetica.net host:sort.diginetica.net mark:call=digiScript mark:call=digiLayer | retailrocket | https://diginetica.com/
prefixbox | Prefixbox | | prefixbox.com | host:integration.prefixbox.com
unbxd | Netcore Unbxd | Netcore | unbxd.com unbxdapi.com | host:libraries.unbxdapi.com host:unbxdapi.com mark:set=UnbxdSiteName
hawksearch | HawkSearch | Bridgeline | hawksearch.com hawksearch.net | host:hawksearch.net
inbenta | Inbenta | | inbenta.com inbenta.io | host:sdk.inbenta.io
solr-typo3 | Apache Solr for TYPO3 | dkd | typo3-solr.com dkd.de | class:tx-solr-search-form class:tx-solr mark:class=tx-solr
tweakwise | Tweakwise | | tweakwise.com | host:gateway.tweakwise.com host:navigator-group1.tweakwise.com host:tweakwise.com/api host:tweakwisenavigator.net host:tweakwisenavigator.com
quarticon | Quarticon | | quarticon.com | host:shop.quarticon.com host:shopapi.quarticon.com
persoo | Persoo | Emplifi | persoo.cz persoo.ai | host:scripts.persoo.cz
samba-ai | Samba.ai | | samba.ai yottlyscript.com | host:yottlyscript.com
empathy-co | Empathy.co | | empathy.co | host:x.empathy.co host:api.empathy.co
sajari | Search.io (Sajari) | Algolia | search.io sajari.com | host:cdn.sajari.com
findologic | Findologic (Nosto) | Nosto | findologic.com | host:cdn.findologic.com
sooqr | Sooqr Search | Spotler | sooqr.com | host:static.sooqr.com host:dynamic.sooqr.com | tweakwise doofinder | https://support.sooqr.com/
syncsearch | SyncSearch | SyncSearch | syncsearch.jp | host:pro.syncsearch.jp | | https://syncsearch.jp/
mars-finder | MARS FINDER | MARS FLAG | marsflag.com | host:c.marsflag.com host:finder.api.mf.marsflag.com | | https://www.marsflag.com/
naviplus | NaviPlus | NaviPlus | naviplus.co.jp snva.jp | host:snva.jp | | https://www.naviplus.co.jp/
loop54 | Loop54 (FactFinder) | FactFinder | loop54.com loop54.se 54proxy.com | host:54proxy.com host:loop54.se | | https://docs.loop54.com/
voyado-elevate | Voyado Elevate (Apptus) | Voyado | apptus.com apptus.cloud | host:apptus.cloud | loop54 | https://developer.voyado.com/
smarthint | SmartHint | | smarthint.co | host:service.smarthint.co host:recs.smarthint.co | linx-impulse | https://www.smarthint.co/
`,
)
