import pino, { type DestinationStream, type Logger } from 'pino'
import { redactNirs } from 'securite-sociale/nir'

/** A logger whose lines hold no number. */
export function createLogger(destination: DestinationStream): Logger {
  return pino({ hooks: { streamWrite: (line) => redactNirs(line) } }, destination)
}
