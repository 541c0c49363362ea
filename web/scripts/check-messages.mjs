// Refuses the build when a page has text in its template, when a message is missing in one language, or when nobody uses it.
//
// A key is used when a source file holds it as a whole text ('ranking.title') or asks for it through t(`prefix.${…}`); the
// latter counts for every key under the prefix.
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'vue/compiler-sfc'

const web = join(dirname(fileURLToPath(import.meta.url)), '..')
const findings = []

/** Attributes a reader sees or hears. */
const spokenAttributes = ['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description']
/** Signs that are the same in every language. */
const isOnlySigns = (text) => !/[\p{L}]/u.test(text) || /^[a-z]$/.test(text.trim())

const files = readdirSync(join(web, 'src'), { recursive: true })
  .map((name) => join(web, 'src', name))
  .filter((name) => /\.(vue|ts)$/.test(name) && !/\.test\.ts$|schema\.d\.ts$/.test(name))

const messages = Object.fromEntries(
  ['zh-CN', 'en'].map((locale) => [locale, flat(JSON.parse(readFileSync(join(web, `src/i18n/locales/${locale}.json`), 'utf8')))]),
)
const sources = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }))

checkTemplates()
checkLanguages()
checkKeys()

if (findings.length > 0) {
  console.error(`${findings.join('\n')}\n${findings.length} findings in texts and messages.
Try: put the text into src/i18n/locales/zh-CN.json and en.json and use its key, or remove the key nobody uses.`)
  process.exit(2)
}
console.log(`Messages: ${Object.keys(messages.en).length} keys in two languages, ${files.length} files without text in templates.`)

function flat(tree, prefix = '') {
  return Object.assign({}, ...Object.entries(tree).map(([key, value]) =>
    typeof value === 'string' ? { [prefix + key]: value } : flat(value, `${prefix}${key}.`)))
}

function checkTemplates() {
  for (const { file, text } of sources.filter((s) => s.file.endsWith('.vue'))) {
    const template = parse(text, { filename: file }).descriptor.template
    if (template?.ast) walk(template.ast, (node) => checkNode(node, relative(web, file)))
  }
}

function walk(node, visit) {
  visit(node)
  for (const child of node.children ?? []) if (typeof child === 'object') walk(child, visit)
}

function checkNode(node, file) {
  const textNode = 2
  const attribute = 6
  if (node.type === textNode && !isOnlySigns(node.content)) {
    findings.push(`${file}:${node.loc.start.line}: found the text "${node.content.trim()}", expected a key.`)
  }
  for (const prop of node.props ?? []) {
    if (prop.type === attribute && spokenAttributes.includes(prop.name) && prop.value && !isOnlySigns(prop.value.content)) {
      findings.push(`${file}:${prop.loc.start.line}: found ${prop.name}="${prop.value.content}", expected a key.`)
    }
  }
}

function checkLanguages() {
  const [chinese, english] = [messages['zh-CN'], messages.en]
  for (const key of new Set([...Object.keys(chinese), ...Object.keys(english)])) {
    if (!chinese[key]) findings.push(`zh-CN.json: ${key} is missing or empty.`)
    if (!english[key]) findings.push(`en.json: ${key} is missing or empty.`)
    const names = (text) => [...new Set((text ?? '').match(/\{\w+\}/g))].sort().join()
    if (chinese[key] && english[key] && names(chinese[key]) !== names(english[key])) {
      findings.push(`${key}: zh-CN has ${names(chinese[key])}, en has ${names(english[key])}, expected the same names.`)
    }
    if (/[\u4e00-\u9fff]/.test(english[key] ?? '') && key !== 'shell.otherLanguage') {
      findings.push(`en.json: ${key} holds Chinese characters.`)
    }
  }
}

function checkKeys() {
  const code = sources.map((s) => s.text).join('\n')
  const asked = [...code.matchAll(/\bt\(\s*'([\w.-]+)'/g), ...code.matchAll(/keypath="([\w.-]+)"/g)].map((m) => m[1])
  const prefixes = [...code.matchAll(/\bt\(\s*`([\w.-]+)\$\{/g)].map((m) => m[1])
  for (const key of new Set(asked)) {
    if (!(key in messages['zh-CN'])) findings.push(`${key} is asked for, but stands in no message file.`)
  }
  for (const key of Object.keys(messages['zh-CN'])) {
    const isUsed = code.includes(`'${key}'`) || prefixes.some((prefix) => key.startsWith(prefix))
    if (!isUsed) findings.push(`${key} is used nowhere.`)
  }
}
