const browsers: [RegExp, string][] = [[/Edg\//, 'Edge'], [/OPR\//, 'Opera'], [/Firefox\//, 'Firefox'], [/Chrom(?:e|ium)\//, 'Chrome'], [/Safari\//, 'Safari']]
const systems: [RegExp, string][] = [[/Android/, 'Android'], [/iPhone|iPad/, 'iOS'], [/Windows/, 'Windows'], [/Mac OS X/, 'macOS'], [/Linux/, 'Linux']]

/** A browser's long signature in two words: `Chrome · Windows`. Empty when it says nothing known. */
export function browserWords(signature: string | null): string {
  const first = (known: [RegExp, string][]) => known.find(([sign]) => sign.test(signature ?? ''))?.[1]
  return [first(browsers), first(systems)].filter(Boolean).join(' · ')
}
