import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { observe } from '@/lib/page/observe'

export default defineUnlistedScript(() => observe(document, location.href))
