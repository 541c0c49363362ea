import { geoArea } from 'd3-geo'
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { api, ApiProblem } from '@/api/calls'

export type Shape = Feature<Polygon | MultiPolygon>

/** County shapes by six-digit code, and what has to be said below a map of them. */
export interface Shapes {
  byCode: Map<string, Shape>
  /** Outlines of the prefectures, where the base map knows them. */
  outlines?: MultiLineString
  /** The 审图号 of a base map the province supplied; without it the shapes are for development and internal display. */
  approvalNumber?: string
}

/** Where the build put the development base map of each province, by the path it was packed to. */
const baseMaps = import.meta.glob<string>('/generated/base-map/*.json', { query: '?url', import: 'default', eager: true })

/**
 * The best base map there is for these units: the province's own with its 审图号, else the development base map of the
 * build. `undefined` when neither covers every unit; the tile grid is shown then.
 */
export async function loadShapes(programme: string, codes: string[]): Promise<Shapes | undefined> {
  const shapes = (await approvedShapes(programme)) ?? (await developmentShapes(codes[0]?.slice(0, 2) ?? ''))
  return shapes && codes.length > 0 && codes.every((code) => shapes.byCode.has(code)) ? shapes : undefined
}

async function approvedShapes(programme: string): Promise<Shapes | undefined> {
  try {
    const supplied = (await api.boundaries(programme)) as FeatureCollection<Polygon | MultiPolygon> & { approvalNumber?: string }
    return shapesOf(supplied.features, supplied.approvalNumber)
  }
  catch (error) {
    if (error instanceof ApiProblem) return undefined
    throw error
  }
}

async function developmentShapes(province: string): Promise<Shapes | undefined> {
  const address = baseMaps[`/generated/base-map/${province}.json`]
  if (address === undefined) return undefined
  const answer = await fetch(address)
  if (!answer.ok) return undefined
  const topology = (await answer.json()) as Topology<{ counties: GeometryCollection }>
  const { counties } = topology.objects
  const collection = feature(topology, counties) as unknown as FeatureCollection<Polygon | MultiPolygon>
  const prefectureOf = (county: { id?: string | number }) => String(county.id).slice(0, 4)
  const outlines = mesh(topology, counties, (a, b) => a === b || prefectureOf(a) !== prefectureOf(b))
  return { ...shapesOf(collection.features), outlines }
}

/** Shapes by the code in `id`, or in the properties `code` or `adcode`. */
export function shapesOf(features: Shape[], approvalNumber?: string): Shapes {
  const byCode = new Map<string, Shape>()
  for (const shape of features) {
    const code = shape.id ?? shape.properties?.code ?? shape.properties?.adcode
    byCode.set(String(code), wound(shape))
  }
  return approvalNumber === undefined ? { byCode } : { byCode, approvalNumber }
}

/**
 * Turns the rings the way the drawing library expects. GeoJSON files wind their outer rings either way; drawn wrongly
 * round, a county would be painted as the whole globe without it.
 */
function wound(shape: Shape): Shape {
  const { geometry } = shape
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const coordinates = polygons.map((rings) => rings.map((ring, i) => (i === 0) === isClockwise(ring) ? ring : [...ring].reverse()))
  return { ...shape, geometry: { type: 'MultiPolygon', coordinates } }
}

/** Whether a ring encloses the smaller part of the globe when read as an outer ring. */
function isClockwise(ring: Position[]): boolean {
  return geoArea({ type: 'Polygon', coordinates: [ring] }) <= 2 * Math.PI
}
