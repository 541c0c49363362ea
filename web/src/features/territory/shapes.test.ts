import { describe, expect, it } from 'vitest'
import { drawing } from './projected'
import { type Shape, shapesOf } from './shapes'
import { shortName } from './shortName'

const ring = [[117, 36], [118, 36], [118, 37], [117, 37], [117, 36]]
const square = (coordinates: number[][], id: string): Shape => ({ type: 'Feature', id, properties: {}, geometry: { type: 'Polygon', coordinates: [coordinates] } })

describe('Shapes are drawn whichever way their rings are wound', () => {
  it.each([['clockwise', [...ring].reverse()], ['counter-clockwise', ring]])('%s', (_, coordinates) => {
    const { byCode } = shapesOf([square(coordinates as number[][], '370102')])
    const { units, width, height } = drawing(byCode, 400)
    expect(units).toHaveLength(1)
    expect(units[0]?.x).toBeCloseTo(width / 2, 0)
    expect(height).toBeGreaterThan(400)
    expect(height).toBeLessThan(600)
    const numbers = units[0]!.path.match(/-?\d+(\.\d+)?/g)!.map(Number)
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...numbers)).toBeLessThanOrEqual(height)
  })

  it('finds the code in the id or in the properties, and keeps the approval number', () => {
    const supplied = { ...square(ring, ''), id: undefined, properties: { adcode: 370102 } } as unknown as Shape
    const shapes = shapesOf([supplied], '审图号 1')
    expect([...shapes.byCode.keys()]).toEqual(['370102'])
    expect(shapes.approvalNumber).toBe('审图号 1')
  })
})

describe('Names fit on a square', () => {
  it.each([['历下区', '历下'], ['台儿庄区', '台儿庄'], ['莘县', '莘县'], ['Lixia Qu', 'Lixia']])('%s is %s', (name, short) => {
    expect(shortName(name)).toBe(short)
  })
})
