import '@/components/all.css'
import { firstWords } from '@/lib/i18n/chosen'

// Both load in parallel: the page requests its messages again once it is mounted.
void import('./page')
void firstWords()
