import { redactNirs } from 'securite-sociale/nir'
import winston from 'winston'

/** A logger whose lines hold no number. */
export function createLogger(stream: NodeJS.WritableStream): winston.Logger {
  const { combine, errors, json, printf } = winston.format
  const line = printf((info) => redactNirs(String(info[Symbol.for('message')])))
  const transports = [new winston.transports.Stream({ stream })]
  return winston.createLogger({ format: combine(errors({ stack: true }), json(), line), transports })
}
