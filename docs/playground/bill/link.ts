/** Whether an address of the tables of law is one that a page may link to. */
export function isSafeLink(address: string): boolean {
  return address.startsWith('https://')
}
