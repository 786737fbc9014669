import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('the field, its schemas and the parsers run where there is no Intl, no DOM and nothing of Node', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { describePartialNir, editNir } from './src/form/index.ts'
        import { nirSchema } from './src/standard-schema/index.ts'
        const data = 'N° 2 55 08 14 168 025 (clé 38)'
        const edit = editNir({ text: '', caret: 0, inputType: 'insertFromPaste', data })
        answer = JSON.stringify([
          edit.text,
          describePartialNir(editNir({ text: '9', caret: 1 }), 'en'),
          nirSchema['~standard'].validate(edit.text),
        ])`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  })
  const host = createContext({ answer: '' })
  runInContext('delete globalThis.Intl', host)
  runInContext(outputFiles[0]?.text ?? '', host)
  expect(JSON.parse(host['answer'])).toEqual([
    '2 55 08 14 168 025 38',
    'The first digit must be 1 or 2',
    { value: '255081416802538' },
  ])
})
