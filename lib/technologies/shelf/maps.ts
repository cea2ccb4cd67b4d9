import { table } from '../table.ts'

export default table(
  'maps',
  `
google-maps | Google Maps | Google | google.com | host:maps.googleapis.com/maps/ host:maps.google.com/maps host:www.google.com/maps/embed host:maps.googleapis.com/maps-api-v3 host:www.google.com/maps/d host:www.google.com/maps host:maps.gstatic.com host:maps.google.de/maps host:maps.google.fr/maps host:maps.google.co.uk/maps host:maps.google.pl/maps host:maps.google.it/maps mark:tag=gmp-map host:maps.googleapis.com | mapbox here-maps openstreetmap | https://developers.google.com/maps/documentation/javascript
mapbox | Mapbox | | mapbox.com | host:api.mapbox.com host:api.tiles.mapbox.com npm:mapbox-gl class:mapboxgl-map file:mapbox-gl | google-maps maplibre | https://docs.mapbox.com/mapbox-gl-js/guides/install/
maplibre | MapLibre | | maplibre.org | npm:maplibre-gl file:maplibre-gl class:maplibregl-map | mapbox leaflet | https://maplibre.org/maplibre-gl-js/docs/
leaflet | Leaflet | Volodymyr Agafonkin | leafletjs.com | file:leaflet npm:leaflet class:leaflet-container file:leaflet-src file:leaflet.markercluster npm:leaflet.markercluster | google-maps openlayers | https://leafletjs.com/download.html
openlayers | OpenLayers | OSGeo | openlayers.org | npm:ol npm:openlayers file:openlayers class:ol-viewport | leaflet | https://openlayers.org/doc/
openstreetmap | OpenStreetMap | OpenStreetMap Foundation | openstreetmap.org | host:www.openstreetmap.org/export/embed.html host:tile.openstreetmap.org host:umap.openstreetmap.fr host:tile.openstreetmap.de | google-maps mapbox | https://wiki.openstreetmap.org/wiki/Export
here-maps | HERE Maps | HERE | here.com hereapi.com | host:js.api.here.com host:maps.ls.hereapi.com host:js.cit.api.here.com host:wego.here.com | google-maps tomtom | https://www.here.com/docs/
tomtom | TomTom Maps | TomTom | tomtom.com | host:api.tomtom.com npm:@tomtom-international/web-sdk-maps | here-maps google-maps | https://developer.tomtom.com/
bing-maps | Bing Maps | Microsoft | bing.com microsoft.com | host:www.bing.com/api/maps host:dev.virtualearth.net host:www.bing.com/maps/embed host:ecn.dev.virtualearth.net | google-maps | https://learn.microsoft.com/bingmaps/
azure-maps | Azure Maps | Microsoft | azure.com microsoft.com | host:atlas.microsoft.com | google-maps | https://learn.microsoft.com/azure/azure-maps/
yandex-maps | Yandex Maps | Yandex | yandex.ru yandex.com | host:api-maps.yandex.ru host:yandex.ru/map-widget host:yandex.com/map-widget host:yandex.ru/maps host:api-maps.yandex.com host:enterprise.api-maps.yandex.ru | google-maps 2gis | https://yandex.ru/dev/jsapi30/doc/ru/
2gis | 2GIS | | 2gis.ru 2gis.com | host:maps.api.2gis.ru host:mapgl.2gis.com host:widgets.2gis.com host:firmsonmap.api.2gis.ru host:makemap.2gis.ru | yandex-maps | https://docs.2gis.com/
baidu-maps | Baidu Maps | Baidu | baidu.com | host:api.map.baidu.com host:map.baidu.com host:apimaps.baidu.com | amap tencent-maps | https://lbsyun.baidu.com/
amap | Amap (Gaode) | Alibaba | amap.com | host:webapi.amap.com host:restapi.amap.com host:uri.amap.com | baidu-maps | https://lbs.amap.com/
tencent-maps | Tencent Maps | Tencent | qq.com | host:map.qq.com host:apis.map.qq.com host:mapapi.qq.com | amap | https://lbs.qq.com/
kakao-maps | Kakao Maps | Kakao | kakao.com daum.net | host:dapi.kakao.com/v2/maps host:apis.daum.net/maps host:map.kakao.com host:ssl.daumcdn.net/dmaps host:t1.daumcdn.net/mapjsapi | naver-maps google-maps | https://apis.map.kakao.com/web/
naver-maps | Naver Maps | Naver | naver.com | host:openapi.map.naver.com host:oapi.map.naver.com host:map.naver.com | kakao-maps | https://navermaps.github.io/maps.js/
neshan | Neshan Maps | Neshan | neshan.org | host:static.neshan.org host:neshan.org/maps/iframe host:api.neshan.org host:vmap.neshan.org | balad map-ir | https://platform.neshan.org/
balad | Balad | | balad.ir | host:balad.ir/embed host:maps.balad.ir | neshan | https://balad.ir/
map-ir | Map.ir | | map.ir | host:cdn.map.ir host:api.map.ir host:map.ir/shiveh | neshan | https://help.map.ir/
mapy-cz | Mapy.com | Seznam.cz | mapy.cz mapy.com seznam.cz | host:api.mapy.cz host:frame.mapy.cz host:api.mapy.com host:en.frame.mapy.cz host:mapy.cz/s host:frame.mapy.com | google-maps | https://developer.mapy.com/
what3words | what3words | | what3words.com | host:cdn.what3words.com host:assets.what3words.com mark:tag=what3words-address | google-maps | https://developer.what3words.com/
storepoint | Storepoint | | storepoint.co | host:cdn.storepoint.co host:storepoint.co/api | stockist | https://storepoint.co/
stockist | Stockist | | stockist.co | host:stockist.co/api host:stockist.co/embed | storepoint | https://stockist.co/
storerocket | StoreRocket | | storerocket.io | host:cdn.storerocket.io
bullseye-locator | Bullseye Store Locator | Bullseye | bullseyelocations.com | host:resources.bullseyelocations.com
uberall | Uberall | | uberall.com | host:locator.uberall.com host:uberall.com/assets
mapotic | Mapotic | | mapotic.com | host:www.mapotic.com
`,
)
