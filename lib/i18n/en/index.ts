export { english as default } from '../messages.ts'
