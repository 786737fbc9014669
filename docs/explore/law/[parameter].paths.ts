import { type LawParameter, lawParameters } from '../../.vitepress/build/law.js'
import { table } from '../../.vitepress/build/table.js'

export default {
  paths: () =>
    lawParameters().map((parameter) => ({
      params: { parameter: parameter.slug, ...parameter },
      content: contentOf(parameter),
    })),
}

function contentOf({ family, rows, uses }: LawParameter): string {
  const history = rows.map(({ from, value, article, href, checkedOn, confidence, doubt }) => [
    from,
    value,
    `[${article}](${href})`,
    checkedOn,
    doubt === '' ? confidence : `${confidence}: ${doubt}`,
  ])
  const used = uses.map(
    ({ name, file, comment }) => `- \`${name}\` in \`${file}\`${comment === '' ? '' : `: ${comment}`}`,
  )
  return `## History

<div class="explore-history">

${table(['From', 'Value', 'Text', 'Checked', 'Confidence'], history)}

</div>

## What uses it

${used.length > 0 ? used.join('\n') : 'The table of acts reads it by its name.'}

In code: \`${family}\` from \`securite-sociale/legislation\`. Back to [all parameters](/explore/law/).
`
}
