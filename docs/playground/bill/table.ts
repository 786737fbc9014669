import { type Contract, type Guarantee, type GuaranteeKind, parseGuarantee } from 'securite-sociale/coverage'

/** How the tables of contracts name what they guarantee; the first that fits counts. */
const NAMES: readonly (readonly [kind: GuaranteeKind, name: RegExp])[] = [
  ['doctor-not-optam', /non.?(?:optam|adh)|hors optam/i],
  ['psychologist', /psych/i],
  ['hospital-stay', /h[oô]pital|hospital|chirurg|séjour/i],
  ['dentist', /dent|orthodont|proth[eè]se|couronne/i],
  ['optics', /opti|lunette|verre|monture|lentille/i],
  ['hearing', /audi/i],
  ['medicine', /pharmac|m[ée]dicament/i],
  ['biology', /analyse|laborat|biolog/i],
  ['paramedic', /kin[ée]|infirmi|param[ée]d|auxiliaire/i],
  ['transport', /transport|ambulance/i],
  ['spa', /cure|thermal/i],
  ['equipment', /appareil|[ée]quipement|semelle/i],
  ['doctor', /m[ée]decin|consult|g[ée]n[ée]raliste|sp[ée]cialiste|optam/i],
  ['otherwise', /autre|tout|reste|soins/i],
]

/** One line of a pasted table. */
export interface TableRow {
  readonly line: number
  readonly kind: GuaranteeKind | undefined
  readonly guarantee: Guarantee | undefined
}

/** Where the name of a guarantee ends: a tab, a bar, a colon or a semicolon. */
const SEPARATOR = /\t+|\s*[|:;]\s*/

/** Reads a table of guarantees, one a line: what it is for, and what it pays. */
export function readTable(text: string): readonly TableRow[] {
  return text.split('\n').flatMap((row, index) => {
    if (row.trim() === '') return []
    const [name = '', ...rest] = row.trim().split(SEPARATOR)
    const parsed = parseGuarantee(rest.join(' ').trim())
    const kind = NAMES.find(([, pattern]) => pattern.test(name))?.[0]
    return [{ line: index + 1, kind, guarantee: parsed.ok ? parsed.value : undefined }]
  })
}

/** The contract of the lines that could be read. */
export function contractOf(rows: readonly TableRow[]): Contract {
  const entries = rows.flatMap(({ kind, guarantee }) => (kind && guarantee ? [[kind, guarantee] as const] : []))
  return { guarantees: Object.fromEntries(entries) }
}
