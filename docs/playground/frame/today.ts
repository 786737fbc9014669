import type { Day } from 'securite-sociale'

/** Today in Paris. */
export function today(): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date()) as Day
}
