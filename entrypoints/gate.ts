import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { gate } from '@/lib/actions/gate-part'
import { offerPart } from '@/lib/browser/parts'

export default defineUnlistedScript(() => offerPart('gate', gate))
