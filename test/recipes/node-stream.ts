import { Transform } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { createNirRedactor, type RedactOptions } from 'securite-sociale/nir'

/** A stream of Node that takes the numbers out of a text in UTF-8; its reader sets the pace. */
export function redaction(options?: RedactOptions): Transform {
  const redactor = createNirRedactor(options)
  const decoder = new StringDecoder()
  return new Transform({
    transform: (chunk, _, done) => done(null, redactor.push(decoder.write(chunk))),
    flush: (done) => done(null, redactor.push(decoder.end()) + redactor.end()),
  })
}
