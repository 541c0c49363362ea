import { createRouter, createWebHistory, type RouteLocationNormalized, type RouteRecordRaw } from 'vue-router'
import { useSession } from './features/access/session'
import { mayEnter, placeOf } from './shell/places'

declare module 'vue-router' {
  interface RouteMeta {
    /** The page shows no edition, so it works before anything is published. */
    needsNoEdition?: boolean
    /** The page is for people who are signed in, though it belongs to no place of the rail. */
    signedIn?: boolean
  }
}

/** Pages that show what is published. */
const results: RouteRecordRaw[] = [
  { path: '/', name: 'overview', component: () => import('./features/evaluation/overview/OverviewPage.vue') },
  { path: '/ranking', name: 'ranking', component: () => import('./features/evaluation/ranking/RankingPage.vue') },
  { path: '/counties/:code', name: 'county', component: () => import('./features/evaluation/county/CountyPage.vue') },
  { path: '/moves', name: 'moves', component: () => import('./features/reasons/MovesPage.vue') },
  { path: '/certainty', name: 'certainty', component: () => import('./features/certainty/CertaintyPage.vue') },
  { path: '/compare', name: 'compare', component: () => import('./features/evaluation/compare/ComparePage.vue') },
  { path: '/method/:scheme?', name: 'method', component: () => import('./features/evaluation/method/MethodPage.vue') },
  { path: '/whatif', name: 'whatif', component: () => import('./features/drafts/WhatIfPage.vue') },
  { path: '/checkup', name: 'checkup', component: () => import('./features/checkup/CheckupPage.vue') },
  { path: '/data', name: 'data', component: () => import('./features/statistics/DataPage.vue') },
]

/** Pages that need no edition: what people do, and the house itself. */
const duties: RouteRecordRaw[] = [
  { path: '/work', name: 'work', component: () => import('./features/notice/WorkPage.vue') },
  { path: '/collections', name: 'collections', component: () => import('./features/collection/deadlines/CollectionsPage.vue') },
  { path: '/collections/locks', name: 'locks', component: () => import('./features/collection/locks/LocksPage.vue') },
  { path: '/collections/:id', name: 'collection', component: () => import('./features/collection/deadlines/CollectionPage.vue') },
  { path: '/returns/:id', name: 'return', component: () => import('./features/collection/entry/ReturnPage.vue'), meta: { signedIn: true } },
  { path: '/reviews/:collection', name: 'review', component: () => import('./features/collection/review/ReviewPage.vue'), meta: { signedIn: true } },
  { path: '/departments', name: 'departments', component: () => import('./features/departments/SheetListPage.vue') },
  { path: '/departments/:sheet', name: 'department-sheet', component: () => import('./features/departments/SheetPage.vue') },
  { path: '/sign-in', name: 'sign-in', component: () => import('./features/access/SignInPage.vue') },
  { path: '/account', name: 'account', meta: { signedIn: true }, component: () => import('./features/access/account/AccountPage.vue') },
  { path: '/people', name: 'people', component: () => import('./features/access/people/PeoplePage.vue') },
  { path: '/people/:name', name: 'person', component: () => import('./features/access/people/PersonPage.vue') },
  { path: '/logs', redirect: '/logs/operations' },
  { path: '/logs/:log(operations|sign-ins)', name: 'logs', component: () => import('./features/audit/LogsPage.vue') },
  { path: '/jobs', name: 'jobs', component: () => import('./features/jobs/JobsPage.vue') },
  { path: '/integrity', name: 'integrity', component: () => import('./features/integrity/IntegrityPage.vue') },
  { path: '/publications', name: 'publications', component: () => import('./features/evaluation/publication/PublicationsPage.vue') },
  { path: '/whatif/drafts', name: 'drafts', component: () => import('./features/drafts/DraftsPage.vue'), meta: { signedIn: true } },
  { path: '/packages', name: 'packages', component: () => import('./features/programmes/PackagesPage.vue') },
  { path: '/:rest(.*)*', name: 'not-found', component: () => import('./shell/NotFoundPage.vue') },
]

export const router = createRouter({
  history: createWebHistory(),
  routes: [...results, ...duties.map((route) => ({ ...route, meta: { needsNoEdition: true, ...route.meta } }) as RouteRecordRaw)],
  scrollBehavior: (to, from, saved) => saved ?? (to.hash ? { el: to.hash, top: 80 } : to.path === from.path ? false : { top: 0 }),
})

/** A page for signed-in people leads to the sign-in page first and comes back; a first password is changed before anything else. */
router.beforeEach(async (to) => {
  if (to.name === 'sign-in' || !needsSignIn(to)) return true
  const session = useSession()
  await session.ready
  return session.isAtWork ? true : { path: '/sign-in', query: { to: to.fullPath } }
})

function needsSignIn(to: RouteLocationNormalized): boolean {
  return to.meta.signedIn === true || !mayEnter(placeOf(to.path)?.entry ?? 'anyone', { signedIn: false, roles: [] })
}

/** Where a person begins the day. */
export function startPage(): string {
  return router.hasRoute('work') ? '/work' : '/'
}
