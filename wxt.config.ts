import { defineConfig } from 'wxt'
import { shelfAssets } from './tests/build/shelf-assets.ts'
