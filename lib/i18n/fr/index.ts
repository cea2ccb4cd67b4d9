import { gathered } from '../gathered.ts'

export default gathered(
  import.meta.glob<Record<string, string>>('./*.ts', { eager: true, import: 'default' }),
)
