export interface SocialProfile {
  readonly network: string
  /** The kind of owner, by path: `person` for /in/ and the like, `any` for either. */
  readonly owner: 'company' | 'person' | 'any'
  /** The profile's handle in the URL, lower case: `acme-gmbh`. */
  readonly handle: string
  /** URL without query and fragment. */
  readonly url: string
}

interface Network {
  readonly network: string
  readonly hosts: RegExp
  /** Profile paths; the first group is the handle. */
  readonly company?: RegExp
  readonly person?: RegExp
  readonly any?: RegExp
  /** Path prefixes that are not profiles. */
  readonly never?: RegExp
}

const NETWORKS: readonly Network[] = [
  { network: 'linkedin', hosts: /(?:^|\.)linkedin\.(?:com|cn)$/, company: /^\/(?:company|company-beta|school|showcase|organization|groups)\/([^/]+)/, person: /^\/(?:in|pub)\/([^/]+)/ },
  { network: 'facebook', hosts: /(?:^|\.)(?:facebook\.com|fb\.com|fb\.me)$/, company: /^\/(?!.*\/(?:photos|videos|posts|events|reviews))(?:pages|people|pg|p|groups)\/([^/]+)/, any: /^\/([^/]+)\/?(?:about|home|info|timeline)?\/?$/, never: /^\/(?:sharer|share|dialog|plugins|tr|login|events|hashtag|watch|photo|photos|story|permalink|policies|privacy|help|legal|ads|business|v\d|media|groups$)/ },
  { network: 'twitter', hosts: /(?:^|\.)(?:twitter\.com|x\.com)$/, any: /^\/(?:#!\/)?@?([A-Za-z0-9_]{1,30})\/?$/, never: /^\/(?:share|intent|home|hashtag|search|i|login|privacy|tos|explore|widgets)(?:$|[/?])/ },
  { network: 'instagram', hosts: /(?:^|\.)instagram\.com$/, any: /^\/([A-Za-z0-9_.]{2,40})\/?$/, never: /^\/(?:p|reel|reels|explore|stories|accounts|tv|about|legal)(?:$|\/)/ },
  { network: 'youtube', hosts: /(?:^|\.)youtube\.com$/, company: /^\/(?:channel|c|user)\/([^/]+)/, any: /^\/@?([^/]+)\/?(?:featured|videos|about)?\/?$/, never: /^\/(?:watch|embed|playlist|results|shorts|t|feed|redirect|live|iframe_api|howyoutubeworks|about|premium)(?:$|[/?])/ },
  { network: 'snapchat', hosts: /(?:^|\.)snapchat\.com$/, any: /^\/(?:add\/|@)([A-Za-z0-9_.-]{2,40})\/?$/ },
  { network: 'xing', hosts: /(?:^|\.)xing\.com$/, company: /^\/(?:companies|company|pages|communities|net)\/([^/]+)/, person: /^\/(?:profile|people)\/([^/]+)/, never: /^\/(?:app|spi|social)/ },
  { network: 'tiktok', hosts: /(?:^|\.)tiktok\.com$/, any: /^\/@([^/]+)\/?$/ },
  { network: 'pinterest', hosts: /(?:^|\.)pinterest\.[a-z.]{2,6}$/, any: /^\/([^/]+)\/?$/, never: /^\/(?:pin|search|ideas)(?:$|\/)/ },
  { network: 'github', hosts: /^github\.com$/, any: /^\/(?:orgs\/)?([^/]+)\/?$/, never: /^\/(?:features|about|login|join|topics|marketplace|site|pricing|security|enterprise|explore|collections|sponsors|readme|customer-stories)(?:$|\/)/ },
  { network: 'telegram', hosts: /^(?:t\.me|telegram\.me)$/, any: /^\/(?:s\/)?([A-Za-z0-9_+]{3,40})\/?$/, never: /^\/(?:share|joinchat|iv)/ },
  { network: 'vk', hosts: /(?:^|\.)(?:vk\.com|vkontakte\.ru|vk\.ru)$/, any: /^\/([A-Za-z0-9_.]{3,40})\/?$/, never: /^\/(?:share|widget|wall|feed|video|photo|away|js|dev)/ },
  { network: 'odnoklassniki', hosts: /(?:^|\.)ok\.ru$/, any: /^\/((?:group|profile)?\/?[^/]+)\/?$/, never: /^\/(?:dk|offer|video)/ },
  { network: 'rutube', hosts: /(?:^|\.)rutube\.ru$/, any: /^\/(?:channel|u)\/([^/]+)/ },
  { network: 'dzen', hosts: /^dzen\.ru$/, any: /^\/([^/]+)\/?$/ },
  { network: 'vimeo', hosts: /^vimeo\.com$/, any: /^\/([A-Za-z][^/]+)\/?$/, never: /^\/(?:channels|groups|watch)/ },
  { network: 'medium', hosts: /^medium\.com$/, any: /^\/@?([^/]+)\/?$/ },
  { network: 'threads', hosts: /(?:^|\.)threads\.(?:net|com)$/, any: /^\/@([^/]+)\/?$/ },
  { network: 'bluesky', hosts: /^bsky\.app$/, any: /^\/profile\/([^/]+)\/?$/ },
  { network: 'mastodon', hosts: /^(?:mastodon\.[a-z]+|mas\.to|fosstodon\.org)$/, any: /^\/@([^/]+)\/?$/ },
  { network: 'weibo', hosts: /(?:^|\.)weibo\.(?:com|cn)$/, any: /^\/(?:u\/)?([^/]+)\/?$/ },
  { network: 'bilibili', hosts: /^space\.bilibili\.com$/, any: /^\/(\d+)/ },
  { network: 'line', hosts: /^(?:lin\.ee|line\.me|page\.line\.me)$/, any: /^\/(?:R\/ti\/p\/|ti\/p\/)?([^/]+)\/?$/, never: /^\/R\/msg/ },
  { network: 'kakao', hosts: /^pf\.kakao\.com$/, any: /^\/([^/]+)/ },
  { network: 'naver', hosts: /^blog\.naver\.com$/, any: /^\/([^/]+)\/?$/ },
  { network: 'aparat', hosts: /(?:^|\.)aparat\.com$/, any: /^\/([^/]+)\/?$/, never: /^\/v(?:$|\/)/ },
  { network: 'crunchbase', hosts: /(?:^|\.)crunchbase\.com$/, company: /^\/organization\/([^/]+)/ },
  { network: 'kununu', hosts: /(?:^|\.)kununu\.com$/, company: /^\/(?:de|at|ch)\/([^/]+)/ },
] // prettier-ignore

const TEMPLATE =
  /^(?:profile\.php|#|your.*|username|user|account|home|index\.(?:html|php)|pages|company|in|wix|wordpress|wordpressdotcom|envato|themeforest|bootstrap.*|squarespace|webflow|html5up|colorlib|elementor|shopify|jimdo|tilda.*|link|page)$/

/** The profile that a URL points to; undefined for share buttons, posts and other hosts. */
export function socialProfile(href: string): SocialProfile | undefined {
  let url: URL
  try {
    url = new URL(href)
  } catch {
    return undefined
  }
  if (!/^https?:$/.test(url.protocol)) return undefined
  const host = url.hostname.toLowerCase().replace(/^www\./, '')
  const network = NETWORKS.find(({ hosts }) => hosts.test(host))
  if (!network) return undefined
  const path = url.pathname.replace(/\/{2,}/g, '/')
  if (path === '/' || network.never?.test(path)) {
    // facebook.com/profile.php?id=… is the only profile identified by its query.
    return undefined
  }
  if (path === '/profile.php' && /^\d{5,20}$/.test(url.searchParams.get('id') ?? ''))
    return {
      network: network.network,
      owner: 'any',
      handle: url.searchParams.get('id')!,
      url: href.split('#')[0]!,
    }
  for (const owner of ['company', 'person', 'any'] as const) {
    const handle = network[owner]?.exec(path)?.[1]
    if (!handle || TEMPLATE.test(handle.toLowerCase())) continue
    // "/company/acme/about/" is a page of the profile.
    const own = (network.network === 'linkedin' && /^((?:\/[^/]+){2})\/[^/]/.exec(path)?.[1]) || path
    return { network: network.network, owner, handle: handle.toLowerCase(), url: `${url.origin}${own}` }
  }
  return undefined
}
