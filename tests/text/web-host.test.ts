import { expect, it } from 'vitest'
import { hostOf } from '../../lib/text/domain.ts'
import { webHost } from '../../lib/text/web-host.ts'

const SAME = ['https://www.firm.example/', 'firm.example', 'FIRM.example/about?x=1#y', 'http://shop.firm.example:8080/a', '//firm.example', 'www2.firm.example', 'https://jo@firm.example/', ' https://firm.example '] // prettier-ignore

it.each(SAME)('knows the host that the list of domains knows: %s', (address) => {
  expect(webHost(address)).toBe(hostOf(address))
  expect(webHost(address)).not.toBe('')
})

it.each([
  ['', ''],
  ['no web address', ''],
  ['https://', ''],
  ['müller.example', 'xn--mller-kva.example'],
  ['https://firm.example./', 'firm.example'],
])('of %s says %s', (address, host) => expect(webHost(address)).toBe(host))
