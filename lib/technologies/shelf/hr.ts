import { table } from '../table.ts'

export default table(
  'hr',
  `
greenhouse | Greenhouse | | greenhouse.com greenhouse.io | link:boards.greenhouse.io/ link:job-boards.greenhouse.io/ host:boards.greenhouse.io/embed host:boards-api.greenhouse.io link:boards.eu.greenhouse.io/ host:job-boards.greenhouse.io link:job-boards.eu.greenhouse.io/ mark:id=grnhse_app host:boards.eu.greenhouse.io/embed account:boards.greenhouse.io/embed/job_board/js?for= | lever ashby workday | https://developers.greenhouse.io/
lever | Lever | Employ | lever.co | link:jobs.lever.co/ link:jobs.eu.lever.co/ host:api.lever.co host:api.eu.lever.co host:lever-client-logos.s3.amazonaws.com mark:call=leverJobsOptions host:lever-client-logos.s3.us-west-2.amazonaws.com | greenhouse ashby | https://hire.lever.co/developer/documentation
ashby | Ashby | | ashbyhq.com | link:jobs.ashbyhq.com/ host:jobs.ashbyhq.com host:api.ashbyhq.com mark:id=ashby_embed host:cdn.ashbyprd.com | greenhouse lever | https://developers.ashbyhq.com/
workable | Workable | | workable.com | link:apply.workable.com/ tenant:workable.com host:www.workable.com/assets/embed.js link:.workable.com host:workablehr.s3.amazonaws.com mark:id=whr_embed_hook | greenhouse | https://workable.readme.io/
smartrecruiters | SmartRecruiters | SAP | smartrecruiters.com | link:careers.smartrecruiters.com/ link:jobs.smartrecruiters.com/ host:static.smartrecruiters.com host:www.smartrecruiters.com/job-widgets host:c.smartrecruiters.com host:api.smartrecruiters.com | greenhouse workday | https://developers.smartrecruiters.com/
personio | Personio | | personio.com personio.de | tenant:jobs.personio.de tenant:jobs.personio.com link:.jobs.personio.de link:.jobs.personio.com tenant:personio.de host:assets.cdn.personio.de | hibob bamboohr | https://developer.personio.de/
teamtailor | Teamtailor | | teamtailor.com teamtailor-cdn.com | tenant:teamtailor.com link:.teamtailor.com host:scripts.teamtailor-cdn.com host:assets-aws.teamtailor-cdn.com host:images.teamtailor-cdn.com mark:attr=data-teamtailor-api-key host:tt.teamtailor.com host:teamtailor-production.s3.eu-west-1.amazonaws.com class:teamtailor-jobs-widget | recruitee workable | https://docs.teamtailor.com/
workday | Workday | | workday.com myworkdayjobs.com myworkday.com | tenant:wd1.myworkdayjobs.com link:.myworkdayjobs.com tenant:myworkdayjobs.com tenant:wd3.myworkdayjobs.com tenant:wd5.myworkdayjobs.com link:.myworkdaysite.com tenant:workdaysuv.com link:.myworkday.com | successfactors oracle-recruiting | https://doc.workday.com/
icims | iCIMS | | icims.com | tenant:icims.com link:.icims.com host:cdn31.icims.com host:media.icims.com host:cdn02.icims.com | workday | https://developer.icims.com/
bamboohr | BambooHR | | bamboohr.com | tenant:bamboohr.com link:.bamboohr.com class:BambooHR-ATS-board mark:id=BambooHR host:resources.bamboohr.com link:.bamboohr.com/careers link:.bamboohr.com/jobs host:staticfe.bamboohr.com | personio | https://documentation.bamboohr.com/
recruitee | Recruitee | Tellent | recruitee.com tellent.com | tenant:recruitee.com link:.recruitee.com host:d10zminp1cyta8.cloudfront.net mark:call=RTWidget host:careers-analytics.recruitee.com | teamtailor | https://docs.recruitee.com/
jobvite | Jobvite | Employ | jobvite.com | link:jobs.jobvite.com/ host:jobs.jobvite.com host:app.jobvite.com host:careers.jobvite.com | icims | https://developers.jobvite.com/
successfactors | SAP SuccessFactors | SAP | sap.com successfactors.com successfactors.eu sapsf.com | tenant:jobs2web.com host:rmkcdn.successfactors.com host:career5.successfactors.eu host:career4.successfactors.com host:career012.successfactors.eu host:performancemanager.successfactors.eu host:rmk-map-2.jobs2web.com host:rmk-map-12.jobs2web.com tenant:sapsf.com tenant:successfactors.eu tenant:sapsf.eu host:career2.successfactors.eu host:career8.successfactors.com link:career5.successfactors.eu/career?company= link:career2.successfactors.eu/career?company= link:career4.successfactors.com/career?company= link:career8.successfactors.com/career?company= link:career10.successfactors.com/career?company= link:career44.sapsf.com/career?company= link:performancemanager5.successfactors.eu/sfcareer?company= | workday | https://help.sap.com/docs/SAP_SUCCESSFACTORS
taleo | Oracle Taleo | Oracle | oracle.com taleo.net | tenant:taleo.net link:.taleo.net tenant:tbe.taleo.net | oracle-recruiting workday | https://docs.oracle.com/en/cloud/saas/taleo-enterprise/
oracle-recruiting | Oracle Recruiting Cloud | Oracle | oracle.com oraclecloud.com | link:.oraclecloud.com/hcmUI/CandidateExperience tenant:fa.oraclecloud.com tenant:fa.em2.oraclecloud.com tenant:fa.us2.oraclecloud.com tenant:fa.em3.oraclecloud.com tenant:fa.ocs.oraclecloud.com link:.fa.ocs.oraclecloud.com/hcmUI | workday | https://docs.oracle.com/en/cloud/saas/talent-management/
ukg-ultipro | UKG Pro (UltiPro) | UKG | ukg.com ultipro.com | host:recruiting.ultipro.com link:recruiting.ultipro.com/ link:recruiting2.ultipro.com/ host:recruiting2.ultipro.com tenant:rec.pro.ukg.net link:.rec.pro.ukg.net link:recruiting.ultipro.ca/ | adp workday | https://developer.ukg.com/
adp | ADP Workforce Now | ADP | adp.com | host:workforcenow.adp.com link:workforcenow.adp.com/mascsr/default/mdf/recruitment/ host:recruiting.adp.com link:recruiting.adp.com/srccar/public/ link:myjobs.adp.com/ host:myjobs.adp.com link:workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html?cid= | paycom ukg-ultipro | https://developers.adp.com/
paycom | Paycom | | paycom.com paycomonline.net | host:www.paycomonline.net link:www.paycomonline.net/v4/ats/ link:.paycomonline.net | adp paylocity | https://www.paycom.com/
paylocity | Paylocity | | paylocity.com | host:recruiting.paylocity.com link:recruiting.paylocity.com/recruiting/jobs/All/ link:recruiting.paylocity.com/Recruiting/Jobs/All/ link:recruiting.paylocity.com/recruiting/jobs/Details/ | paycom | https://developer.paylocity.com/
breezy | Breezy HR | Learning Technologies | breezy.hr | tenant:breezy.hr link:.breezy.hr host:assets-cdn.breezy.hr | workable | https://developer.breezy.hr/
jazzhr | JazzHR | Employ | jazzhr.com applytojob.com | tenant:applytojob.com link:.applytojob.com host:app.jazz.co host:app.jazzhr.com host:s3.amazonaws.com/resumator | workable | https://apidoc.jazzhrapis.com/
pinpoint | Pinpoint | | pinpointhq.com | tenant:pinpointhq.com link:.pinpointhq.com | greenhouse | https://developers.pinpointhq.com/
comeet | Comeet (Spark Hire Recruit) | Spark Hire | comeet.com comeet.co sparkhire.com | host:www.comeet.co/careers-api link:www.comeet.com/jobs/ mark:call=comeetInit mark:call=COMEET path:wp-content/plugins/comeet link:www.comeet.co/jobs/ | greenhouse | https://developers.comeet.com/
rippling-ats | Rippling | | rippling.com rippling-ats.com | link:ats.rippling.com/ host:ats.rippling.com tenant:rippling-ats.com link:.rippling-ats.com | bamboohr | https://developer.rippling.com/
gem | Gem | | gem.com | link:jobs.gem.com/ host:jobs.gem.com | ashby | https://www.gem.com/
dover | Dover | | dover.com dover.io | link:app.dover.com/apply/ link:app.dover.com/jobs/ link:app.dover.io/apply/ | gem | https://help.dover.com/
avature | Avature | | avature.net | tenant:avature.net link:.avature.net host:templates-static-assets.avacdn.net host:avacdn.net | workday | https://www.avature.net/
phenom | Phenom | | phenom.com phenompeople.com | host:cdn.phenompeople.com host:assets.phenompeople.com host:content-us.phenompeople.com host:phenompeople.com/CareerConnectResources mark:call=phApp host:content-eu.phenompeople.com host:pp-cdn.phenompeople.com | avature | https://www.phenom.com/
eightfold | Eightfold | | eightfold.ai | tenant:eightfold.ai link:.eightfold.ai host:static.vscdn.net | phenom | https://eightfold.ai/
cornerstone | Cornerstone OnDemand | Cornerstone | cornerstoneondemand.com csod.com | tenant:csod.com link:.csod.com | successfactors | https://csod.dev/
radancy | Radancy (TalentBrew) | Radancy | radancy.com talentbrew.com tmp.com | host:tbcdn.talentbrew.com host:services1.talentbrew.com host:radancy.net | phenom | https://www.radancy.com/
softgarden | softgarden | | softgarden.com softgarden.io softgarden.de | tenant:softgarden.io link:.softgarden.io host:static.softgarden.io tenant:softgarden.de host:certificate.softgarden.io | personio rexx | https://dev.softgarden.de/
rexx | rexx systems | | rexx-systems.com rexx-recruitment.com | tenant:rexx-recruitment.com link:.rexx-recruitment.com host:rexx-systems.com/js tenant:rexx-hr.com | softgarden | https://www.rexx-systems.com/
concludis | concludis | | concludis.de concludis.com | tenant:concludis.de link:.concludis.de | softgarden | https://www.concludis.de/
d-vinci | d.vinci | | dvinci.de dvinci-hr.com | tenant:dvinci-hr.com link:.dvinci-hr.com tenant:dvinci-easy.com link:.dvinci-easy.com | softgarden | https://www.dvinci-hr.com/
onlyfy | onlyfy (Prescreen) | New Work | onlyfy.com prescreen.io onlyfy.jobs | tenant:onlyfy.jobs link:.onlyfy.jobs tenant:jobbase.io link:.jobbase.io tenant:prescreenapp.io host:prescreenapp.io | softgarden | https://onlyfy.com/
join-com | JOIN | JOIN Solutions | join.com | link:join.com/companies/ host:join.com/api/widget mark:attr=data-join-widget | personio | https://docs.join.com/
welcome-kit | Welcome to the Jungle (Welcome Kit) | WTTJ | welcometothejungle.com welcomekit.co | host:www.welcomekit.co/api tenant:welcomekit.co link:.welcomekit.co host:cdn.welcometothejungle.com mark:id=wttj link:www.welcometothejungle.com/fr/companies/ link:www.welcometothejungle.com/en/companies/ link:www.welcometothejungle.com/es/companies/ | teamtailor | https://developers.welcomekit.co/
flatchr | Flatchr | | flatchr.io | link:careers.flatchr.io/ host:careers.flatchr.io tenant:flatchr.io | welcome-kit | https://developers.flatchr.io/
talentsoft | Cegid HR (Talentsoft) | Cegid | cegid.com talent-soft.com | tenant:talent-soft.com link:.talent-soft.com tenant:cegid.cloud link:.cegid.cloud | successfactors | https://developers.cegid.com/
digitalrecruiters | DigitalRecruiters (Cegid) | Cegid | digitalrecruiters.com | tenant:digitalrecruiters.com link:.digitalrecruiters.com host:static.digitalrecruiters.com | flatchr | https://www.cegid.com/
factorial | Factorial | | factorialhr.com factorialhr.es | tenant:factorialhr.com link:.factorialhr.com tenant:factorialhr.es link:.factorialhr.es tenant:factorial.it | personio | https://apidoc.factorialhr.com/
erecruiter | eRecruiter | eRecruitment Solutions (Grupa Pracuj) | erecruiter.pl | host:system.erecruiter.pl link:system.erecruiter.pl/FormTemplates/ host:skk.erecruiter.pl host:widget.erecruiter.pl link:.erecruiter.pl tenant:erecruiter.pl | traffit | https://erecruiter.pl/
traffit | Traffit | | traffit.com | tenant:traffit.com link:.traffit.com host:cdn3.traffit.com host:cdn.traffit.com | erecruiter | https://api.traffit.com/
teamio | Teamio (LMC, Jobs.cz) | Alma Career | teamio.com lmc.eu jobs.cz | host:widget.capybara.lmc.cz tenant:jobs.cz link:.jobs.cz host:widget.teamio.com host:api.capybara.lmc.cz | erecruiter | https://www.teamio.com/
huntflow | Huntflow | | huntflow.ru huntflow.io | tenant:huntflow.io link:.huntflow.io host:huntflow.ru/widget | potok | https://api.huntflow.ai/v2/docs
potok | Potok | | potok.io | tenant:potok.io link:.potok.io host:app.potok.io/widget | huntflow | https://potok.io/
headhunter | HeadHunter | | hh.ru headhunter.com hh.kz | host:api.hh.ru host:hh.ru/employer-widget link:hh.ru/employer/ host:api.hh.ru/widgets link:spb.hh.ru/employer/ | superjob | https://dev.hh.ru/
superjob | SuperJob | | superjob.ru | host:www.superjob.ru/js/clientsimport link:www.superjob.ru/clients/ host:api.superjob.ru | headhunter | https://api.superjob.ru/
jobinja | Jobinja | | jobinja.ir | link:jobinja.ir/companies/ host:jobinja.ir/widget | jobvision | https://jobinja.ir/
jobvision | JobVision | | jobvision.ir | link:jobvision.ir/companies/ host:jobvision.ir/widget | jobinja | https://jobvision.ir/
moka-hr | Moka | | mokahr.com | link:app.mokahr.com/social-recruitment/ link:app.mokahr.com/campus-recruitment/ host:app.mokahr.com link:app.mokahr.com/apply/ link:app.mokahr.com/campus_apply/ host:static-ats.mokahr.com tenant:mokahr.com | beisen | https://www.mokahr.com/
beisen | Beisen (iTalent) | Beisen | beisen.com zhiye.com italent.cn | tenant:zhiye.com link:.zhiye.com tenant:italent.cn host:stc.beisen.com tenant:hotjob.cn link:.hotjob.cn | moka-hr | https://www.beisen.com/
dayee | Dayee | | dayee.com | tenant:dayee.com link:.dayee.com host:wecruit.hotjob.cn | beisen | https://www.dayee.com/
hrmos | HRMOS | Visional | hrmos.co bizreach.co.jp | link:hrmos.co/pages/ host:hrmos.co/api host:hrmos.co | herp | https://hrmos.co/
herp | HERP Hire | HERP | herp.cloud herp.careers | link:herp.careers/v1/ link:herp.careers/careers/companies/ host:herp.careers | hrmos | https://herp.cloud/
wantedly | Wantedly | | wantedly.com | link:www.wantedly.com/companies/ host:platform.wantedly.com mark:id=wantedly | hrmos | https://www.wantedly.com/
greeting-hr | Greeting | Doodlin | greetinghr.com | tenant:career.greetinghr.com link:.career.greetinghr.com tenant:greetinghr.com link:.greetinghr.com | ninehire | https://greetinghr.com/
ninehire | Ninehire | | ninehire.com | tenant:ninehire.site link:.ninehire.site tenant:career.ninehire.com | greeting-hr | https://ninehire.com/
darwinbox | Darwinbox | | darwinbox.com darwinbox.in | tenant:darwinbox.in link:.darwinbox.in tenant:darwinbox.com link:.darwinbox.com | keka workday | https://darwinbox.com/
keka | Keka | | keka.com | tenant:keka.com link:.keka.com tenant:kekahire.com link:.kekahire.com | darwinbox | https://developers.keka.com/
zoho-recruit | Zoho Recruit | Zoho | zoho.com zohorecruit.com | tenant:zohorecruit.com link:.zohorecruit.com tenant:zohorecruit.eu link:.zohorecruit.eu tenant:zohorecruit.in link:.zohorecruit.in host:static.zohocdn.com/recruit host:js.zohostatic.com/recruit | workable | https://help.zoho.com/portal/en/kb/recruit
freshteam | Freshteam | Freshworks | freshworks.com freshteam.com | tenant:freshteam.com link:.freshteam.com host:assets.freshteam.com | workable | https://developers.freshteam.com/
hibob | HiBob | | hibob.com | tenant:careers.hibob.com link:.careers.hibob.com host:front.hibob.com host:app.hibob.com | personio bamboohr | https://apidocs.hibob.com/
homerun | Homerun | | homerun.co homerun.hr | tenant:homerun.co link:.homerun.co tenant:homerun.hr link:.homerun.hr host:embed.homerun.co | recruitee | https://developers.homerun.co/
loxo | Loxo | | loxo.co | link:app.loxo.co/ host:app.loxo.co tenant:app.loxo.co | gem | https://loxo.readme.io/
gupy | Gupy | | gupy.io | tenant:gupy.io link:.gupy.io | workday | https://developers.gupy.io/
kariyer-net | Kariyer.net | | kariyer.net | link:www.kariyer.net/firma-profil/
inrecruiting-zucchetti | Inrecruiting (Zucchetti) | Zucchetti | in-recruiting.com intervieweb.it zucchetti.it | link:inrecruiting.intervieweb.it/ link:.intervieweb.it tenant:intervieweb.it
b-ite | BITE | | b-ite.com | host:static.b-ite.com host:jobs.b-ite.com link:jobs.b-ite.com/
umantis | Haufe Talent (umantis) | Haufe | haufe.com umantis.com | link:.umantis.com tenant:umantis.com
hr4you | HR4YOU | | hr4you.de hr4you.org | link:.hr4you.org tenant:hr4you.org
jobylon | Jobylon | | jobylon.com | host:cdn.jobylon.com link:emp.jobylon.com/
coveto | coveto | | coveto.de | link:.coveto.de tenant:coveto.de
talentlink | TalentLink (Lumesse, Cornerstone) | Cornerstone | cornerstoneondemand.com recruitmentplatform.com | host:recruitmentplatform.com host:emea3.recruitmentplatform.com
emply | Emply | Visma | emply.com | link:.emply.com tenant:emply.com
reachmee | ReachMee | Talentech | reachmee.com | host:reachmee.com
varbi | Varbi | Grade | varbi.com | link:.varbi.com tenant:varbi.com
hr-manager | Talent Recruiter (HR-manager) | Talentech | hr-manager.net talentech.com | host:candidate.hr-manager.net
altamira | Altamira | Zucchetti | altamirahrm.com altamiraweb.com | link:.altamiraweb.com tenant:altamiraweb.com
elevato | eleVato | | elevato.pl elevato.net | link:.elevato.net tenant:elevato.net
pracuj | Pracuj.pl | Grupa Pracuj | pracuj.pl | link:pracodawcy.pracuj.pl/profile/
taleez | Taleez | | taleez.com | link:taleez.com/careers/ host:taleez.com/widget
beetween | Beetween | | beetween.com | link:.beetween.com tenant:beetween.com
solides | Sólides | | solides.com.br | link:.vagas.solides.com.br tenant:vagas.solides.com.br
vagas-com | Vagas.com | Redarbor | vagas.com.br vagas.com | link:trabalheconosco.vagas.com.br/
manatal | Manatal | | manatal.com careers-page.com | link:www.careers-page.com/ link:careers-page.com/
jobscore | JobScore | | jobscore.com | link:careers.jobscore.com/careers/
applicantpro | isolved Attract & Hire (ApplicantPro) | isolved | applicantpro.com isolvedhire.com | link:.applicantpro.com tenant:applicantpro.com link:.isolvedhire.com tenant:isolvedhire.com
hireology | Hireology | | hireology.com | link:careers.hireology.com/
clearcompany | ClearCompany | | clearcompany.com | link:.clearcompany.com tenant:clearcompany.com
cats | CATS | Gem | catsone.com | link:.catsone.com tenant:catsone.com
pageup | PageUp | | pageuppeople.com | link:careers.pageuppeople.com/ host:careers.pageuppeople.com
dayforce | Dayforce | | dayforce.com dayforcehcm.com | link:jobs.dayforcehcm.com/ link:.dayforcehcm.com
paycor | Paycor Recruiting | Paychex | paycor.com recruitingbypaycor.com | link:recruitingbypaycor.com/career/ host:recruitingbypaycor.com
trakstar | Trakstar Hire | Mitratech | trakstar.com recruiterbox.com | link:.hire.trakstar.com tenant:hire.trakstar.com tenant:recruiterbox.com
gusto-recruiting | Gusto Recruiting | Gusto | gusto.com | link:jobs.gusto.com/boards/
talentlyft | TalentLyft | | talentlyft.com | link:.talentlyft.com tenant:talentlyft.com
hirehive | HireHive | | hirehive.com | link:.hirehive.com tenant:hirehive.com
trinet-hire | TriNet Hire | TriNet | trinethire.com trinet.com | link:app.trinethire.com/companies/
talentio | Talentio | | talentio.co.jp talentio.com | link:open.talentio.com/r/
engage | engage | en Japan | en-gage.net | link:en-gage.net/
green-japan | Green | Atrae | green-japan.com | link:www.green-japan.com/company/
axol | Axol | Nuworks | axol.jp | link:job.axol.jp/
wanted-kr | Wanted | | wanted.co.kr | link:www.wanted.co.kr/company/
jobflex | JOBFLEX (recruiter.co.kr) | Midas | recruiter.co.kr | link:.recruiter.co.kr tenant:recruiter.co.kr
zhipin | BOSS Zhipin | Kanzhun | zhipin.com | link:www.zhipin.com/gongsi/
irantalent | IranTalent | | irantalent.com | link:www.irantalent.com/en/company/ link:www.irantalent.com/company/
habr-career | Habr Career | Habr | habr.com | link:career.habr.com/companies/
kununu | kununu | New Work | kununu.com | link:www.kununu.com/de/ link:www.kununu.com/at/ link:www.kununu.com/ch/
kenjo | Kenjo | | kenjo.io | link:.kenjo.io tenant:kenjo.io
bizneo | Bizneo HR | | bizneo.com bizneohr.com | link:.bizneohr.com tenant:bizneohr.com tenant:bizneo.cloud
deel | Deel | | deel.com | link:jobs.deel.com/
tribepad | Tribepad | | tribepad.com | link:.tribepad.com tenant:tribepad.com
jobtrain | Jobtrain | | jobtrain.co.uk | link:www.jobtrain.co.uk/
networx | Networx (IRIS) | IRIS | networxrecruitment.com iris.co.uk | link:.networxrecruitment.com tenant:networxrecruitment.com
hireful | hireful | | hireful.co.uk hireful.com | link:.hireful.co.uk tenant:hireful.co.uk
occupop | Occupop | | occupop.com occupop-careers.com | link:.occupop-careers.com tenant:occupop-careers.com
bullhorn | Bullhorn | | bullhorn.com bullhornstaffing.com | host:public-rest.bullhornstaffing.com host:public-rest31.bullhornstaffing.com host:bullhornstaffing.com
computrabajo | Computrabajo | Redarbor | computrabajo.com | link:mx.computrabajo.com/empresas/ link:co.computrabajo.com/empresas/ link:pe.computrabajo.com/empresas/ link:cl.computrabajo.com/empresas/ link:ar.computrabajo.com/empresas/
occ | OCC Mundial | SEEK | occ.com.mx | link:www.occ.com.mx/empresa/
bumeran | Bumeran | Jobint | bumeran.com bumeran.com.ar | link:www.bumeran.com.ar/perfiles/ link:www.bumeran.com.mx/perfiles/ link:www.bumeran.com.pe/perfiles/
infojobs | InfoJobs | Adevinta | infojobs.net infojobs.com.br infojobs.it | link:www.infojobs.com.br/ link:www.infojobs.it/azienda/ link:www.infojobs.net/empresa/
indeed-company | Indeed company page | Recruit | indeed.com | link:www.indeed.com/cmp/ link:de.indeed.com/cmp/ link:uk.indeed.com/cmp/ link:www.indeed.co.uk/cmp/ link:fr.indeed.com/cmp/
glassdoor | Glassdoor | Recruit | glassdoor.com | link:www.glassdoor.com/overview/ link:www.glassdoor.com/Overview/ host:www.glassdoor.com/api/widget
stepstone | StepStone | Axel Springer | stepstone.de | link:www.stepstone.de/cmp/de/
liepin | Liepin | | liepin.com | link:www.liepin.com/company/
lagou | Lagou | | lagou.com | link:www.lagou.com/gongsi/
zhaopin | Zhaopin | | zhaopin.com | link:company.zhaopin.com/
51job | 51job | | 51job.com | link:jobs.51job.com/
bayt | Bayt | | bayt.com | link:www.bayt.com/en/company/
naukri | Naukri | Info Edge | naukri.com | link:www.naukri.com/
secretcv | Secretcv | | secretcv.com | link:www.secretcv.com/
saramin | Saramin | | saramin.co.kr | link:www.saramin.co.kr/zf_user/
jobkorea | JobKorea | | jobkorea.co.kr | link:www.jobkorea.co.kr/company/ link:www.jobkorea.co.kr/Recruit/
rabota-by | rabota.by | HeadHunter | rabota.by | link:rabota.by/employer/
robota-ua | robota.ua | Grupa Pracuj | robota.ua | link:robota.ua/
work-ua | Work.ua | | work.ua | link:www.work.ua/jobs/by-company/
jobs-cz | Jobs.cz | Alma Career | jobs.cz almacareer.com | link:www.jobs.cz/fp/
profesia | Profesia | Alma Career | profesia.sk | link:www.profesia.sk/praca/
smartdreamers | SmartDreamers | | smartdreamers.com | host:cdn.smartdreamers.com
paradox | Paradox (Olivia) | Workday | paradox.ai | host:olivia.paradox.ai link:olivia.paradox.ai/
jobcloud | JobCloud (jobs.ch) | JobCloud | jobs.ch jobcloud.ch | link:www.jobs.ch/de/firmen/ link:www.jobs.ch/en/companies/
karriere-at | karriere.at | | karriere.at | link:www.karriere.at/f/
finn-no | FINN | Vend | finn.no | link:www.finn.no/
jobcan-recruiting | Jobcan Recruiting | Donuts | jobcan.jp | link:recruit.jobcan.jp/ | hrmos | https://jobcan.jp/recruit/
jposting | jposting | Domo | jposting.net | link:.jposting.net | hrmos | https://www.jposting.net/
airwork | Air WORK | Recruit | airregi.jp arwrk.net | link:arwrk.net/recruit/ tenant:arwrk.net | engage | https://airregi.jp/work/
rocketpunch | RocketPunch | | rocketpunch.com | link:www.rocketpunch.com/companies/ | wanted-kr | https://www.rocketpunch.com/
midas-jobda | JOBDA (Midas recruiter.co.kr) | Midas IN | jobda.im recruiter.co.kr | link:.recruiter.co.kr tenant:recruiter.co.kr | greeting-hr | https://www.jobda.im/
pandape | PandaPé | Redarbor | pandape.com infojobs.com.br | link:.pandape.infojobs.com.br | gupy | https://www.pandape.com/
inhire | InHire | | inhire.app | link:.inhire.app | gupy | https://www.inhire.com.br/
recrutei | Recrutei | | recrutei.com.br | link:jobs.recrutei.com.br/ | gupy | https://recrutei.com.br/
turbohire | TurboHire | | turbohire.co | link:.turbohire.co | | https://www.turbohire.co/
recman | RecMan | | recman.no | link:.recman.no link:.recman.page | teamtailor | https://recman.com/
webcruiter | Webcruiter | Talentech | webcruiter.no webcruiter.com | link:candidate.webcruiter.com/en-gb/Home/companyadverts?companylock= link:candidate.webcruiter.com/nb-no/Home/companyadverts?companylock= link:.webcruiter.no | teamtailor | https://talentech.com/
laura | LAURA Recruitment | Skillhive | laura.fi rekrytointi.com | link:.rekrytointi.com | teamtailor | https://laura.fi/
talentadore | TalentAdore | | talentadore.com | link:ats.talentadore.com/careers/ host:ats.talentadore.com | teamtailor | https://talentadore.com/
`,
)
