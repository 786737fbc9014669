// A plugin of typedoc: the page of each function says what an import of it weighs, which names belong to it, and where its
// source is.
import { existsSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { ReflectionKind } from 'typedoc'
import { MarkdownPageEvent } from 'typedoc-plugin-markdown'

/** Types that nearly every function names: they relate nothing. */
const EVERYWHERE = new Set([
  'Result',
  'Locale',
  'Day',
  'Readonly',
  'Pick',
  'Partial',
  'Omit',
  'Record',
  'Cents',
  'Success',
])

const MOST_RELATED = 8

/** The room of a page, from its address: `nir`, `form/dom`; and the file that it is imported from. */
function roomOf(url) {
  const [room] = url.split('/functions/')
  const file = [`src/${room}/index.ts`, `src/${room}.ts`, 'src/index.ts'].find((path) => existsSync(path))
  const entry = room === 'index' ? 'securite-sociale' : `securite-sociale/${room}`
  return { room, file: room === 'index' ? 'src/index.ts' : file, entry }
}

/** What one import of each name weighs, minified and compressed, all in one run of esbuild. */
async function weighAll(imports) {
  const names = new Map(imports.map(({ name, file }, index) => [`n${index}`, { name, file }]))
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries([...names.keys()].map((key) => [key, `import:${key}`])),
    outdir: '/',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    plugins: [
      {
        name: 'imports',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^import:/ }, ({ path }) => ({
            path: path.slice('import:'.length),
            namespace: 'imports',
          }))
          onLoad({ filter: /.*/, namespace: 'imports' }, ({ path }) => {
            const { name, file } = names.get(path)
            return { contents: `export { ${name} } from './${file}'`, resolveDir: process.cwd() }
          })
        },
      },
    ],
  })
  const weights = new Map()
  for (const { path, contents } of outputFiles) {
    const { name, file } = names.get(path.slice(1, -'.js'.length))
    weights.set(`${file} ${name}`, brotliCompressSync(contents).length)
  }
  return weights
}

/** The names of the types that a function takes and returns. */
function typesOf(reflection) {
  const names = new Set()
  const visit = (value) => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    else if (typeof value === 'object' && value !== null) {
      if (value.type === 'reference' && typeof value.name === 'string') names.add(value.name)
      for (const [key, inner] of Object.entries(value))
        if (['type', 'types', 'typeArguments', 'elementType', 'target', 'elements', 'declaration'].includes(key))
          visit(inner)
    }
  }
  for (const signature of reflection.signatures ?? []) {
    visit(signature.type)
    for (const parameter of signature.parameters ?? []) visit(parameter.type)
  }
  for (const name of EVERYWHERE) names.delete(name)
  return names
}

function fileOf(reflection) {
  return reflection.sources?.[0]?.fileName ?? reflection.signatures?.[0]?.sources?.[0]?.fileName
}

/** The words of a name: `findBirthPlace` is `find`, `birth`, `place`; an `s` at the end counts for nothing. */
function wordsOf(name) {
  return new Set(name.split(/(?=[A-Z])/).map((word) => word.toLowerCase().replace(/s$/, '')))
}

/** How close two functions are: by the types they name and their file; where these say nothing, by the words of their names. */
function closeness(one, other) {
  const types = typesOf(one)
  const shared = [...typesOf(other)].filter((name) => types.has(name)).length
  const score = shared + (fileOf(other) === fileOf(one) ? 3 : 0)
  const words = wordsOf(one.name)
  return score > 0 ? score : [...wordsOf(other.name)].filter((word) => words.has(word)).length / 10
}

/** Functions of the same room that belong to one, the closest first. */
function relatedOf(reflection) {
  const siblings = (reflection.parent?.children ?? []).filter(
    (other) => other !== reflection && other.kind === ReflectionKind.Function,
  )
  const scored = siblings.map((other) => ({ name: other.name, score: closeness(reflection, other) }))
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_RELATED)
    .map(({ name }) => name)
}

function kilobytes(bytes) {
  return bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`
}

export function load(app) {
  let weights = new Map()
  app.renderer.preRenderAsyncJobs.push(async ({ pages }) => {
    const functions = pages.filter(({ model }) => model.kind === ReflectionKind.Function)
    weights = await weighAll(functions.map(({ model, url }) => ({ name: model.name, file: roomOf(url).file })))
  })
  app.renderer.on(MarkdownPageEvent.END, (page) => {
    // A link to a file leads nowhere on the site: the source has a section of its own.
    page.contents = page.contents?.replaceAll(/^Defined in: .*\n+/gm, '')
    const { model, url, contents } = page
    if (model?.kind !== ReflectionKind.Function || !contents) return
    const { file, entry } = roomOf(url)
    const bytes = weights.get(`${file} ${model.name}`)
    const related = relatedOf(model).map(
      (name) => `[${name}](${relative(dirname(url), url.replace(/[^/]+\.md$/, `${name}.md`))})`,
    )
    const source = fileOf(model)
    page.contents = [
      contents.trimEnd(),
      '## In a bundle',
      `\`import { ${model.name} } from '${entry}'\` weighs ${kilobytes(bytes ?? 0)}, minified and compressed by brotli.`,
      ...(related.length > 0 ? ['## Related', related.join(' · ')] : []),
      ...(source ? ['## Source', `\`src/${source}\``] : []),
      '',
    ].join('\n\n')
  })
}
