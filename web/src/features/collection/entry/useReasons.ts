import { computed, ref, watch } from 'vue'
import type { Reason } from '../calls'
import { keepingOpen } from '../grid/keeping'

/** Reasons a reviewer writes at cells before sending a return back; kept on the device until they are sent. */
export function useReasons(place: string) {
  const kept = keepingOpen<Record<string, string>>(`reasons/${place}`, {})
  const reasons = ref(kept.read())
  watch(reasons, (now) => kept.write(now, Object.keys(now).length === 0))

  function write(entry: string, text: string) {
    const { [entry]: _, ...others } = reasons.value
    reasons.value = text.trim() ? { ...others, [entry]: text } : others
  }

  return {
    reasons, write,
    list: computed<Reason[]>(() => Object.entries(reasons.value).map(([entry, text]) => ({ entry, text: text.trim() }))),
    forget: () => (reasons.value = {}),
  }
}

export type Reasons = ReturnType<typeof useReasons>
