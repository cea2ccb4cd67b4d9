import { english } from '../messages.ts'

export default { english }
