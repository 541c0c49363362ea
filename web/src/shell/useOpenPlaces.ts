import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { useSession } from '@/features/access/session'
import { groups, mayEnter, placeOf, places } from './places'

/** The places this person may enter, in the order of the house; whoever has duties finds them first. */
export function useOpenPlaces() {
  const route = useRoute()
  const session = useSession()
  const here = computed(() => placeOf(route.path))
  const open = computed(() =>
    places
      .filter((place) => mayEnter(place.entry, { signedIn: session.isAtWork, roles: session.roles }))
      .map((place) => ({ ...place, isHere: place === here.value }))
      .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group)),
  )
  const grouped = computed(() =>
    groups.map((id) => ({ id, places: open.value.filter((place) => place.group === id) })).filter((group) => group.places.length > 0),
  )
  return { open, grouped }
}
