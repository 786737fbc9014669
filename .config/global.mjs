// Writes what runs where there are no modules: `dist/global.js`, one script with everything of the root, and the
// statements that create functions over numbers in BigQuery and Snowflake, each with what it needs and nothing else.
import { mkdirSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

/** A bundle as the expression of a module: its names are the properties of what it gives. */
async function bundled(source) {
  const { outputFiles } = await build({
    ...source,
    bundle: true,
    minify: true,
    charset: 'ascii',
    target: 'es2020',
    format: 'iife',
    globalName: 'SecuriteSociale',
    write: false,
  })
  return outputFiles[0].text.trim()
}

/** The functions: what each answers for a text, in JavaScript, and its type in both engines. */
const FUNCTIONS = [
  { name: 'nir_valid', bigquery: 'BOOL', snowflake: 'BOOLEAN', answer: 'isValidNir' },
  {
    name: 'nir_canonical',
    bigquery: 'STRING',
    snowflake: 'VARCHAR',
    answer: '(nir) => ((parsed) => parsed.ok ? parsed.value.nir : null)(parseNir(nir))',
  },
  {
    name: 'nir_verdict',
    bigquery: 'STRING',
    snowflake: 'VARCHAR',
    answer: '(nir) => isValidNir(nir) ? "ok" : "refused"',
  },
  {
    name: 'nir_issues',
    bigquery: 'STRING',
    snowflake: 'VARCHAR',
    answer: '(nir) => ((parsed) => parsed.ok ? "" : parsed.issues.map(({ code }) => code).join(","))(parseNir(nir))',
  },
  {
    name: 'nir_parts',
    bigquery: 'JSON',
    snowflake: 'VARIANT',
    answer: '(nir) => ((parsed) => parsed.ok ? parsed.value : null)(parseNir(nir))',
  },
]

/**
 * How a function is written in each engine: around its code, the argument, which Snowflake raises, and what is a NULL. In a
 * VARIANT of Snowflake, `null` is a value of JSON, and only `undefined` is a NULL.
 */
const ENGINES = {
  bigquery: {
    create: ({ name, bigquery }) =>
      `CREATE OR REPLACE FUNCTION ${name}(nir STRING) RETURNS ${bigquery} DETERMINISTIC LANGUAGE js AS r"""`,
    quote: '"""',
    argument: 'nir',
    nothing: 'null',
  },
  snowflake: {
    create: ({ name, snowflake }) =>
      `CREATE OR REPLACE FUNCTION ${name}(nir VARCHAR) RETURNS ${snowflake} LANGUAGE JAVASCRIPT RETURNS NULL ON NULL INPUT IMMUTABLE AS $$`,
    quote: '$$',
    argument: 'NIR',
    nothing: 'undefined',
  },
}

/** The body of a function. The code is read once for all rows, where the engine keeps its global object. */
async function bodyOf({ name, answer }, { argument, nothing }) {
  const contents = `import { isValidNir, parseNir } from './dist/nir.js'\nexport const answer = ${answer}`
  const script = await bundled({
    stdin: { contents, resolveDir: '.' },
    logOverride: { 'ignored-bare-import': 'silent' },
  })
  const kept = `globalThis.securite_sociale_${name}`
  return `if (${argument} == null) return ${nothing};
if (!${kept}) { ${script} ${kept} = SecuriteSociale.answer; }
return ${kept}(${argument}) ?? ${nothing};`
}

async function statementsOf(engine) {
  const { create, quote } = engine
  const statements = []
  for (const made of FUNCTIONS) {
    const body = await bodyOf(made, engine)
    if (body.includes(quote)) throw new Error(`the code of ${made.name} holds ${quote}`)
    statements.push(`${create(made)}\n${body}\n${quote};\n`)
  }
  return statements.join('\n')
}

const source = { entryPoints: ['src/global.ts'], logOverride: { 'ignored-bare-import': 'silent' } }
writeFileSync('dist/global.js', `${await bundled(source)}\n`)
mkdirSync('dist/sql', { recursive: true })
for (const [engine, way] of Object.entries(ENGINES)) writeFileSync(`dist/sql/${engine}.sql`, await statementsOf(way))
