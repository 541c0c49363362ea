import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { i18n, rememberedLocale, useLocale } from './i18n'
import { router } from './router'
import { applyTheme } from './shell/theme'
import './styles/tokens.css'
import './styles/base.css'
import './styles/table.css'
import './styles/shades.css'
import './styles/print.css'

applyTheme()
await useLocale(rememberedLocale())
createApp(App).use(createPinia()).use(i18n).use(router).mount('#app')
