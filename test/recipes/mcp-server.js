import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { computeCoverage, describeCoverageIssue, explainCoverage } from 'securite-sociale/coverage'
import { describeNirIssue, parseNir, redactNirs } from 'securite-sociale/nir'
import {
  describeRegistrationAction,
  describeRegistrationPhase,
  registrationOverview,
} from 'securite-sociale/registration'
import { z } from 'zod'

const day = z.iso.date().describe('YYYY-MM-DD')
const answer = (value) => ({ content: [{ type: 'text', text: JSON.stringify(value) }] })

/** The functions of the package as tools. No answer repeats a number. */
export function createServer() {
  const server = new McpServer({ name: 'securite-sociale', version: '0.1.0' })
  server.registerTool(
    'check-number',
    { description: 'Says whether a French social security number is well formed.', inputSchema: { text: z.string() } },
    ({ text }) => {
      const parsed = parseNir(text)
      return answer(parsed.ok ? { ok: true } : parsed.issues.map((issue) => describeNirIssue(issue, 'en')))
    },
  )
  server.registerTool(
    'redact',
    { description: 'Takes social security numbers out of a text.', inputSchema: { text: z.string() } },
    ({ text }) => answer(redactNirs(text)),
  )
  server.registerTool(
    'who-pays',
    {
      description: 'Splits a French health bill: Sécu, mutuelle, patient, in cents, with the articles.',
      inputSchema: { act: z.string(), fee: z.int().describe('cents'), on: day, contract: z.string().optional() },
    },
    ({ contract, ...care }) => {
      const computed = computeCoverage(care, contract === undefined ? {} : { contract })
      if (!computed.ok) return answer(computed.issues.map((issue) => describeCoverageIssue(issue, 'en')))
      return answer(explainCoverage(computed.value, 'en'))
    },
  )
  server.registerTool(
    'what-comes-next',
    {
      description: 'Says where the registration of a newcomer is on a day, and what to do next.',
      inputSchema: { events: z.array(z.record(z.string(), z.unknown())), day },
    },
    ({ events, day: asked }) => {
      const { phase, actions } = registrationOverview({}, events, asked)
      const next = actions.map((action) => describeRegistrationAction(action, 'en'))
      return answer({ phase: describeRegistrationPhase(phase, 'en'), next })
    },
  )
  return server
}
