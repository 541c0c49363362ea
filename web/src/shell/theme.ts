import { ref } from 'vue'

export type Theme = 'light' | 'dark'

const remembered = 'junxian.theme'

/** The theme of the pages: what the reader chose here, else what the device asks for. */
export const theme = ref<Theme>('light')

export function applyTheme(chosen?: Theme) {
  const earlier = localStorage.getItem(remembered)
  const device = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  if (chosen) localStorage.setItem(remembered, chosen)
  theme.value = chosen ?? (earlier === 'dark' || earlier === 'light' ? earlier : device)
  document.documentElement.dataset.theme = theme.value
}
