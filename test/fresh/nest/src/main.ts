import 'reflect-metadata'
import { Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { PatientsController } from './patients.controller.js'

@Module({ controllers: [PatientsController] })
class App {}

export async function listen(): Promise<string> {
  const app = await NestFactory.create(App, { logger: false })
  await app.listen(0)
  return (await app.getUrl()).replace('[::1]', 'localhost')
}
