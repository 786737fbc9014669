// The rooms whose code is mutated, each with its files and with the tests that must see a change, without those that walk
// for seconds. Sentences are a room of their own: what reads them all is test/voice. Left out are barrels, generated
// tables, the command, and `form/dom.ts`, which is tried in browsers.
import { readdirSync } from 'node:fs'

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()

const isSentence = (file) => /\/(?:text|sentences)\//.test(file) && !file.startsWith('src/nir/text/')
const isLogic = (file) => !/\/index\.ts$|data\.ts$|^src\/places\/source\/|^src\/form\/dom\.ts$/.test(file)

const room = (name, ...walks) => ({
  files: filesBelow(`src/${name}`).filter((file) => isLogic(file) && !isSentence(file)),
  tests: [`test/${name}/**/*.test.ts`],
  walks: walks.map((file) => `test/${name}/${file}.test.ts`),
})

const GROUND = ['day', 'locale', 'money', 'record', 'result']

export const ROOMS = {
  ground: {
    files: GROUND.map((name) => `src/${name}.ts`),
    tests: GROUND.map((name) => `test/${name}.test.ts`),
    walks: [],
  },
  legislation: room('legislation'),
  'standard-schema': room('standard-schema'),
  bulk: room('bulk'),
  form: room('form', 'hosts', 'masks', 'hostile'),
  testing: room('testing'),
  places: room('places', 'lookup', 'tables', 'generated'),
  nir: room('nir', 'totality', 'hostile', 'text/wild', 'text/precision'),
  registration: room('registration', 'laws', 'guide', 'hostile', 'step/mutation', 'step/table'),
  coverage: room('coverage'),
  sentences: {
    files: filesBelow('src').filter((file) => isSentence(file) && isLogic(file) && !file.startsWith('src/cli/')),
    tests: ['test/voice/**/*.test.ts'],
    walks: [],
  },
}
