/** The places of the house in the order of the rail; `key` is the letter that follows `g` on the keyboard. */
export const places = [
  { name: 'overview', path: '/', key: 'o', icon: 'M3 3h7v7H3zM12 3h7v4h-7zM12 9h7v10h-7zM3 12h7v7H3z' },
  { name: 'ranking', path: '/ranking', key: 'r', icon: 'M3 4h16v2.500H3zM3 9.500h12v2.500H3zM3 15h8v2.500H3z' },
  { name: 'compare', path: '/compare', key: 'c', icon: 'M4 3h3v16H4zM9.500 8h3v11h-3zM15 5h3v14h-3z' },
  { name: 'method', path: '/method', key: 'm', icon: 'M8 2h6v5h-6zM2 14h6v5H2zM14 14h6v5h-6zM10 7h2v3h6v4h-2v-2H6v2H4v-4h6z' },
  { name: 'data', path: '/data', key: 'd', icon: 'M10 2h2v9h4l-5 5-5-5h4zM3 17h16v2H3z' },
] as const
