import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'

const routes: RouteRecordRaw[] = [
  { path: '/', name: 'overview', component: () => import('./features/evaluation/overview/OverviewPage.vue') },
  { path: '/ranking', name: 'ranking', component: () => import('./features/evaluation/ranking/RankingPage.vue') },
  { path: '/counties/:code', name: 'county', component: () => import('./features/evaluation/county/CountyPage.vue') },
  { path: '/compare', name: 'compare', component: () => import('./features/evaluation/compare/ComparePage.vue') },
  { path: '/method/:scheme?', name: 'method', component: () => import('./features/evaluation/method/MethodPage.vue') },
  { path: '/data', name: 'data', component: () => import('./features/statistics/DataPage.vue') },
  { path: '/sign-in', name: 'sign-in', component: () => import('./features/access/SignInPage.vue') },
  { path: '/:rest(.*)*', name: 'not-found', component: () => import('./shell/NotFoundPage.vue') },
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, from, saved) => saved ?? (to.hash ? { el: to.hash, top: 80 } : to.path === from.path ? false : { top: 0 }),
})
