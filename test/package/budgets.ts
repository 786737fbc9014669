/** A text that only one part of the package holds, so that a bundle shows whether the part is in it. */
export const MARKS = {
  /** `src/nir/judge/judge.ts` */
  judge: '\\u2007\\u2009',
  /** `src/nir/locate.ts` */
  issues: 'no group of zeros',
  /** `src/nir/place/periods.ts` */
  periods: 'seine-et-oise',
  /** `src/nir/sentences/en.ts` */
  nirTexts: 'digit by digit',
  /** `src/nir/classify-number.ts` */
  classes: 'nir-or-nia',
  /** `src/nir/ins/authorities.ts` */
  insAuthorities: 'INS-NIR-DEMO',
  /** `src/nir/compare-identity.ts` */
  identities: 'sex-may-have-changed',
  /** `src/nir/corrections/slips.ts` */
  slips: 'look-alike',
  /** `src/nir/text/scan.ts` */
  scan: 'undecided',
  /** `src/testing/random.ts` */
  generators: 'a seed is a safe integer',
  /** `src/testing/care-fields.ts` */
  careFields: 'Dr A',
  /** `src/testing/cover-arbitraries.ts` */
  coverArbitraries: '"doctor","dentist","optics"',
  /** `src/testing/registration-fields.ts` */
  eventFields: '"75","69","2A","974"',
  /** `src/form/sentences/en.ts`, the short texts */
  formTexts: 'Check the month of birth (4th',
  /** `src/form/sentences/en.ts`, the help */
  formHelp: 'usually 01 to 12',
  /** `src/form/dom.ts` */
  binder: 'beforeinput',
  /** `src/places/department-data.ts` */
  departments: 'Bouches-du-Rh',
  /** `src/places/country-data.ts` */
  countries: 'Liechtenstein',
  /** `src/places/extension-data.ts` */
  extensions: '088|055|055',
  /** `src/places/communes/data.ts` */
  communes: 'Aymeric Bouzy',
  /** `src/legislation/rates.ts` */
  rates: 'medicine/irreplaceable',
  /** `src/legislation/tariffs.ts` */
  tariffs: 'gp-consultation-child',
  /** `src/coverage/check/care.ts` */
  careChecks: 'code:"unknown-act"',
  /** `src/coverage/text/en.ts`, the shares */
  statementTexts: 'Total billed',
  /** `src/coverage/text/en.ts`, the issues */
  coverageTexts: 'Give a whole number of cents',
  /** `src/registration/step/table.ts` */
  lifecycle: 'nothing-missing',
  /** `src/registration/text/en.ts` */
  lifecycleTexts: 'Nothing started',
} as const

/** One import of a user: what it may weigh, minified and compressed with brotli, and which parts it holds. */
export interface Budget {
  readonly names: string
  readonly from: string
  readonly most: number
  readonly holds: readonly (keyof typeof MARKS)[]
}

/** Everything of the lifecycle but its texts. */
const LIFECYCLE = [
  'advanceRegistration',
  'civilStatusDeadline',
  'DOCUMENTED_POLICY',
  'enabledRegistrationEvents',
  'GUIDE_POLICY',
  'lastClaimDay',
  'registrationActions',
  'parseRegistrationEvent',
  'parseRegistrationProfile',
  'parseRegistrationState',
  'registrationCapabilities',
  'registrationCell',
  'registrationDuty',
  'registrationFlags',
  'registrationPhase',
  'registrationWindows',
  'replayRegistration',
  'requiredDocuments',
  'resumeRegistration',
  'startRegistration',
  'translationNeed',
].join(', ')

/** The budgets. A decision record with the measurement comes before one is raised. `docs/reference/budgets.md` lists them. */
export const BUDGETS: readonly Budget[] = [
  { names: 'isValidNir', from: 'securite-sociale', most: 1100, holds: ['judge'] },
  { names: 'isValidNir', from: 'securite-sociale/nir', most: 1100, holds: ['judge'] },
  { names: 'parseNir', from: 'securite-sociale', most: 3740, holds: ['judge', 'issues', 'periods'] },
  { names: 'parseNia', from: 'securite-sociale/nir', most: 3770, holds: ['judge', 'issues', 'periods'] },
  { names: 'computeControlKey', from: 'securite-sociale/nir', most: 2240, holds: ['judge', 'issues'] },
  { names: 'formatNir', from: 'securite-sociale/nir', most: 430, holds: [] },
  { names: 'classifyNumber', from: 'securite-sociale/nir', most: 1790, holds: ['judge', 'classes'] },
  { names: 'describeNirIssue', from: 'securite-sociale/nir', most: 1940, holds: ['nirTexts'] },
  { names: 'INS_AUTHORITIES', from: 'securite-sociale/nir', most: 190, holds: ['insAuthorities'] },
  { names: 'compareIdentity', from: 'securite-sociale', most: 1960, holds: ['identities'] },
  {
    names: 'suggestCorrections',
    from: 'securite-sociale/nir',
    most: 5430,
    holds: ['judge', 'periods', 'identities', 'slips'],
  },
  { names: 'maskNir', from: 'securite-sociale/nir', most: 600, holds: [] },
  { names: 'findNirs', from: 'securite-sociale', most: 7900, holds: ['judge', 'scan'] },
  { names: 'redactNirs', from: 'securite-sociale/nir', most: 8440, holds: ['judge', 'scan'] },
  { names: 'createNirRedactor', from: 'securite-sociale/nir', most: 8440, holds: ['judge', 'scan'] },
  { names: 'generateNir', from: 'securite-sociale/testing', most: 1020, holds: ['generators'] },
  { names: 'generateNumber', from: 'securite-sociale/testing', most: 1230, holds: ['generators', 'classes'] },
  { names: 'generateInvalidNir', from: 'securite-sociale/testing', most: 1310, holds: ['generators'] },
  { names: 'nirArbitrary', from: 'securite-sociale/testing', most: 420, holds: [] },
  { names: 'careArbitrary', from: 'securite-sociale/testing', most: 3650, holds: ['careFields'] },
  { names: 'billArbitrary', from: 'securite-sociale/testing', most: 3680, holds: ['careFields'] },
  { names: 'contractArbitrary', from: 'securite-sociale/testing', most: 1840, holds: ['coverArbitraries'] },
  { names: 'coverArbitrary', from: 'securite-sociale/testing', most: 2190, holds: ['coverArbitraries'] },
  { names: 'registrationProfileArbitrary', from: 'securite-sociale/testing', most: 1090, holds: [] },
  {
    names: 'registrationEventArbitrary, registrationLogArbitrary',
    from: 'securite-sociale/testing',
    most: 2760,
    holds: ['eventFields'],
  },
  { names: 'checkPartialNir', from: 'securite-sociale/form', most: 2040, holds: ['judge'] },
  { names: 'editNir, checkPartialNir', from: 'securite-sociale/form', most: 3940, holds: ['judge'] },
  { names: 'editNir, checkPartialNir', from: 'securite-sociale', most: 3940, holds: ['judge'] },
  { names: 'bindNirInput', from: 'securite-sociale/form/dom', most: 6750, holds: ['judge', 'formTexts', 'binder'] },
  {
    names: 'nirSchema',
    from: 'securite-sociale/standard-schema',
    most: 5370,
    holds: ['judge', 'issues', 'periods', 'formTexts'],
  },
  { names: 'findDepartment', from: 'securite-sociale/places', most: 1960, holds: ['departments'] },
  {
    names: 'findDepartment, findCountry, findExtension',
    from: 'securite-sociale/places',
    most: 6950,
    holds: ['departments', 'countries', 'extensions'],
  },
  {
    names: 'findDepartment, findCountry, findExtension, findBirthPlace',
    from: 'securite-sociale/places',
    most: 8650,
    holds: ['departments', 'countries', 'extensions'],
  },
  {
    names: 'findBirthPlace',
    from: 'securite-sociale',
    most: 8650,
    holds: ['departments', 'countries', 'extensions'],
  },
  {
    names: 'findCommune, findCommunesByName',
    from: 'securite-sociale/places/communes',
    most: 186_500,
    holds: ['communes'],
  },
  { names: 'splitReimbursement', from: 'securite-sociale/coverage', most: 880, holds: [] },
  { names: 'computeDeskPayment', from: 'securite-sociale/coverage', most: 540, holds: [] },
  { names: 'findActs', from: 'securite-sociale/coverage', most: 3100, holds: ['tariffs'] },
  { names: 'explainCoverage', from: 'securite-sociale/coverage', most: 4360, holds: ['statementTexts'] },
  { names: 'describeCoverageIssue', from: 'securite-sociale/coverage', most: 2270, holds: ['coverageTexts'] },
  { names: 'valueAt, flatParticipation', from: 'securite-sociale/legislation', most: 910, holds: [] },
  { names: 'computeCoverage', from: 'securite-sociale', most: 23_500, holds: ['rates', 'tariffs', 'careChecks'] },
  {
    names: 'computeCoverage, findActs',
    from: 'securite-sociale/coverage',
    most: 23_570,
    holds: ['rates', 'tariffs', 'careChecks'],
  },
  { names: LIFECYCLE, from: 'securite-sociale/registration', most: 14_720, holds: ['lifecycle'] },
  {
    names: 'advanceRegistration, startRegistration',
    from: 'securite-sociale/registration',
    most: 9430,
    holds: ['lifecycle'],
  },
  { names: 'registrationPhase', from: 'securite-sociale/registration', most: 3430, holds: [] },
  { names: 'registrationCapabilities', from: 'securite-sociale', most: 4450, holds: [] },
  { names: 'registrationDuty', from: 'securite-sociale', most: 2540, holds: [] },
  { names: 'describeRegistrationPhase', from: 'securite-sociale', most: 980, holds: ['lifecycleTexts'] },
]
