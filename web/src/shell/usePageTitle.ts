import { watchEffect } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'
import { pageSubject } from './pageSubject'

/** Keeps the title of the browser tab in step with the page, its subject and the language. */
export function usePageTitle() {
  const { t } = useI18n()
  const route = useRoute()
  watchEffect(() => {
    const place = route.name ? t(`place.${String(route.name)}`) : ''
    const subject = pageSubject.value && pageSubject.value.path === route.path ? pageSubject.value.name : undefined
    document.title = [subject, place, t('shell.name')].filter(Boolean).join(' · ')
  })
}
