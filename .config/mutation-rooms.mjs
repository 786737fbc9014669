// The rooms whose code is mutated, each with its files and with the tests that must see a change: those of the room and
// those that read every sentence, without the walks that take seconds for each change that nothing sees. Sentences are a
// room of their own. Left out are barrels, generated tables, the command, and what binds a field, which is tried in browsers.
import { readdirSync } from 'node:fs'

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()

const isSentence = (file) => /\/(?:text|sentences)\//.test(file) && !file.startsWith('src/nir/text/')
const isLogic = (file) => !/\/index\.ts$|data\.ts$|^src\/places\/source\/|^src\/form\/dom(?:-value)?\.ts$/.test(file)

const testsBelow = (folder, ...walks) =>
  filesBelow(folder).filter(
    (file) => file.endsWith('.test.ts') && !walks.some((walk) => file === `${folder}/${walk}.test.ts`),
  )

const room = (name, ...walks) => ({
  files: filesBelow(`src/${name}`).filter((file) => isLogic(file) && !isSentence(file)),
  tests: [...testsBelow(`test/${name}`, ...walks), ...testsBelow('test/voice')],
})

const GROUND = ['day', 'locale', 'money', 'record', 'result']

/** The tests in the folders of other rooms that show sentences. */
const SHOW_SENTENCES = [
  'test/coverage/check/issues.test.ts',
  'test/coverage/contract/benefits.test.ts',
  'test/coverage/contract/parse-guarantee.test.ts',
  'test/coverage/law.test.ts',
  'test/coverage/parse-amount.test.ts',
  'test/coverage/statement.test.ts',
  'test/coverage/text/act.test.ts',
  'test/coverage/text/euros.test.ts',
  'test/form/describe-partial-nir.test.ts',
  'test/nir/describe-nir-issue.test.ts',
  'test/registration/forms.test.ts',
  'test/registration/text/describe.test.ts',
]

export const ROOMS = {
  ground: {
    files: GROUND.map((name) => `src/${name}.ts`),
    tests: GROUND.map((name) => `test/${name}.test.ts`),
  },
  legislation: room('legislation'),
  'standard-schema': room('standard-schema'),
  bulk: room('bulk'),
  form: room('form'),
  testing: room('testing'),
  // No sentence says a place: the tests of voice see nothing of it.
  places: { ...room('places'), tests: testsBelow('test/places', 'generated') },
  nir: room('nir', 'hostile'),
  registration: room('registration', 'hostile', 'step/mutation', 'step/table'),
  coverage: room('coverage'),
  sentences: {
    files: filesBelow('src').filter((file) => isSentence(file) && isLogic(file) && !file.startsWith('src/cli/')),
    tests: [...SHOW_SENTENCES, ...testsBelow('test/voice')],
  },
}

/** Tests that take long and see little, by their names: long texts, strange prototypes, walks of whole tables. */
export const LONG =
  /in proportion to its length|polluted|too strange|chains of successors end,|row by row communes|in no table, in every|in whatever order|plain re-reading|redaction.md|one line in 10,000/
