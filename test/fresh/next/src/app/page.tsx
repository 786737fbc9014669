import { NirForm } from '../nir-form'

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string | undefined>> }) {
  const locale = 'en' in (await searchParams) ? 'en' : 'fr'
  return (
    <main lang={locale}>
      <h1>Votre numéro</h1>
      <NirForm locale={locale} />
    </main>
  )
}
