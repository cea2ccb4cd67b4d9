/** First parts of hosts and paths that are the vendor's own, whoever the customer is. */
const OWN = new Set(
  (
    'www www2 web m app apps api apis cdn static assets asset media images image img files js css scripts script widget widgets embed ' +
    'go get try info learn help support docs doc developer developers dev status blog news press about company contact careers ' +
    'jobs job login signin signup register account accounts my id auth sso admin dashboard console portal community forum forums ' +
    'academy university events event webinar webinars partners partner marketplace integrations pricing plans features product ' +
    'products solutions customers customer case-studies resources templates terms privacy legal security trust policy policies ' +
    'cookies cookie gdpr sitemap search home index en de fr es it pl ru fa zh ja pt nl en-us en-gb us eu uk au ca global ' +
    'cloud data events-api tracking track pixel click email mail mx smtp s3 beta demo sandbox test staging preview download ' +
    'downloads store shop enterprise teams team user users u p t r v1 v2 v3 public share explore discover topics tags tag category ' +
    'join apply form forms supplier survey surveys pay checkout billing feed rss robots robots.txt favicon null undefined undefined-undefined assets-cdn edge static1 static2 secure ssl'
  ).split(' '),
)

/** The name of a customer's corner at a vendor (`acme` of acme.zendesk.com), not a place of the vendor's own. */
export function isCorner(name: string): boolean {
  const word = name.toLowerCase()
  return (
    word.length >= 2 &&
    word.length <= 63 &&
    /[a-z\d]$/.test(word) &&
    /[a-z]/.test(word) &&
    !OWN.has(word) &&
    !/^(?:us|eu|ap|cdn|static|img|api|s|p|js)-?\d{1,3}$/.test(word)
  )
}

/** A corner's name and the site's own name tell of the same company: one contains the other, separators aside. */
export function isOwnCorner(corner: string, domain: string): boolean {
  const site = bare(domain.slice(0, domain.indexOf('.')))
  // A cloud may write the account's number behind the name: `acme-1250000000`.
  const name = bare(corner.replace(/-\d{6,12}$/, ''))
  return site.length >= 3 && name.length >= 3 && (name.includes(site) || site.includes(name))
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '')
}
