import { inflateRawSync } from 'node:zlib'

/** The texts of the first sheet of a workbook as a person sees them: one list per row, numbers in their format. */
export function firstSheet(bytes) {
  const files = unzip(bytes)
  const shared = [...(files['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) => words(item))
  const formats = formatsOf(files['xl/styles.xml'])
  return [...files['xl/worksheets/sheet1.xml'].matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) => {
    const cells = []
    for (const [, attributes, content = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const column = columnNumber(attributes.match(/r="([A-Z]+)/)[1])
      const value = content.match(/<v>(.*?)<\/v>/s)?.[1] ?? ''
      const style = Number(attributes.match(/s="(\d+)"/)?.[1] ?? 0)
      cells[column] = attributes.includes('t="s"') ? shared[Number(value)] : attributes.includes('t="inlineStr"') ? words(content) : shown(value, formats[style])
    }
    return Array.from(cells, (cell) => cell ?? '')
  })
}

function shown(value, format) {
  return value !== '' && /^0\.0+$/.test(format ?? '') ? Number(value).toFixed(format.length - 2) : value
}

function formatsOf(styles) {
  const codes = Object.fromEntries([...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]))
  const cells = styles.match(/<cellXfs.*?<\/cellXfs>/s)[0]
  return [...cells.matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => codes[id])
}

function columnNumber(letters) {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function words(xml) {
  const text = [...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, t]) => t).join('')
  return text
    .replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')
}

/** The files of a zip archive as texts, by name, read through its directory at the end. */
function unzip(bytes) {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const files = {}
  let at = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < bytes.readUInt16LE(end + 10); i++) {
    const [size, nameLength, extra, comment] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)]
    const start = bytes.readUInt32LE(at + 42)
    const content = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
    const packed = bytes.subarray(content, content + size)
    const isPacked = bytes.readUInt16LE(at + 10) === 8
    files[bytes.toString('utf8', at + 46, at + 46 + nameLength)] = (isPacked ? inflateRawSync(packed) : packed).toString('utf8')
    at += 46 + nameLength + extra + comment
  }
  return files
}
