import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '@/i18n'
import { sessionCalls } from '@/features/access/calls'
import { auditCalls } from '@/features/audit/calls'
import { useSession } from '@/features/access/session'
import type { Grant, Role, Session } from '@/features/access/types'
import FlagDetail from './FlagDetail.vue'
import type { Flag } from './types'

const both = (text: string) => ({ zh: text, en: text })
const flag: Flag = {
  id: 7, run: 1, unit: '370112', unitName: '历城区', period: '2023', test: 'cross', title: both('与相关指标不一致'), score: 64, words: both('请说明增长较快的原因。'),
  indicators: [{ id: 'demo_gdp', title: both('地区生产总值') }],
  series: [{ label: both('本县'), values: [{ period: '2021', value: 3 }, { period: '2022', value: null }, { period: '2023', value: 12.5 }] }],
  peers: [{ unit: '370112', name: '历城区', value: 12.5 }, { unit: '370113', name: '长清区', value: 4 }],
  statistics: [{ name: both('检验统计量'), value: 3.2 }], answer: null, closing: null, demonstration: true, state: 'open',
}
const grant = (role: Role, code: string | null): Grant => ({
  id: 1, role, reach: code ? 'county' : 'province', programme: 'shandong', code, codeTitle: null, since: '2026-01-01', until: null, lentBy: null,
})

async function shownTo(held: Grant, shown: Flag = flag) {
  const session: Session = {
    signedIn: true, name: 'someone', title: 'someone', roles: [held.role], grants: [held], mustChangePassword: false, secondFactor: 'off', proven: false, providers: [], provider: null, signOutAt: null, demonstration: [],
  }
  vi.spyOn(sessionCalls, 'session').mockResolvedValue(session)
  vi.spyOn(auditCalls, 'history').mockResolvedValue([])
  const page = mount(FlagDetail, { props: { flag: shown }, global: { plugins: [i18n] } })
  await useSession().ready
  await page.vm.$nextTick()
  return page
}

beforeEach(() => setActivePinia(createPinia()))

describe('A question stands with everything behind it', () => {
  it('N6: says in the table where a year has no figure, and draws no point for it', async () => {
    const page = await shownTo(grant('county-clerk', '370112'))
    expect(page.findAll('table')[0]!.findAll('tbody tr').map((row) => row.text())).toEqual(['20213', '2022—', '202312.5'])
    expect(page.findAll('svg')[0]!.findAll('circle')).toHaveLength(2)
    expect(page.text()).toContain('在 2 个中由大到小第 1')
  })

  it('lets the county answer, and nobody of another county', async () => {
    expect((await shownTo(grant('county-clerk', '370112'))).find('#answer-7').exists()).toBe(true)
    setActivePinia(createPinia())
    expect((await shownTo(grant('county-clerk', '370114'))).find('textarea').exists()).toBe(false)
  })

  it('lets the officer close it, and nobody once it is closed', async () => {
    const officer = grant('programme-officer', null)
    expect((await shownTo(officer)).find('#close-7').exists()).toBe(true)
    setActivePinia(createPinia())
    const closed: Flag = { ...flag, state: 'closed', closing: { reason: '已核对', by: '省级', at: '2026-11-23T00:00:00Z' } }
    const page = await shownTo(officer, closed)
    expect(page.find('textarea').exists()).toBe(false)
    expect(page.text()).toContain('已核对')
  })
})
