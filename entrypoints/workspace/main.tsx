import '@/components/all.css'
import { enterStore } from '@/lib/actions/enter-store'
import { firstWords } from '@/lib/i18n/chosen'

// All at once: the page asks for the results when it is mounted.
enterStore()
void import('./page')
void firstWords()
