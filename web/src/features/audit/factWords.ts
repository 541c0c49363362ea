import { useI18n } from 'vue-i18n'

/** What happened, in the reader's language; a fact that has no words yet stands as the trail has it. */
export function useFactWords() {
  const { t, te } = useI18n()
  return (what: string) => {
    const slug = what.replaceAll(/[: ]+/g, '-')
    return te(`fact.${slug}`) ? t(`fact.${slug}`) : what
  }
}
