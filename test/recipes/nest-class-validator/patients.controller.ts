import { BadRequestException, Body, Controller, Post, ValidationPipe } from '@nestjs/common'
import { Transform } from 'class-transformer'
import { IsOptional } from 'class-validator'
import { parseNir } from 'securite-sociale/nir'
import { IsNir } from './is-nir.js'

/** A number becomes its canonical characters; what is none stays, for the validator to refuse. */
function canonical({ value }: { value: unknown }): unknown {
  const parsed = parseNir(value)
  return parsed.ok ? parsed.value.nir : value
}

class Patient {
  @Transform(canonical)
  @IsNir()
  nir: string

  @Transform(canonical)
  @IsOptional()
  @IsNir()
  spouse?: string
}

const pipe = new ValidationPipe({
  transform: true,
  whitelist: true,
  // Errors of class-validator hold what was sent: only the messages leave the server.
  exceptionFactory: (errors) =>
    new BadRequestException(errors.map(({ property, constraints }) => ({ property, ...constraints }))),
})

@Controller('patients')
export class PatientsController {
  @Post()
  create(@Body(pipe) patient: Patient): Patient {
    return patient
  }
}
