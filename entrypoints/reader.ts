import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { reader } from '@/lib/actions/reader-part'
import { offerPart } from '@/lib/browser/parts'

export default defineUnlistedScript(() => offerPart('reader', reader))
