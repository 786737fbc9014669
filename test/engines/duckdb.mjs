import { BOOLEAN, DuckDBScalarFunction, INTEGER, STRUCT, structValue, VARCHAR } from '@duckdb/node-api'
import { isValidNir, parseNir } from 'securite-sociale/nir'

const PARTS = STRUCT({ sex: VARCHAR, year_of_century: INTEGER, month: INTEGER, birth_place: VARCHAR, kind: VARCHAR })

function partsOf(text) {
  const parsed = parseNir(text)
  if (!parsed.ok) return null
  const { sex, yearOfCentury, birthMonth, birthPlace } = parsed.value
  const { code, kind } = birthPlace
  return structValue({ sex, year_of_century: yearOfCentury, month: birthMonth.month, birth_place: code, kind })
}

function canonicalOf(text) {
  const parsed = parseNir(text)
  return parsed.ok ? parsed.value.nir : null
}

function verdictOf(text) {
  return isValidNir(text) ? 'ok' : 'refused'
}

function issuesOf(text) {
  const parsed = parseNir(text)
  return parsed.ok ? '' : parsed.issues.map(({ code }) => code).join(',')
}

/** A function over a column of texts, a vector at a time; NULL for NULL. */
function columnFunction(name, returnType, answer) {
  return DuckDBScalarFunction.create({
    name,
    parameterTypes: [VARCHAR],
    returnType,
    mainFunction: (_, input, output) => {
      const texts = input.getColumnVector(0)
      for (let row = 0; row < input.rowCount; row++) {
        const text = texts.getItem(row)
        output.setItem(row, text === null ? null : answer(text))
      }
      output.flush()
    },
  })
}

export function addNirFunctions(connection) {
  connection.registerScalarFunction(columnFunction('nir_valid', BOOLEAN, isValidNir))
  connection.registerScalarFunction(columnFunction('nir_canonical', VARCHAR, canonicalOf))
  connection.registerScalarFunction(columnFunction('nir_verdict', VARCHAR, verdictOf))
  connection.registerScalarFunction(columnFunction('nir_issues', VARCHAR, issuesOf))
  connection.registerScalarFunction(columnFunction('nir_parts', PARTS, partsOf))
}
