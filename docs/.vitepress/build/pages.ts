import { formatDay, type Locale } from '../../../src/locale.js'
import { exploreRoot } from '../theme/explore-root.js'
import { EXPLORER_WORDS } from '../words/words.js'
import { type FoundExample, type NumberFinding, numberFindings } from './issues.js'
import { type LawParameter, lawParameters } from './law.js'
import { type Rule, rules } from './rules.js'
import { fence, table } from './table.js'

/** A page that is made from the data: the parameters of its route, and its text. */
export interface MadePage {
  readonly params: Readonly<Record<string, unknown>>
  readonly content: string
}

function rulesOf(parameters: readonly LawParameter[], locale: Locale): readonly Rule[] {
  return rules([...new Set(parameters.map(({ family }) => family))], locale)
}

/** A page for each parameter of the law. */
export function lawPages(locale: Locale): MadePage[] {
  const parameters = lawParameters(locale)
  const all = rulesOf(parameters, locale)
  return parameters.map((parameter) => ({
    params: { parameter: parameter.slug, ...parameter },
    content: lawPage(
      parameter,
      all.filter((rule) => rule.parameters.includes(parameter.family)),
      locale,
    ),
  }))
}

function lawPage({ family, rows, uses }: LawParameter, by: readonly Rule[], locale: Locale): string {
  const words = EXPLORER_WORDS[locale]
  const history = rows.map(({ from, value, article, href, checkedOn, confidence, doubt }) => [
    formatDay(from, locale),
    value,
    `[${article}](${href})`,
    formatDay(checkedOn, locale),
    doubt === '' ? confidence : `${confidence}, ${doubt}`,
  ])
  const used = by.map(({ id, name }) => `- [${name}](${exploreRoot(locale)}/rules/${id})`)
  const functions = uses.map(({ name, file }) => `- \`${name}\`, \`${file}\``)
  return `## ${words.history}

<div class="explore-history">

${table([words.from, words.value, words.text, words.checked, words.confidence], history)}

</div>

## ${words.usedBy}

${used.length > 0 ? used.join('\n') : words.usedByNone}
${functions.length > 0 ? `\n::: details ${words.usedInCode}\n${functions.join('\n')}\n:::\n` : ''}
${words.inCode(family, 'securite-sociale/legislation')} [${words.allParameters}](${exploreRoot(locale)}/law/)
`
}

/** A page for each rule of a bill. */
export function rulePages(locale: Locale): MadePage[] {
  const parameters = lawParameters(locale)
  return rulesOf(parameters, locale).map((rule) => ({
    params: { rule: rule.id, name: rule.name },
    content: rulePage(rule, parameters, locale),
  }))
}

function rulePage(
  { id, name, computations, parameters, example }: Rule,
  all: readonly LawParameter[],
  locale: Locale,
): string {
  const words = EXPLORER_WORDS[locale]
  const computed = computations.map(
    (of) =>
      `### \`${of.name}\`\n\n${commentOf(of.comment, locale)}\`${of.file}\`\n\n::: details ${words.code}\n${fence('js', of.code)}\n:::`,
  )
  return `${words.onStatement(name, id)}

## ${words.computed}

${computed.join('\n\n')}

## ${words.parameters}

${usedParameters(parameters, all, locale)}
${example ? exampleOf(example, locale) : ''}
[${words.allRules}](${exploreRoot(locale)}/rules/)
`
}

/** The comment of the code is in English; a French page marks it, so that a screen reader says it in English. */
function commentOf(comment: string, locale: Locale): string {
  if (comment === '') return ''
  return locale === 'en' ? `${comment}\n\n` : `<p lang="en">${comment.replaceAll('<', '&lt;')}</p>\n\n`
}

function usedParameters(families: readonly string[], all: readonly LawParameter[], locale: Locale): string {
  const words = EXPLORER_WORDS[locale]
  const used = all.filter(({ family }) => families.includes(family))
  if (used.length === 0) return words.noParameter
  const rows = used.map(({ title, slug, rows: values }) => {
    const last = values.at(-1)
    return [
      `[${title}](${exploreRoot(locale)}/law/${slug})`,
      last?.value ?? '',
      last ? formatDay(last.from, locale) : '',
      last?.article ?? '',
    ]
  })
  return table([words.parameter, words.latest, words.from, words.text], rows)
}

function exampleOf({ care, cover, lines }: NonNullable<Rule['example']>, locale: Locale): string {
  const words = EXPLORER_WORDS[locale]
  return `
## ${words.example}

${fence('json', JSON.stringify({ care, cover }, undefined, 2))}

${table([words.line, words.amount], lines)}
`
}

/** The end of the address of an issue: a warning can have the code of an issue. */
export function issueSlug({ code, kind }: Pick<NumberFinding, 'code' | 'kind'>): string {
  return kind === 'warning' ? `${code}-warning` : code
}

/** What the list of issues and warnings shows of each. */
export function listedIssues(locale: Locale) {
  return numberFindings().map((finding) => ({
    code: finding.code,
    slug: issueSlug(finding),
    kind: finding.kind,
    sentence: finding.examples[0]?.sentences[locale] ?? '',
  }))
}

/** A page for each issue and each warning of a number. */
export function issuePages(locale: Locale): MadePage[] {
  return numberFindings().map((finding) => ({
    params: { issue: issueSlug(finding) },
    content: issuePage(finding, locale),
  }))
}

function issuePage({ code, kind, examples }: NumberFinding, locale: Locale): string {
  const words = EXPLORER_WORDS[locale]
  return `**${examples[0]?.sentences[locale] ?? ''}**

\`${code}\`, ${kind === 'issue' ? words.issueLead : words.warningLead}.

${examples.map((example) => foundExample(example, locale)).join('\n\n')}

[${words.allIssues}](${exploreRoot(locale)}/issues/)
`
}

function foundExample({ input, span: [start, end], part, sentences, source, profiles }: FoundExample, locale: Locale) {
  const words = EXPLORER_WORDS[locale]
  const underline = ' '.repeat(start) + '^'.repeat(Math.max(1, end - start))
  const other = locale === 'fr' ? 'en' : 'fr'
  const gap = locale === 'fr' ? '\u00a0: ' : ': '
  const verdicts = profiles.map(([profile, { codes, isRefused }]) => {
    const list = codes.map((found) => `\`${found}\``).join(', ')
    if (isRefused) return [`\`${profile}\``, `${words.refused}${gap}${list}`]
    return [`\`${profile}\``, codes.length === 0 ? words.accepted : `${words.acceptedWith} ${list}`]
  })
  return `## ${input.trim() === '' ? words.nothing : `\`${input.trim()}\``}

${fence('text', `${input}\n${underline}  ${part}`)}

- ${words.reads}${gap}${sentences[locale]}
- ${words.inOtherLanguage}${gap}<span lang="${other}">${sentences[other]}</span>${source === undefined ? '' : `\n- ${words.source}${gap}${source}`}

${table([words.profile, words.verdict], verdicts)}`
}
