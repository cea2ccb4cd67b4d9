import { table } from '../table.ts'

export default table(
  'status',
  `
statuspage | Atlassian Statuspage | Atlassian | statuspage.io atlassian.com | tenant:statuspage.io link:.statuspage.io host:cdn.statuspage.io host:dka575ofm4ao0.cloudfront.net link:.statuspage.io/embed | instatus better-stack | https://support.atlassian.com/statuspage/
instatus | Instatus | | instatus.com | tenant:instatus.com link:.instatus.com | statuspage | https://instatus.com/help
better-stack | Better Stack | | betterstack.com betteruptime.com | tenant:betteruptime.com link:.betteruptime.com host:uptime.betterstack.com host:betteruptime.com/widgets link:.betterstack.dev tenant:betterstack.dev host:uptime.betterstack.com/widgets | statuspage | https://betterstack.com/docs/
status-io | Status.io | | status.io hostedstatus.com | tenant:status.io link:.status.io link:.hostedstatus.com | statuspage | https://kb.status.io/
uptimerobot | UptimeRobot | itrinity | uptimerobot.com | link:stats.uptimerobot.com/ host:stats.uptimerobot.com | better-stack | https://uptimerobot.com/help/
statuscake | StatusCake | | statuscake.com | tenant:statuscake.com link:uptime.statuscake.com/ host:app.statuscake.com | uptimerobot | https://www.statuscake.com/kb/
pagerduty | PagerDuty | | pagerduty.com | link:status.pagerduty-pages.com/ tenant:pagerduty.com link:.pagerduty.com | better-stack | https://support.pagerduty.com/
incident-io | incident.io | | incident.io statuspage.incident.io | link:statuspage.incident.io/ tenant:statuspage.incident.io host:statuspage.incident.io | statuspage | https://docs.incident.io/
checkly | Checkly | | checklyhq.com | tenant:checkly-status-page.com link:.checkly-status-page.com tenant:checkly-dashboards.com link:.checkly-dashboards.com | better-stack | https://www.checklyhq.com/docs/
hyperping | Hyperping | | hyperping.com hyperping.io | link:.hyperping.app tenant:hyperping.app
statuspal | StatusPal | | statuspal.io statuspal.eu | link:.statuspal.io tenant:statuspal.io link:.statuspal.eu tenant:statuspal.eu
sorry-app | Sorry | | sorryapp.com | link:.sorryapp.com tenant:sorryapp.com
freshstatus | Freshstatus | Freshworks | freshstatus.io | link:.freshstatus.io tenant:freshstatus.io
openstatus | OpenStatus | | openstatus.dev | link:.openstatus.dev tenant:openstatus.dev
hund | Hund | | hund.io | link:.hund.io tenant:hund.io
oneuptime | OneUptime | | oneuptime.com | link:oneuptime.com/status-page/
`,
)
