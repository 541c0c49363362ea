import { fileURLToPath } from 'node:url'
import VueI18n from '@intlify/unplugin-vue-i18n/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

/** The pages are served out of the application's jar; JUNXIAN_WEB_OUT names another folder to build into. */
const outDir = process.env.JUNXIAN_WEB_OUT ?? '../app/target/classes/static'
/** The server that answers /api while the pages are being developed. */
const server = process.env.JUNXIAN_URL ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [
    vue(),
    // Messages are compiled in the build, so the pages need no compiler and the content security policy no eval.
    VueI18n({ include: [fileURLToPath(new URL('./src/i18n/locales/*.json', import.meta.url))], runtimeOnly: true }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: { __VUE_OPTIONS_API__: false, __VUE_I18N_LEGACY_API__: false },
  build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 300 },
  server: { proxy: { '/api': server } },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'] },
})
