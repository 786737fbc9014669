/**
 * The generated modules of `src/places/`, as text.
 *
 * @module
 */
import { codeCommunes } from './communes.js'
import { codeCountries, codeDepartments, codeExtensions } from './light.js'
import { communeRows, countryRows, departmentRows, extensionRows } from './tables.js'

const INSEE = 'Source: INSEE, COG'
const LICENCE = 'Licence Ouverte 2.0'

/** Path and text of each generated module. */
export function generatedModules(): Map<string, string> {
  const communes = communeRows()
  return new Map([
    [
      'src/places/department-data.ts',
      moduleText(`Departments. ${INSEE} 2026; etalab/geohisto 2019; ${LICENCE}.`, codeDepartments(departmentRows())),
    ],
    ['src/places/country-data.ts', moduleText(`Countries. ${INSEE} 2025; ${LICENCE}.`, codeCountries(countryRows()))],
    [
      'src/places/extension-data.ts',
      moduleText(`Extension codes. ${INSEE} 2023; ${LICENCE}.`, codeExtensions(extensionRows(), communes)),
    ],
    [
      'src/places/communes/data.ts',
      moduleText(
        `Communes. ${INSEE} 2026; ${LICENCE}. French Algeria: french-ssn, Copyright (c) Aymeric Bouzy, MIT.`,
        codeCommunes(communes),
      ),
    ],
  ])
}

/** A module of constants in the layout of the formatter, ASCII alone. */
function moduleText(title: string, constants: Readonly<Record<string, string | readonly string[]>>): string {
  const lines = Object.entries(constants).map(([name, value]) => `export const ${name}${valueText(value)}\n`)
  return `/*! ${title} See NOTICE.md. */\n// Written by \`npm run data\` from the tables of \`source/\`; not to be edited.\n\n${lines.join('\n')}`
}

function valueText(value: string | readonly string[]): string {
  if (typeof value !== 'string')
    return `: readonly string[] = [\n${value.map((item) => `  ${quoted(item)},\n`).join('')}]`
  const text = quoted(value)
  return text.length > 95 ? ` =\n  ${text}` : ` = ${text}`
}

/** In whichever quotes need fewer escapes, single ones first. */
function quoted(text: string): string {
  const quote = text.split("'").length > text.split('"').length ? '"' : "'"
  const escaped = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)
  return `${quote}${escaped.replaceAll(/[^ -~]/g, escapeOf)}${quote}`
}

function escapeOf(character: string): string {
  const code = character.charCodeAt(0)
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}
