import { redactNirs } from 'securite-sociale/nir'
import winston from 'winston'

/** A logger whose lines hold no number. */
export function createLogger(stream: NodeJS.WritableStream): winston.Logger {
  const transports = [new winston.transports.Stream({ stream })]
  return winston.createLogger({ format: winston.format.printf((info) => redactNirs(JSON.stringify(info))), transports })
}
