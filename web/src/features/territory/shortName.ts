/** A county name as it fits on a square: `历下区` is `历下`, `台儿庄区` is `台儿庄`; two-character names stay whole. */
export function shortName(name: string): string {
  const short = name.length > 2 ? name.replace(/[市区县]$/, '') : name
  return /^[\x20-\x7e]+$/.test(name) ? name.split(' ')[0]?.slice(0, 7) ?? name : short
}
