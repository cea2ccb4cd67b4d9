import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startCapture } from '@/lib/page/capture'

export default defineUnlistedScript(() => startCapture(window))
