import { table } from '../table.ts'

export default table(
  'scheduling',
  `
calendly | Calendly | | calendly.com | host:assets.calendly.com link:calendly.com/ class:calendly-inline-widget mark:call=Calendly mark:class=calendly-inline-widget | chili-piper hubspot cal-com | https://developer.calendly.com/
chili-piper | Chili Piper | | chilipiper.com | host:js.chilipiper.com tenant:chilipiper.com link:.chilipiper.com mark:call=ChiliPiper host:cdn.chilipiper.com | calendly qualified | https://help.chilipiper.com/
cal-com | Cal.com | | cal.com | host:app.cal.com/embed link:cal.com/ npm:@calcom/embed-react mark:attr=data-cal-link host:app.cal.com | calendly | https://cal.com/docs
acuity | Acuity Scheduling | Squarespace | acuityscheduling.com | host:embed.acuityscheduling.com host:app.acuityscheduling.com tenant:acuityscheduling.com link:.acuityscheduling.com tenant:as.me link:.as.me | calendly | https://developers.acuityscheduling.com/
youcanbookme | YouCanBookMe | | youcanbook.me | host:embed.ycb.me tenant:youcanbook.me link:.youcanbook.me | calendly | https://support.youcanbook.me/
setmore | Setmore | | setmore.com | host:my.setmore.com tenant:setmore.com link:.setmore.com host:storage.googleapis.com/fullintegration-live | calendly | https://support.setmore.com/
simplybook | SimplyBook.me | Notando | simplybook.me simplybook.it | host:widget.simplybook.me host:widget.simplybook.it tenant:simplybook.me tenant:simplybook.it link:.simplybook.me link:.simplybook.it | calendly | https://simplybook.me/en/api
microsoft-bookings | Microsoft Bookings | Microsoft | microsoft.com office.com office365.com | host:outlook.office365.com/owa/calendar host:outlook.office.com/bookwithme host:outlook.office365.com/book link:outlook.office365.com/book/ | calendly | https://learn.microsoft.com/microsoft-365/bookings/
tidycal | TidyCal | Sumo Group | tidycal.com | host:asset-tidycal.b-cdn.net link:tidycal.com/ mark:id=tidycal | calendly | https://help.tidycal.com/
yclients | YCLIENTS (Altegio) | YCLIENTS | yclients.com altegio.com | tenant:yclients.com link:.yclients.com host:w.yclients.com tenant:alteg.io link:.alteg.io mark:call=yWidgetSettings | dikidi | https://support.yclients.com/
dikidi | DIKIDI | | dikidi.net dikidi.ru | host:dikidi.net/widget link:dikidi.net/ host:dikidi.ru/widget | yclients | https://dikidi.ru/
fresha | Fresha | | fresha.com shedul.com | link:www.fresha.com/a/ host:www.fresha.com/a host:widget.fresha.com | yclients mindbody | https://www.fresha.com/help-center
booksy | Booksy | | booksy.com | host:booksy.com/widget | fresha | https://biz.booksy.com/
mindbody | Mindbody | | mindbodyonline.com mindbody.io | host:widgets.mindbodyonline.com host:clients.mindbodyonline.com host:brandedweb.mindbodyonline.com mark:tag=healcode-widget host:widgets.healcode.com mark:call=HealcodeWidget | fresha | https://developers.mindbodyonline.com/
doctolib | Doctolib | | doctolib.fr doctolib.de | host:www.doctolib.fr/iframe host:www.doctolib.de/iframe link:www.doctolib.fr/ host:pro.doctolib.fr | jameda | https://info.doctolib.fr/
jameda | Docplanner (ZnanyLekarz, Jameda, Doctoralia) | Docplanner | docplanner.com znanylekarz.pl jameda.de doctoralia.es | host:platform.docplanner.com host:www.znanylekarz.pl/ajax host:widgets.docplanner.com host:www.jameda.de/widgets class:zl-url | doctolib | https://docplanner.com/
opentable | OpenTable | Booking Holdings | opentable.com | host:www.opentable.com/widget host:www.opentable.co.uk/widget host:www.opentable.de/widget link:www.opentable.com/r/ | resy | https://docs.opentable.com/
resy | Resy | American Express | resy.com | host:widgets.resy.com mark:call=resyWidget | opentable | https://resy.com/
quandoo | Quandoo | Recruit | quandoo.com quandoo.de | host:booking-widget.quandoo.com host:widget.quandoo.com host:booking-widget.quandoo.de | opentable | https://docs.quandoo.com/
eventbrite | Eventbrite | | eventbrite.com | host:www.eventbrite.com/static/widgets host:www.eventbrite.com/checkout-external mark:call=EBWidgets host:www.eventbrite.co.uk/static | ticket-tailor | https://www.eventbrite.com/platform/
ticket-tailor | Ticket Tailor | | tickettailor.com | host:cdn.tickettailor.com link:www.tickettailor.com/events/ class:tt-widget link:buytickets.at/ host:cdn.buytickets.at | eventbrite | https://developers.tickettailor.com/
luma | Luma | | lu.ma luma.com | host:embed.lu.ma host:embed.luma.com host:lu.ma/embed class:luma-checkout--button | eventbrite | https://help.luma.com/
eversports | Eversports | | eversports.com eversports.de | host:widget.eversports.com host:files.eversports.com mark:attr=data-eversports-widget-id | mindbody | https://help.eversportsmanager.com/
reservio | Reservio | | reservio.com | tenant:reservio.com link:.reservio.com host:static.reservio.com | simplybook | https://www.reservio.com/help
bookeo | Bookeo | | bookeo.com | host:bookeo.com/widget.js link:bookeo.com/ host:www.bookeo.com/widget.js | fareharbor | https://www.bookeo.com/api/
fareharbor | FareHarbor | Booking Holdings | fareharbor.com | host:fareharbor.com/embeds host:fh-kit.com link:fareharbor.com/embeds/book/ | | https://developer.fareharbor.com/
timepad | Timepad | | timepad.ru | host:timepad.ru/js link:.timepad.ru tenant:timepad.ru
doodle | Doodle | | doodle.com | link:doodle.com/bp/ link:doodle.com/mm/
savvycal | SavvyCal | | savvycal.com | host:embed.savvycal.com link:savvycal.com/
oncehub | OnceHub | | oncehub.com scheduleonce.com | host:cdn.oncehub.com host:cdn.scheduleonce.com link:go.oncehub.com/ link:oncehub.com/
appointlet | Appointlet | | appointlet.com | host:js.appointlet.com link:.appointlet.com
koalendar | Koalendar | | koalendar.com | host:koalendar.com/assets link:koalendar.com/e/
zeeg | Zeeg | | zeeg.me | link:zeeg.me/ host:assets.zeeg.me
zcal | zcal | | zcal.co | link:zcal.co/ host:static.zcal.co
vcita | vcita | | vcita.com | host:widgets.vcita.com host:www.vcita.com/widgets
cituro | cituro | | cituro.com | host:app.cituro.com
etermin | eTermin | | etermin.net | host:www.etermin.net
terminland | Terminland | | terminland.de terminland.eu | link:www.terminland.de/ link:www.terminland.eu/
shore | Shore | | shore.com | host:connect.shore.com link:connect.shore.com/bookings/
timify | TIMIFY | | timify.com | host:book.timify.com host:widget.timify.com
sevenrooms | SevenRooms | DoorDash | sevenrooms.com | host:www.sevenrooms.com/widget
zenchef | Zenchef | | zenchef.com | host:sdk.zenchef.com host:bookings.zenchef.com
thefork | TheFork | Tripadvisor | thefork.com lafourchette.com | host:widget.thefork.com host:module.lafourchette.com
bokun | Bókun | Tripadvisor | bokun.io | host:widgets.bokun.io
regiondo | Regiondo | Bidroom | regiondo.com regiondo.net | host:widgets.regiondo.net
peek-pro | Peek Pro | Peek | peek.com | host:js.peek.com host:book.peek.com
checkfront | Checkfront | | checkfront.com | tenant:checkfront.com
mews | Mews | | mews.com | host:api.mews.com/distributor
cloudbeds | Cloudbeds | | cloudbeds.com | host:hotels.cloudbeds.com host:static1.cloudbeds.com
siteminder | SiteMinder | | siteminder.com thebookingbutton.com | tenant:book-directonline.com host:thebookingbutton.com
planity | Planity | | planity.com | host:www.planity.com/widget host:d2skjte8udjqxw.cloudfront.net
evand | Evand | | evand.com | link:evand.com/organizations/
bagevent | Bagevent | | bagevent.com | host:www.bagevent.com
splash-that | Splash | Cvent | splashthat.com | tenant:splashthat.com link:.splashthat.com
amelia | Amelia | TMS | wpamelia.com | path:wp-content/plugins/ameliabooking
bookly | Bookly | | booking-wp-plugin.com | path:wp-content/plugins/bookly-responsive-appointment-booking-tool
meetergo | meetergo | | meetergo.com | link:cal.meetergo.com/ link:my.meetergo.com/ host:liv-showcase.s3.eu-central-1.amazonaws.com mark:set=meetergoSettings mark:call=meetergoSettings
timerex | TimeRex | Mixtend | timerex.net mixtend.com | link:timerex.net/s/ host:asset.timerex.net mark:id=timerex_calendar | spir jicoo | https://timerex.net/
spir | Spir | | spirinc.com | link:app.spirinc.com/t/ link:app.spirinc.com/patterns/ | timerex | https://www.spirinc.com/
jicoo | Jicoo | | jicoo.com | link:www.jicoo.com/t/ host:www.jicoo.com/widget | timerex | https://www.jicoo.com/
toreta | Toreta | | toreta.in | link:yoyaku.toreta.in/ | tablecheck | https://toreta.in/
tablecheck | TableCheck | | tablecheck.com | link:www.tablecheck.com/shops/ host:www.tablecheck.com/shops | toreta | https://www.tablecheck.com/
ebica | ebica | ebica | ebica.jp | link:booking.ebica.jp/webrsv/ link:rsv.ebica.jp/ | toreta | https://www.ebica.jp/
reserva | RESERVA | Control Technology | reserva.be | link:reserva.be/ host:reserva.be/scripts | airreserve | https://reserva.be/
airreserve | AirReserve | Recruit | airregi.jp airrsv.net | link:airrsv.net/ | reserva | https://airregi.jp/reserve/
mixmax | Mixmax | | mixmax.com | link:cal.mixmax.com/ | calendly | https://help.mixmax.com/
travelline | TravelLine | | travelline.ru tlintegration.com tlintegration.ru | host:ibe.tlintegration.com host:ibe.tlintegration.ru host:ru-ibe.tlintegration.ru | bnovo | https://www.travelline.ru/
bnovo | Bnovo | | bnovo.ru reservationsteps.ru | host:widget.reservationsteps.ru host:reservationsteps.ru | travelline | https://bnovo.ru/
radario | Radario | | radario.ru | host:radario.ru/scripts/widget host:radario.ru/widgets | timepad | https://radario.ru/
qtickets | Qtickets | | qtickets.ru qtickets.tech | host:cdn.qtickets.tech link:.qtickets.ru | timepad | https://qtickets.ru/
ticketscloud | Ticketscloud | | ticketscloud.com | host:ticketscloud.com/static/scripts/widget link:ticketscloud.com/v1/widgets/ | timepad | https://ticketscloud.com/
`,
)
