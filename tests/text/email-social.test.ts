import { describe, expect, it } from 'vitest'
import {
  cloudflareEmail,
  emailsIn,
  emailsOfLink,
  isPlaceholderEmail,
  isSharedMailbox,
} from '../../lib/text/email.ts'
import { socialProfile } from '../../lib/text/social.ts'

describe('e-mail addresses', () => {
  it.each([
    ['Write to info@muster.example.', 'info@muster.example'],
    ['info [at] muster.example', 'info@muster.example'],
    ['info(at)muster(dot)example', 'info@muster.example'],
    ['info{at}muster.example', 'info@muster.example'],
    ['biuro(małpa)muster.example', 'biuro@muster.example'],
    ['biuro malpa muster.example', 'biuro@muster.example'],
    ['office at muster dot example', 'office@muster.example'],
    ['ｉｎｆｏ＠muster.example', 'info@muster.example'],
    ['INFO@Muster.Example', 'info@muster.example'],
  ])('%s', (text, address) => {
    expect(emailsIn(text).map((email) => email.address)).toEqual([address])
  })

  it('takes no picture names and no sentences', () => {
    expect(emailsIn('logo@2x.png')).toEqual([])
    expect(emailsIn('meet us at stand 12, be at the fair')).toEqual([])
  })

  it('decodes links and what Cloudflare hides', () => {
    expect(emailsOfLink('mailto:a%40muster.example,b@muster.example?subject=x')).toEqual([
      'a@muster.example',
      'b@muster.example',
    ])
    const key = 0x2b
    const hex = [key, ...[...'info@muster.example'].map((c) => c.charCodeAt(0) ^ key)]
      .map((n) => n.toString(16).padStart(2, '0'))
      .join('')
    expect(cloudflareEmail(hex)).toBe('info@muster.example')
    expect(cloudflareEmail('zz00')).toBe('')
  })

  it('tells desks from people and templates', () => {
    expect(isSharedMailbox('sales-eu@muster.example')).toBe(true)
    expect(isSharedMailbox('anna.nowak@muster.example')).toBe(false)
    expect(isPlaceholderEmail('info@example.com')).toBe(true)
    expect(isPlaceholderEmail('info@muster.example')).toBe(false)
  })
})

describe('profiles', () => {
  it.each([
    ['https://www.linkedin.com/company/muster?trk=x', 'linkedin', 'company', 'muster'],
    ['https://de.linkedin.com/in/anna-nowak', 'linkedin', 'person', 'anna-nowak'],
    ['https://www.facebook.com/muster/', 'facebook', 'any', 'muster'],
    ['https://www.facebook.com/profile.php?id=100012345', 'facebook', 'any', '100012345'],
    ['https://x.com/muster', 'twitter', 'any', 'muster'],
    ['https://www.youtube.com/@muster', 'youtube', 'any', 'muster'],
    ['https://www.xing.com/companies/muster', 'xing', 'company', 'muster'],
    ['https://t.me/muster', 'telegram', 'any', 'muster'],
  ])('%s', (url, network, owner, handle) => {
    expect(socialProfile(url)).toMatchObject({ network, owner, handle })
  })

  it.each([
    'https://www.facebook.com/sharer/sharer.php?u=x',
    'https://twitter.com/intent/tweet?text=x',
    'https://www.linkedin.com/shareArticle?url=x',
    'https://www.youtube.com/watch?v=1',
    'https://www.instagram.com/p/abc/',
    'https://www.facebook.com/',
    'https://muster.example/company/linkedin',
    'javascript:void(0)',
  ])('%s is none', (url) => {
    expect(socialProfile(url)).toBeUndefined()
  })

  it('is the profile, not a page of it', () => {
    expect(socialProfile('https://www.linkedin.com/company/nordwind/about/')?.url).toBe(
      'https://www.linkedin.com/company/nordwind',
    )
    expect(socialProfile('https://www.snapchat.com/add/nordwind')).toMatchObject({
      network: 'snapchat',
      handle: 'nordwind',
    })
  })
})
