import { mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h, nextTick } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { useQuery, useQueryList } from './useQuery'

let router: Router
let state: { sort: ReturnType<typeof useQuery>; classes: ReturnType<typeof useQueryList> }

const Page = defineComponent({
  setup() {
    state = { sort: useQuery('sort', 'rank'), classes: useQueryList('class') }
    return () => h('p', state.sort.value)
  },
})

async function settled() {
  await nextTick()
  await new Promise((done) => setTimeout(done))
}

beforeEach(async () => {
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: Page }] })
  await router.push('/ranking?edition=shandong.census-2020.1')
  mount(Page, { global: { plugins: [router] } })
})

describe('What a page shows stands in its address', () => {
  it('writes a value and keeps what others wrote', async () => {
    state.sort.value = '-index'
    await settled()
    expect(router.currentRoute.value.fullPath).toBe('/ranking?edition=shandong.census-2020.1&sort=-index')
    expect(state.sort.value).toBe('-index')
  })

  it('puts two changes of one moment into one step of the history', async () => {
    state.sort.value = '-index'
    state.classes.value = ['district', 'other']
    await settled()
    expect(router.currentRoute.value.query).toMatchObject({ sort: '-index', class: 'district,other' })
    router.back()
    await settled()
    expect(router.currentRoute.value.query).toEqual({ edition: 'shandong.census-2020.1' })
  })

  it('leaves the usual value out, so that the plain address means the plain page', async () => {
    state.sort.value = '-index'
    await settled()
    state.sort.value = 'rank'
    await settled()
    expect('sort' in router.currentRoute.value.query).toBe(false)
    expect(state.sort.value).toBe('rank')
    expect(state.classes.value).toEqual([])
  })

  it('reads the state a link brings', async () => {
    await router.push('/ranking?sort=name&class=district')
    expect(state.sort.value).toBe('name')
    expect(state.classes.value).toEqual(['district'])
  })
})
