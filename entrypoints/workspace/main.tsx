import '@/components/all.css'
import { firstWords } from '@/lib/i18n/chosen'

// Neither waits for the other: the page asks for its words again when it stands.
void import('./page')
void firstWords()
