import type { ReactNode } from 'react'
import '../field.css'

export const metadata = { title: 'Champ' }

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <body>{children}</body>
    </html>
  )
}
