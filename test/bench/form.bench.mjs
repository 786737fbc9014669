// `npm run bench -- form`: one edit of a field, each key of a number in turn, against the mask libraries.
// The libraries put a text into a shape; editNir also judges the number, and says what is wrong. `--check` fails when a
// bar is missed by more than runs differ.
import { maskitoTransform } from '@maskito/core'
import { formatGeneral } from 'cleave-zen'
import { createMask } from 'imask'
import { CLEAVE_NIR, checkPartialNir, editNir, IMASK_NIR, MASKITO_NIR } from '../../dist/form.js'
import { makeCorpus } from './corpus.mjs'
import { report, timesOf } from './interleave.mjs'

const numbers = makeCorpus(120)
  .filter(({ isValid }) => isValid)
  .map(({ text }) => text.replace(/[^\dAB]/gi, '').toUpperCase())

/** Every state of a field while a number is typed at its end: what it shows, and the key that comes. */
const edits = numbers.flatMap((number) => {
  let text = ''
  return Array.from(number, (data) => {
    const item = { text, data }
    text = editNir({ text, caret: text.length, inputType: 'insertText', data }).text
    return item
  })
})

const cleave = { ...CLEAVE_NIR, blocks: [...CLEAVE_NIR.blocks] }
const maskito = { mask: [...MASKITO_NIR] }
const imask = createMask({ ...IMASK_NIR, definitions: { ...IMASK_NIR.definitions } })

const contenders = {
  editNir: ({ text, data }) => editNir({ text, caret: text.length, inputType: 'insertText', data }).text,
  'editNir, put in order': ({ text, data }) => editNir({ text: text + data, caret: text.length + 1 }).text,
  'checkPartialNir alone': ({ text, data }) => checkPartialNir(text + data),
  'cleave-zen': ({ text, data }) => formatGeneral(text + data, cleave),
  imask: ({ text, data }) => {
    imask.resolve(text + data)
    return imask.value
  },
  '@maskito/core': ({ text, data }) => maskitoTransform(text + data, maskito),
}

// They answer the same: the groups of the number so far.
for (const item of edits.slice(0, 300)) {
  const expected = contenders.editNir(item)
  for (const name of ['editNir, put in order', 'cleave-zen', 'imask', '@maskito/core'])
    if (contenders[name](item) !== expected) throw new Error(`${name} shows something else`)
}

console.log(`Node ${process.version}, ${edits.length} edits`)
const times = timesOf(contenders, () => edits.map((item) => ({ ...item })), 12)
const isHeld = report('one edit', times, '@maskito/core', { editNir: 1.5, 'editNir, put in order': 1.5 })
if (process.argv.includes('--check') && !isHeld) process.exitCode = 1
