import js from '@eslint/js'
import tseslint from 'typescript-eslint'
import reactHooks from 'eslint-plugin-react-hooks'
import regexp from 'eslint-plugin-regexp'

/** Import law: each folder lists what it may not reach. tests/house/imports.test.ts checks the layers and cycles too. */
const only = (files, forbidden, why) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: forbidden.map((group) => ({ group: [group], message: why })) },
    ],
  },
})

export default tseslint.config(
  { ignores: ['.output/**', '.wxt/**', 'node_modules/**', 'coverage/**', 'tests/**/*.html'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Text from a page is text forever: no markup from strings.' },
        { property: 'outerHTML', message: 'Text from a page is text forever: no markup from strings.' },
        {
          property: 'insertAdjacentHTML',
          message: 'Text from a page is text forever: no markup from strings.',
        },
        { property: 'innerText', message: 'innerText forces a layout of the page; read the observation.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'React renders text; nothing else does.',
        },
        { selector: "NewExpression[callee.name='Function']", message: 'No code from strings.' },
      ],
    },
  },
  {
    // Pages are hostile: no expression may look at a character again and again. tests/house/linear.test.ts asks the clock.
    files: ['lib/**/*.ts', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }] },
  },
  {
    files: ['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['**/*.mjs', '**/*.js', 'tests/**/*'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        performance: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
  only(
    ['lib/**/*.ts', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'].map((f) => f),
    ['webextension-polyfill', 'dexie*'],
    'Only lib/browser imports webextension-polyfill; only lib/storage imports Dexie.',
  ),
  {
    files: ['lib/browser/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['dexie*', 'react*'], message: 'lib/browser speaks to the browser only.' }] },
      ],
    },
  },
  {
    files: ['lib/storage/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['webextension-polyfill', 'react*'], message: 'lib/storage speaks to IndexedDB only.' },
          ],
        },
      ],
    },
  },
)
