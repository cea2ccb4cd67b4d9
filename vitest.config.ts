import { defineConfig } from 'vitest/config'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Tests in Chromium that have not been green on the worker in parts: `npm run e2e:unproven`. Each goes back when it is. */
const unproven = ['accessible', 'export', 'faults', 'fields', 'stories'].map(
  (name) => `tests/e2e/${name}.test.ts`,
)

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**', 'tests/readers/**'],
          setupFiles: [],
          // A busy machine is no failure: what must be fast is counted or measured by the benches.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'readers',
          include: ['tests/readers/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: unproven,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e-unproven',
          include: unproven,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
    ],
  },
})
