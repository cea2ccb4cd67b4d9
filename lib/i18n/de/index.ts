export default import.meta.glob<Record<string, string>>('./*.ts', { eager: true, import: 'default' })
