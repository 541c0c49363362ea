import { computed, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { good, server } from '@/api/calls'
import { useSession } from '@/features/access/session'

/** How many things wait for the person; asked again whenever another page opens, for one of them may be done now. */
export function useOpenTasks() {
  const session = useSession()
  const route = useRoute()
  const router = useRouter()
  const items = shallowRef<{ state: string }[]>()

  watch(
    () => [session.name, session.isAtWork, route.path],
    async () => {
      items.value = session.isAtWork ? (await good(server.GET('/api/v1/work')).catch(() => undefined))?.items : undefined
    },
    { immediate: true },
  )

  return { count: computed(() => items.value?.filter((item) => item.state !== 'done').length), hasPage: router.hasRoute('work') }
}
