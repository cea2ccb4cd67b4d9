/** Domains whose sub-hosts belong to different owners: a company's own site is the host, not the domain. */
export const hostedSites: ReadonlySet<string> = new Set(
  `wixsite.com wordpress.com blogspot.com weebly.com webnode.com webnode.page jimdosite.com jimdofree.com squarespace.com
  github.io gitlab.io pages.dev netlify.app vercel.app web.app firebaseapp.com herokuapp.com webflow.io framer.website
  framer.app carrd.co myshopify.com shoper.pl tilda.ws ucoz.ru nethouse.ru business.site strikingly.com
  mystrikingly.com site123.me godaddysites.com hubspotpagebuilder.com azurewebsites.net cloudfront.net onrender.com
  my.canva.site canva.site notion.site super.site ghost.io substack.com blogfa.com hatenablog.com
  livedoor.jp ameblo.jp fc2.com exblog.jp naver.com tistory.com cafe24.com imweb.me modoo.at
  alibaba.com 1688.com made-in-china.com globalsources.com translate.goog over-blog.com`.split(/\s+/),
)

/** Applicant systems, link lists, directories: pages about a company that are not its own site. */
export const recruitingSites: ReadonlySet<string> = new Set(
  `greenhouse.io lever.co workable.com recruitee.com personio.de personio.com smartrecruiters.com ashbyhq.com teamtailor.com
  bamboohr.com breezy.hr jobvite.com icims.com myworkdayjobs.com workday.com taleo.net successfactors.com successfactors.eu
  join.com traffit.com erecruiter.pl elevato.net huntflow.ru jobs.cz linktr.ee bio.link beacons.ai taplink.cc taplink.ws
  about.me lnk.bio allmylinks.com solo.to crunchbase.com zoominfo.com apollo.io rocketreach.co owler.com pitchbook.com
  dnb.com kompass.com europages.com europages.co.uk yellowpages.com yelp.com glassdoor.com indeed.com clutch.co g2.com
  capterra.com trustpilot.com northdata.com northdata.de aleo.com panoramafirm.pl rusprofile.ru wikipedia.org wikidata.org
  linkedin.com xing.com facebook.com instagram.com x.com twitter.com tiktok.com youtube.com vk.com github.com medium.com
  bloomberg.com reuters.com prnewswire.com businesswire.com globenewswire.com presseportal.de`.split(/\s+/),
)
