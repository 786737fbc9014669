import { type FoundExample, type NumberFinding, numberFindings } from '../../.vitepress/build/issues.js'
import { fence, table } from '../../.vitepress/build/table.js'

export default {
  paths: () =>
    numberFindings().map((finding) => ({
      params: { issue: finding.kind === 'warning' ? `${finding.code}-warning` : finding.code },
      content: contentOf(finding),
    })),
}

function contentOf({ code, kind, examples }: NumberFinding): string {
  return `\`${code}\`, ${kind === 'issue' ? 'an issue: the number is refused' : 'a warning: the number is accepted'}.

${examples.map(exampleOf).join('\n\n')}

Back to [all issues](/explore/issues/).
`
}

function exampleOf({ input, span: [start, end], part, english, french, source, profiles }: FoundExample): string {
  const underline = ' '.repeat(start) + '^'.repeat(Math.max(1, end - start))
  return `## ${input.trim() === '' ? 'nothing' : `\`${input.trim()}\``}

${fence('text', `${input}\n${underline}  ${part}`)}

- In English: ${english}
- In French: ${french}
- Source: ${source}

${table(
  ['Profile', 'Verdict'],
  profiles.map(([profile, verdict]) => [`\`${profile}\``, verdict]),
)}`
}
