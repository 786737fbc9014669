import { saved } from '../../save'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return Response.json(saved())
}
