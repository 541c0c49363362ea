import { geoConicConformal, geoPath } from 'd3-geo'
import type { MultiLineString } from 'geojson'
import type { Shape } from './shapes'

/** A county as it is drawn: its outline as an SVG path and the middle of it. */
export interface DrawnUnit {
  code: string
  path: string
  x: number
  y: number
}

export interface Drawing {
  width: number
  height: number
  units: DrawnUnit[]
  outlines: string
}

/**
 * Projects shapes to a drawing `width` wide, as high as they need. The projection is Lambert's conformal cone with its
 * standard parallels at one sixth and five sixths of the height, the usual choice for a province.
 */
export function drawing(shapes: Map<string, Shape>, width: number, margin = 6, outlines?: MultiLineString): Drawing {
  const all = { type: 'FeatureCollection' as const, features: [...shapes.values()] }
  const { west, south, east, north } = bounds(all.features)
  const height = north - south
  const projection = geoConicConformal()
    .parallels([south + height / 6, north - height / 6])
    .rotate([-(west + east) / 2, 0])
    .fitWidth(width - 2 * margin, all)
  const [x, y] = projection.translate()
  projection.translate([x + margin, y + margin])
  const path = geoPath(projection).digits(1)
  const units = [...shapes].map(([code, shape]) => {
    const [cx, cy] = path.centroid(shape)
    return { code, path: path(shape) ?? '', x: cx, y: cy }
  })
  return { width, height: Math.ceil(path.bounds(all)[1][1] + margin), units, outlines: outlines ? (path(outlines) ?? '') : '' }
}

function bounds(features: Shape[]) {
  const points = features.flatMap(({ geometry }) =>
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flatMap((rings) => rings[0] ?? []),
  )
  const [first] = points
  const box = { west: first?.[0] ?? 0, south: first?.[1] ?? 0, east: first?.[0] ?? 0, north: first?.[1] ?? 0 }
  for (const [lon = 0, lat = 0] of points) {
    box.west = Math.min(box.west, lon)
    box.east = Math.max(box.east, lon)
    box.south = Math.min(box.south, lat)
    box.north = Math.max(box.north, lat)
  }
  return box
}
