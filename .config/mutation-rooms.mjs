// The rooms whose code is mutated, with the tests that must see it, without those that walk for seconds. Sentences have a room of their own: what reads them
// all is test/voice. Generated tables and the command are left out; `form/dom.ts` is tried in browsers.

const sentences = ['text', 'sentences']
const room = (name, extra = {}) => ({
  code: [
    `src/${name}/**/*.ts`,
    `!src/${name}/**/index.ts`,
    `!src/${name}/**/*data.ts`,
    `!src/${name}/source/**`,
    ...sentences.filter((wing) => wing !== extra.keeps).map((wing) => `!src/${name}/${wing}/**`),
    ...(extra.not ?? []).map((file) => `!src/${name}/${file}`),
  ],
  tests: [`test/${name}/**/*.test.ts`],
  walks: (extra.walks ?? []).map((file) => `test/${name}/${file}.test.ts`),
})

export const ROOMS = {
  ground: {
    code: ['src/{day,locale,money,record,result}.ts'],
    tests: ['test/{day,locale,money,record,result}.test.ts'],
  },
  legislation: room('legislation'),
  'standard-schema': room('standard-schema'),
  bulk: room('bulk'),
  form: room('form', { not: ['dom.ts'], walks: ['hosts', 'masks', 'hostile'] }),
  testing: room('testing'),
  places: room('places', { walks: ['lookup', 'tables', 'generated'] }),
  nir: room('nir', { keeps: 'text', walks: ['totality', 'hostile', 'text/wild', 'text/precision'] }),
  registration: room('registration', { walks: ['laws', 'guide', 'hostile', 'step/mutation', 'step/table'] }),
  coverage: room('coverage'),
  sentences: {
    code: ['src/*/{text,sentences}/**/*.ts', '!src/nir/text/**', '!src/cli/**'],
    tests: ['test/voice/**/*.test.ts'],
  },
}
