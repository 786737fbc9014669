import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  formatInsCx,
  formatInsIdentifier,
  formatInsPatient,
  formatInsPid,
  INS_STATUSES,
  type Ins,
  type Nir,
  parseInsCx,
  parseInsIdentifier,
  parseInsPatient,
  parseInsPid,
} from '../../../src/nir/index.js'
import { nirArbitrary } from '../../../src/testing/index.js'

const NUMBER = '255081416802538' as Nir
const CORE = 'https://hl7.fr/ig/fhir/core'

const kinds = fc.constantFrom<Pick<Ins, 'kind' | 'patient'>>(
  { kind: 'nir', patient: 'real' },
  { kind: 'nia', patient: 'real' },
  { kind: 'nir', patient: 'test' },
  { kind: 'nir', patient: 'demonstration' },
)
const inses = fc
  .tuple(nirArbitrary(fc, fc.constant), kinds, fc.option(fc.constantFrom(...INS_STATUSES), { nil: undefined }))
  .map(([number, kind, status]): Ins => ({ number, ...kind, ...(status && { status }) }))

describe('both ways', () => {
  law.prop([inses])('what was written is read again', (ins) => {
    const { status: _, ...bare } = ins
    expect(parseInsPatient(JSON.parse(JSON.stringify(formatInsPatient(ins))))).toEqual({ ok: true, value: ins })
    expect(parseInsPid(`${formatInsPid(ins)}\r`)).toEqual({ ok: true, value: ins })
    expect(parseInsIdentifier(formatInsIdentifier(ins))).toEqual({ ok: true, value: bare })
    expect(parseInsCx(formatInsCx(ins))).toEqual({ ok: true, value: bare })
  })

  test('there is no temporary number of a test patient', () => {
    const ins: Ins = { number: NUMBER, kind: 'nia', patient: 'test' }
    expect(() => formatInsCx(ins)).toThrow(TypeError)
    expect(() => formatInsIdentifier(ins)).toThrow(TypeError)
  })

  test.each(['computed', 'toString', undefined])('kind %s is none', (kind) => {
    expect(() => formatInsCx({ number: NUMBER, kind: kind as 'nir', patient: 'real' })).toThrow(
      new TypeError('no authority gives out such a number'),
    )
  })

  test('a number that is not canonical is the mistake of a programmer', () => {
    const ins = { number: '2 55 08 14 168 025 38' as Nir, kind: 'nir', patient: 'real' } as const
    expect(() => formatInsCx(ins)).toThrow(new TypeError('an INS has the canonical characters of a parsed number'))
    expect(() => formatInsPatient(ins)).toThrow(TypeError)
  })
})

test('where there is no status, none is written and none is read', () => {
  const ins: Ins = { number: NUMBER, kind: 'nir', patient: 'real' }
  const cx = '255081416802538^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS'
  expect(formatInsPid(ins)).toBe(`PID|||${cx}`)
  expect(formatInsPatient(ins)).toStrictEqual({ identifier: [formatInsIdentifier(ins)] })
  expect(parseInsPid(`PID|||${cx}`)).toStrictEqual({ ok: true, value: ins })
  expect(parseInsPid(`PID|||${cx}${'|'.repeat(29)}NONE`)).toStrictEqual({ ok: true, value: ins })
})

describe('FHIR, in the shape of the examples of fr-core', () => {
  const patient = (...identifier: object[]) => ({
    resourceType: 'Patient',
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace',
        valueAddress: { city: 'GOULVEN', extension: [{ url: 'x', valueCoding: { code: '29064' } }] },
      },
      {
        extension: [
          { url: 'identityMethodCollection', valueCoding: { code: 'CN' } },
          { url: 'identityStatus', valueCoding: { system: `${CORE}/CodeSystem/fr-core-cs-v2-0445`, code: 'VALI' } },
          { url: 'validationDate', valueDate: '2020-04-22' },
        ],
        url: `${CORE}/StructureDefinition/fr-core-identity-reliability`,
      },
    ],
    identifier: [
      { use: 'usual', type: { coding: [{ code: 'PI' }] }, system: 'urn:oid:1.2.250.1.71.4.2.7', value: '42' },
      ...identifier,
    ],
    name: [{ use: 'official', family: 'NESSI' }],
  })
  const nir = {
    use: 'official',
    type: { coding: [{ system: `${CORE}/CodeSystem/fr-core-cs-v2-0203`, code: 'INS-NIR' }] },
    system: 'urn:oid:1.2.250.1.213.1.4.8',
    value: NUMBER,
  }

  test('is written as fr-core-patient-ins asks', () => {
    expect(formatInsPatient({ number: NUMBER, kind: 'nir', patient: 'real', status: 'VALI' })).toEqual({
      extension: [
        {
          url: `${CORE}/StructureDefinition/fr-core-identity-reliability`,
          extension: [
            { url: 'identityStatus', valueCoding: { system: `${CORE}/CodeSystem/fr-core-cs-v2-0445`, code: 'VALI' } },
          ],
        },
      ],
      identifier: [nir],
    })
  })

  test('a patient with other identifiers and extensions', () => {
    expect(parseInsPatient(patient(nir))).toEqual({
      ok: true,
      value: { number: NUMBER, kind: 'nir', patient: 'real', status: 'VALI' },
    })
  })

  test('a permanent number goes before a temporary one, and none that is out of use is read', () => {
    const nia = { ...nir, system: 'urn:oid:1.2.250.1.213.1.4.9', value: '198079921604233' }
    expect(parseInsPatient(patient(nia, nir))).toMatchObject({ value: { kind: 'nir' } })
    expect(parseInsPatient(patient({ ...nir, use: 'old' }, nia))).toMatchObject({ value: { kind: 'nia' } })
    expect(parseInsPatient(patient({ ...nir, period: { end: '2024-01-01' } }))).toMatchObject({
      issues: [{ code: 'no-ins', path: ['identifier'] }],
    })
  })

  test.each([
    ['a concept', { valueCodeableConcept: { coding: [{ code: 'PROV' }] } }, 'PROV'],
    [
      'the newer code system',
      { valueCoding: { system: `${CORE}/CodeSystem/fr-core-cs-identity-status`, code: 'QUAL' } },
      'QUAL',
    ],
    ['an unknown word', { valueCoding: { code: 'XXXX' } }, undefined],
    ['nothing', {}, undefined],
  ])('a status as %s', (_, value, status) => {
    const extension = [
      {
        url: `${CORE}/StructureDefinition/fr-core-identity-reliability`,
        extension: [{ url: 'identityStatus', ...value }],
      },
    ]
    const parsed = parseInsPatient({ extension, identifier: [nir] })
    expect(parsed.ok && parsed.value.status).toBe(status)
  })

  test.each<[string, unknown, object]>([
    ['nothing', undefined, { code: 'not-an-object', path: [] }],
    ['a list', [], { code: 'not-an-object', path: [] }],
    ['no system', { value: NUMBER }, { code: 'missing', path: ['system'] }],
    ['no value', { system: nir.system }, { code: 'missing', path: ['value'] }],
    ['a number as a value', { system: nir.system, value: 255081416802538 }, { code: 'not-text', path: ['value'] }],
    [
      'the obsolete INS-C',
      { ...nir, system: 'urn:oid:1.2.250.1.213.1.4.2' },
      { code: 'unknown-authority', path: ['system'] },
    ],
    [
      'a social security number',
      { ...nir, system: 'urn:oid:1.2.250.1.213.1.4.13' },
      { code: 'unknown-authority', path: ['system'] },
    ],
    ['a wrong key', { ...nir, value: '123456789012244' }, { code: 'month', path: ['value'] }],
  ])('%s', (_, identifier, issue) => {
    const parsed = parseInsIdentifier(identifier)
    expect(!parsed.ok && parsed.issues[0]).toMatchObject(issue)
    expect(JSON.stringify(parsed)).not.toContain('2550814')
  })

  test('each issue of a number has the place of the number', () => {
    const parsed = parseInsIdentifier({ ...nir, value: '255131416802599' })
    expect(parsed).toEqual({
      ok: false,
      issues: [
        { code: 'month', part: 'month', span: [3, 5], expected: '01-12, 20-42, 50-99', path: ['value'] },
        { code: 'key-range', part: 'key', span: [13, 15], expected: '01-97', path: ['value'] },
      ],
    })
  })

  test('a system may be the bare OID', () => {
    expect(parseInsIdentifier({ ...nir, system: '1.2.250.1.213.1.4.8' })).toMatchObject({ value: { kind: 'nir' } })
  })

  test.each([
    ['no identifiers', { resourceType: 'Patient' }],
    ['an identifier without a system', { identifier: [{ value: NUMBER }] }],
  ])('a patient with %s has no INS', (_, record) => {
    expect(parseInsPatient(record)).toMatchObject({ issues: [{ code: 'no-ins', path: ['identifier'] }] })
  })

  test.each([
    ['no extension', {}],
    ['an extension without a URL', { extension: [{ valueString: 'x' }] }],
    [
      'a reliability that says nothing',
      { extension: [{ url: `${CORE}/StructureDefinition/fr-core-identity-reliability` }] },
    ],
  ])('with %s there is no status', (_, rest) => {
    expect(parseInsPatient({ identifier: [nir], ...rest })).toStrictEqual({
      ok: true,
      value: { number: NUMBER, kind: 'nir', patient: 'real' },
    })
  })

  test.each([
    ['no concept', {}],
    ['a concept without codings', { valueCodeableConcept: { text: 'x' } }],
    ['an empty list of codings', { valueCodeableConcept: { coding: [] } }],
  ])('with %s there is none either', (_, status) => {
    const extension = [
      {
        url: `${CORE}/StructureDefinition/fr-core-identity-reliability`,
        extension: [{ url: 'identityStatus', ...status }],
      },
    ]
    expect(parseInsPatient({ identifier: [nir], extension })).toStrictEqual({
      ok: true,
      value: { number: NUMBER, kind: 'nir', patient: 'real' },
    })
  })

  test('an issue in a patient names the identifier', () => {
    expect(parseInsPatient(patient({ ...nir, value: '255081416802539' }))).toMatchObject({
      issues: [{ code: 'control-key', path: ['identifier', 1, 'value'] }],
    })
  })

  test('nothing that throws where it is read makes it throw', () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('x')
        },
      },
    )
    for (const parse of [parseInsPatient, parseInsIdentifier, parseInsCx, parseInsPid])
      for (const value of [hostile, null, 1, Symbol('x'), [hostile], { identifier: [hostile] }])
        expect(parse(value).ok).toBe(false)
  })
})

describe('HL7 v2, in the shape of public messages of the French PAM', () => {
  test.each([
    ['255081416802538^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS', 'nir', 'real'],
    ['255081416802538^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS^^^', 'nir', 'real'],
    ['255081416802538^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.10&ISO^INS^^20200101', 'nir', 'test'],
    ['255081416802538^^^&1.2.250.1.213.1.4.11&ISO^NI', 'nir', 'demonstration'],
    ['2550814168025^^^ASIP-SANTE-INS-NIA&1.2.250.1.213.1.4.9&ISO^INS-NIA', 'nia', 'real'],
    ['255081416802538^^^ASIP-SANTE-INS-NIR', 'nir', 'real'],
    ['255081416802538^^^ASIP-SANTE-INS-NIA', 'nia', 'real'],
  ])('%s', (cx, kind, patient) => {
    expect(parseInsCx(cx)).toEqual({ ok: true, value: { number: NUMBER, kind, patient } })
  })

  test.each([
    ['1121717802492545833548^^^ASIP-SANTE-INS-C&1.2.250.1.213.1.4.2&ISO^INS-C^^20170215', 'unknown-authority', [4]],
    ['442777^^^CEGI&&M^PI', 'unknown-authority', [4]],
    ['^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS', 'missing', [1]],
    ['255081416802539^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS', 'control-key', [1]],
    ['', 'unknown-authority', [4]],
    ['^'.repeat(70_000), 'malformed', []],
  ])('%s is none', (cx, code, path) => {
    expect(parseInsCx(cx)).toMatchObject({ ok: false, issues: [{ code, path }] })
  })

  const segment = (numbers: string, status = '') =>
    `PID|1||442777^^^CEGI&&M^PI~${numbers}||SPECIMEN^MARIE^MARIE ANNE^^^^L||19550814|F|||^^CAEN^^14000^^H${'|'.repeat(21)}${status}`

  test('a segment with other identifiers, and its status', () => {
    const nir = '255081416802538^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS'
    expect(parseInsPid(segment(`${nir}~1000345108^^^CEGI&&M^PIP`, 'VALI'))).toEqual({
      ok: true,
      value: { number: NUMBER, kind: 'nir', patient: 'real', status: 'VALI' },
    })
    expect(parseInsPid(segment(nir, 'PROV|20221117041746\r\n'))).toMatchObject({ value: { status: 'PROV' } })
    expect(parseInsPid(segment(nir))).toEqual({ ok: true, value: { number: NUMBER, kind: 'nir', patient: 'real' } })
  })

  test('line ends and blanks around the segment, the status and the end count as nothing', () => {
    const nir = '255081416802538^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS'
    expect(parseInsPid(`\n${segment(nir, ' VALI |x')}\r`)).toMatchObject({ value: { status: 'VALI' } })
    expect(parseInsPid(segment(`${nir}^^20200101^ `))).toMatchObject({ value: { kind: 'nir' } })
  })

  test('a text of 65,536 characters is read, and no longer one', () => {
    const cx = '255081416802538^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS'
    const malformed = { ok: false, issues: [{ code: 'malformed', path: [] }] }
    expect(parseInsCx(cx.padEnd(65_536, '^')).ok).toBe(true)
    expect(parseInsCx(cx.padEnd(65_537, '^'))).toEqual(malformed)
    expect(parseInsPid(`PID|||${cx}`.padEnd(65_536, '|')).ok).toBe(true)
    expect(parseInsPid(`PID|||${cx}`.padEnd(65_537, '|'))).toEqual(malformed)
  })

  test('a permanent number goes before a temporary one, and none that has an end is read', () => {
    const nir = '255081416802538^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS'
    const nia = '198079921604233^^^ASIP-SANTE-INS-NIA&1.2.250.1.213.1.4.9&ISO^INS'
    expect(parseInsPid(segment(`${nia}~${nir}`))).toMatchObject({ value: { kind: 'nir' } })
    expect(parseInsPid(segment(`${nir}^^20200101^20240101~${nia}`))).toMatchObject({ value: { kind: 'nia' } })
    expect(parseInsPid(segment(`${nir}^^20200101^20240101`))).toMatchObject({ issues: [{ code: 'no-ins', path: [3] }] })
  })

  test.each([
    ['PV1|1|I', 'malformed', []],
    ['', 'malformed', []],
    ['PID', 'no-ins', [3]],
    ['PID\r', 'no-ins', [3]],
    [segment('255081416802539^^^&1.2.250.1.213.1.4.8&ISO^INS'), 'control-key', [3, 2, 1]],
  ])('%s', (text, code, path) => {
    expect(parseInsPid(text)).toMatchObject({ ok: false, issues: [{ code, path }] })
  })
})
