import { table } from '../table.ts'

export default table(
  'documentation',
  `
gitbook | GitBook | | gitbook.com gitbook.io | tenant:gitbook.io link:.gitbook.io host:static.gitbook.com host:static-2v.gitbook.com meta:generator=GitBook host:api.gitbook.com host:ka-p.fontawesome.com/gitbook | readme mintlify | https://gitbook.com/docs
readme | ReadMe | | readme.com readme.io | tenant:readme.io link:.readme.io host:cdn.readme.io host:files.readme.io meta:readme-deploy= meta:readme-subdomain= | gitbook mintlify | https://docs.readme.com/
mintlify | Mintlify | | mintlify.com mintlify.app | tenant:mintlify.app tenant:mintlify.dev link:.mintlify.app host:mintcdn.com meta:generator=Mintlify host:leaves.mintlify.com | readme | https://mintlify.com/docs
readthedocs | Read the Docs | | readthedocs.org readthedocs.com readthedocs.io | tenant:readthedocs.io link:.readthedocs.io host:assets.readthedocs.org tenant:readthedocs-hosted.com path:_/static/javascript/readthedocs-addons.js | gitbook | https://docs.readthedocs.com/
confluence | Confluence | Atlassian | atlassian.com atlassian.net | meta:ajs-version-number= mark:id=com-atlassian-confluence meta:confluence-base-url= meta:ajs-context-path= meta:confluence-space-key= link:.atlassian.net/wiki | notion | https://support.atlassian.com/confluence-cloud/
jira | Jira | Atlassian | atlassian.com atlassian.net | mark:id=jira meta:application-name=JIRA link:.atlassian.net/jira link:.atlassian.net/browse link:.atlassian.net/servicedesk | monday | https://support.atlassian.com/jira-software-cloud/
swagger-ui | Swagger UI | SmartBear | swagger.io smartbear.com | npm:swagger-ui-dist npm:swagger-ui file:swagger-ui mark:id=swagger-ui file:swagger-ui-standalone-preset | redoc | https://swagger.io/docs/
redoc | Redoc | Redocly | redocly.com redoc.ly | npm:redoc host:cdn.redoc.ly host:rebilly.github.io/ReDoc mark:tag=redoc-wc host:cdn.redocly.com file:redoc.standalone file:redoc | swagger-ui | https://redocly.com/docs/
postman | Postman | | postman.com getpostman.com | link:documenter.getpostman.com/view/ host:documenter.getpostman.com host:run.pstmn.io link:app.getpostman.com/run-collection/ link:www.postman.com/ | swagger-ui | https://learning.postman.com/
stoplight | Stoplight | SmartBear | stoplight.io | npm:@stoplight/elements mark:tag=elements-api tenant:stoplight.io link:.stoplight.io tenant:docs.stoplight.io | redoc | https://docs.stoplight.io/
archbee | Archbee | | archbee.com archbee.io archbee.space | tenant:archbee.space host:cdn.archbee.com tenant:archbee.com link:.archbee.space | gitbook | https://docs.archbee.com/
guru | Guru | | getguru.com | host:app.getguru.com link:app.getguru.com/page/ host:content.api.getguru.com | confluence | https://developer.getguru.com/
airtable | Airtable | | airtable.com | host:airtable.com/embed host:static.airtable.com link:airtable.com/ class:airtable-embed host:dl.airtable.com link:airtable.com/embed/ host:v5.airtableusercontent.com | notion monday | https://support.airtable.com/
coda | Coda | Grammarly (Superhuman) | coda.io | host:coda.io/embed link:coda.io/d/ link:coda.io/form/ | notion | https://help.coda.io/
miro | Miro | | miro.com | host:miro.com/app/embed host:miro.com/app/live-embed link:miro.com/app/board/ | figma | https://developers.miro.com/
figma | Figma | | figma.com | host:www.figma.com/embed host:embed.figma.com link:www.figma.com/proto/ link:www.figma.com/community/file/ tenant:figma.site | miro | https://www.figma.com/developers/embed
trello | Trello | Atlassian | trello.com | host:p.trellocdn.com host:trello.com/1 link:trello.com/b/ | monday | https://developer.atlassian.com/cloud/trello/
asana | Asana | | asana.com | host:form.asana.com link:form.asana.com/ link:app.asana.com/0/ host:app.asana.com/-/ | monday clickup | https://developers.asana.com/
wrike | Wrike | | wrike.com | link:www.wrike.com/form/ host:www.wrike.com/frontend link:www.wrike.com/frontend/requestforms/ | asana | https://developers.wrike.com/
smartsheet | Smartsheet | | smartsheet.com | host:app.smartsheet.com link:app.smartsheet.com/b/form/ link:app.smartsheet.eu/b/form/ link:publish.smartsheet.com/ | monday asana | https://developers.smartsheet.com/
slack | Slack | Salesforce | slack.com | link:join.slack.com/t/ link:.slack.com host:slack.com/api tenant:slack.com | discord | https://api.slack.com/
discord | Discord | | discord.com discord.gg | host:discord.com/widget link:discord.gg/ link:discord.com/invite/ npm:@widgetbot/crate host:discordapp.com/widget | slack | https://discord.com/developers/docs
fern | Fern | | buildwithfern.com | link:.docs.buildwithfern.com tenant:docs.buildwithfern.com
scalar | Scalar | | scalar.com | npm:@scalar/api-reference
bump-sh | Bump.sh | | bump.sh | link:bump.sh/
apiary | Apiary | Oracle | apiary.io | link:.docs.apiary.io tenant:docs.apiary.io
docsearch | DocSearch | Algolia | algolia.com | npm:@docsearch/js npm:@docsearch/css npm:docsearch.js file:docsearch
slite | Slite | | slite.com | link:.slite.com tenant:slite.page
`,
)
