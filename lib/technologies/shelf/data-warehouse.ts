import { table } from '../table.ts'

export default table(
  'data-warehouse',
  `
looker-studio | Looker Studio | Google | google.com | host:lookerstudio.google.com host:datastudio.google.com link:lookerstudio.google.com/reporting/ link:lookerstudio.google.com/embed/reporting/ link:datastudio.google.com/reporting/ tenant:looker.com tenant:cloud.looker.com | tableau power-bi | https://cloud.google.com/looker-studio
tableau | Tableau | Salesforce | tableau.com salesforce.com tableausoftware.com | host:public.tableau.com host:online.tableau.com class:tableauPlaceholder mark:tag=tableau-viz host:dub01.online.tableau.com link:public.tableau.com/views/ link:public.tableau.com/app/profile/ host:prod-useast-a.online.tableau.com | power-bi looker-studio | https://help.tableau.com/
power-bi | Microsoft Power BI | Microsoft | microsoft.com powerbi.com | host:app.powerbi.com host:app.powerbigov.us npm:powerbi-client host:msit.powerbi.com | tableau | https://learn.microsoft.com/power-bi/
metabase | Metabase | | metabase.com metabaseapp.com | tenant:metabaseapp.com link:.metabaseapp.com path:app/metabase mark:tag=metabase-dashboard mark:tag=metabase-question | looker-studio | https://www.metabase.com/docs/
datawrapper | Datawrapper | | datawrapper.de dwcdn.net | host:datawrapper.dwcdn.net account:datawrapper.dwcdn.net/ host:static.dwcdn.net | flourish infogram | https://developer.datawrapper.de/
flourish | Flourish | Canva | flourish.studio canva.com | host:public.flourish.studio host:flo.uri.sh class:flourish-embed host:app.flourish.studio | datawrapper | https://helpcenter.flourish.studio/
infogram | Infogram | Prezi | infogram.com infogr.am | host:e.infogram.com class:infogram-embed host:infogram.com/embed_code host:e.infogr.am link:infogram.com/ | flourish | https://infogram.com/
snowflake | Snowflake | | snowflake.com snowflakecomputing.com | tenant:snowflakecomputing.com link:.snowflakecomputing.com tenant:snowflakecomputing.cn host:app.snowflake.com link:app.snowflake.com/marketplace/listing/ tenant:snowflakecomputing.app | databricks | https://docs.snowflake.com/
databricks | Databricks | | databricks.com azuredatabricks.net | tenant:cloud.databricks.com tenant:azuredatabricks.net link:.azuredatabricks.net tenant:databricksapps.com link:marketplace.databricks.com/details/ tenant:gcp.databricks.com | snowflake | https://docs.databricks.com/
domo | Domo | | domo.com | tenant:domo.com link:.domo.com host:public.domo.com host:embed.domo.com | tableau | https://www.domo.com/docs
sisense | Sisense | | sisense.com | tenant:sisense.com host:cdn.sisense.com npm:@sisense/sdk-ui link:.sisense.com | tableau | https://docs.sisense.com/
fanruan | FanRuan (FineReport, FineBI) | FanRuan | fanruan.com finereport.com | path:WebReport path:webroot/decision cookie:fine_auth_token cookie:fineMarkId tenant:finereport.com | power-bi | https://help.fanruan.com/
yandex-datalens | Yandex DataLens | Yandex | yandex.cloud datalens.tech | host:datalens.yandex link:datalens.yandex/ host:datalens.yandex.ru host:datalens.yandex.cloud | looker-studio | https://yandex.cloud/docs/datalens/
`,
)
