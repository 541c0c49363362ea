import { shallowRef } from 'vue'

/** What the open page is about, such as the name of a county, and the path it belongs to. */
export const pageSubject = shallowRef<{ path: string; name: string }>()
