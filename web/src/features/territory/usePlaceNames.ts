import { computed } from 'vue'
import { api } from '@/api/calls'
import { currentLocale } from '@/i18n'
import { useHouse } from '@/shared/house'
import { useLoaded } from '@/shared/useLoaded'

/** Names of counties and cities as answers about work give them, in the reader's language: pinyin for English readers. */
export function usePlaceNames() {
  const house = useHouse()
  const { value: units } = useLoaded(() => (currentLocale() === 'en' ? house.programme?.id : undefined), api.units)
  const pinyin = computed(() => new Map((units.value ?? []).flatMap((unit) => [unit, unit.parent]).flatMap((place) => (place?.pinyin ? [[place.name, place.pinyin] as const] : []))))

  return (name: string) => pinyin.value.get(name) ?? name
}
