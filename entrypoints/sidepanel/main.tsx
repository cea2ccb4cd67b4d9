import '@/components/all.css'
import { enterStore } from '@/lib/actions/enter-store'
import { lookAhead } from '@/lib/browser/active-view'
import { firstWords } from '@/lib/i18n/chosen'

// All at once: the page asks for the results when it is mounted.
enterStore()
void lookAhead()
void import('./page')
void firstWords()
