import { lawParameters } from '../../.vitepress/build/law.js'
import { type Rule, rules } from '../../.vitepress/build/rules.js'
import { fence, table } from '../../.vitepress/build/table.js'

const PARAMETERS = lawParameters()

export default {
  paths: () =>
    rules([...new Set(PARAMETERS.map(({ family }) => family))]).map((rule) => ({
      params: { rule: rule.id, english: rule.english },
      content: contentOf(rule),
    })),
}

function contentOf({ id, french, computations, parameters, example }: Rule): string {
  const computed = computations.map(
    ({ name, file, comment, code }) =>
      `### \`${name}\`\n\n${comment === '' ? '' : `${comment}\n\n`}\`${file}\`\n\n::: details The code\n${fence('js', code)}\n:::`,
  )
  return `On a statement: *${french}*. In code: \`${id}\`.

## How it is computed

${computed.join('\n\n')}

## Parameters

${parametersOf(parameters)}
${example ? exampleOf(example) : ''}
Back to [all rules](/explore/rules/).
`
}

function parametersOf(families: readonly string[]): string {
  const used = PARAMETERS.filter(({ family }) => families.includes(family))
  if (used.length === 0) return 'None of its own: the rule works on what the steps before it found.'
  const rows = used.map(({ id, slug, rows: values }) => {
    const last = values.at(-1)
    return [`[${id}](/explore/law/${slug})`, last?.value ?? '', last?.from ?? '', last?.article ?? '']
  })
  return table(['Parameter', 'Latest value', 'From', 'Text'], rows)
}

function exampleOf({ care, cover, lines }: NonNullable<Rule['example']>): string {
  const statement = lines.map(([text, amount]) => [text, `${(amount / 100).toFixed(2)} €`])
  return `
## An example

${fence('json', JSON.stringify({ care, cover }, undefined, 2))}

${table(['Line', 'Amount'], statement)}
`
}
