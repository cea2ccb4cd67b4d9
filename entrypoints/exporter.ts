import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { exporter } from '@/lib/actions/crm/exporter-part'
import { offerPart } from '@/lib/browser/parts'

export default defineUnlistedScript(() => offerPart('exporter', exporter))
