import { createI18n } from 'vue-i18n'
import type { Text } from '@/api/types'
import chinese from './locales/zh-CN.json'

export const locales = ['zh-CN', 'en'] as const
export type Locale = (typeof locales)[number]

const remembered = 'junxian.language'

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN' as Locale,
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': chinese } as Record<string, typeof chinese>,
})

export function currentLocale(): Locale {
  return i18n.global.locale.value as Locale
}

/** Switches the language of the pages; English messages are fetched when first wanted. */
export async function useLocale(locale: Locale): Promise<void> {
  if (locale === 'en' && !i18n.global.availableLocales.includes('en')) {
    i18n.global.setLocaleMessage('en', (await import('./locales/en.json')).default)
  }
  i18n.global.locale.value = locale
  document.documentElement.lang = locale
  localStorage.setItem(remembered, locale)
}

/** The language chosen earlier; Chinese for a first visit. */
export function rememberedLocale(): Locale {
  return localStorage.getItem(remembered) === 'en' ? 'en' : 'zh-CN'
}

/** The reader's language of a title that came from the server. */
export function inLanguage(text: Text | null | undefined): string {
  return text ? (currentLocale() === 'en' ? text.en || text.zh : text.zh) : ''
}

/** The name of a place: Chinese characters, or its pinyin for English readers. */
export function placeName(place: { name: string; pinyin?: string | null }): string {
  return currentLocale() === 'en' && place.pinyin ? place.pinyin : place.name
}
