// One suite for every runtime. It names nothing of a host: what a check needs is in the language, or asked for.

const NUMBER = '255081416802538'

/** What each entry must do, by the end of its path: its module in, whether it did. */
const CHECKS = {
  '.': ({ parseNir, describeNirIssue, computeCoverage, registrationOverview }) => {
    const wrong = parseNir('2 78 11 2C 050 002 86')
    const bill = computeCoverage({ act: 'gp-consultation', fee: 3000, on: '2025-03-01' }, { contract: '100 % BR' })
    const overview = registrationOverview({ origin: 'eu', basis: 'student' }, [], '2024-12-01')
    return !wrong.ok && describeNirIssue(wrong.issues[0], 'en') !== '' && bill.ok && typeof overview.phase === 'string'
  },
  nir: ({ parseNir, suggestCorrections, redactNirs, compareIdentity }) => {
    const parsed = parseNir('2 78 11 2B 050 002 86')
    return (
      parsed.ok &&
      parsed.value.birthPlace.kind === 'corsica' &&
      suggestCorrections('255081416802539').length > 0 &&
      redactNirs(`n° ${NUMBER}`) === 'n° [NIR]' &&
      compareIdentity(parsed.value, { sex: 'female' }) !== undefined
    )
  },
  coverage: ({ computeCoverage, explainCoverage, formatEuros }) => {
    const computed = computeCoverage({ act: 'gp-consultation', fee: 3000, on: '2025-03-01' })
    return computed.ok && explainCoverage(computed.value, 'fr').length > 0 && formatEuros(123456, 'fr').includes(',56')
  },
  legislation: ({ valueAt, flatParticipation }) => valueAt(flatParticipation, '2025-03-01').value === 200,
  registration: ({ startRegistration, advanceRegistration, registrationPhase, formatRegistrationDiagram }) => {
    const state = startRegistration({ origin: 'other', basis: 'student' })
    const event = { type: 'nia-issued', on: '2024-09-30', civilStatus: 'missing' }
    const advanced = advanceRegistration(state, event)
    return (
      typeof registrationPhase(advanced.state, '2024-10-01') === 'string' &&
      formatRegistrationDiagram({ locale: 'fr' }).length > 0
    )
  },
  places: ({ findCountry, findDepartment }) => {
    const [country] = findCountry('109', '2000-01-01')
    const names = typeof Intl === 'undefined' ? ['Allemagne'] : ['Germany', 'Allemagne']
    return findDepartment('49').length > 0 && names.includes(country.englishName)
  },
  'places/communes': ({ findCommune, findCommunesByName }) =>
    findCommune('14118')[0].name === 'Caen' && findCommunesByName('le mans').length > 0,
  form: ({ editNir, checkPartialNir }) =>
    editNir({ text: NUMBER, caret: 15 }).text === '2 55 08 14 168 025 38' && checkPartialNir('9').state === 'invalid',
  'form/dom': ({ bindNirInput }) => {
    if (typeof document === 'undefined') return typeof bindNirInput === 'function'
    const input = document.createElement('input')
    document.body.append(input)
    const unbind = bindNirInput(input)
    input.value = NUMBER
    const isShown = input.value === '2 55 08 14 168 025 38'
    unbind()
    return isShown
  },
  'standard-schema': ({ nirSchema }) => nirSchema['~standard'].validate('2 55 08 14 168 025 38').value === NUMBER,
  testing: ({ generateNir }) => /^[12]\d{4}[\dAB]{10}$/.test(generateNir(1)),
  bulk: ({ createLineChecker }) => {
    // The one entry that asks something of its host.
    if (typeof TextDecoder === 'undefined') return typeof createLineChecker === 'function'
    const bytes = Uint8Array.from(`${NUMBER}\n9\n`, (letter) => letter.charCodeAt(0))
    return createLineChecker().check(bytes).wellFormed.join() === '1,0'
  },
}

/** The entries that have a check. */
export const CHECKED = Object.keys(CHECKS)

function passes(check, entry) {
  try {
    return check(entry) === true
  } catch {
    return false
  }
}

/** The entries that did not do what they must; an entry without a check is one of them. */
export function failures(entries) {
  return Object.keys(entries).filter((name) => !(Object.hasOwn(CHECKS, name) && passes(CHECKS[name], entries[name])))
}
