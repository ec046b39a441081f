/** E-mail addresses as MailApp takes them: separated by commas, with or without a name. */
import { GoogleError } from '../kernel/contract.ts';

/** The addresses in a list; names are dropped. */
export function addressesOf(list: unknown): string[] {
  if (list === undefined || list === null) return [];
  return String(list)
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((entry) => /<([^>]*)>\s*$/.exec(entry)?.[1] ?? entry)
    .map((address) => address.trim())
    .filter((address) => address !== '');
}

/** Refuse what Google refuses before it sends anything. */
export function checkAddresses(addresses: readonly string[]): void {
  for (const address of addresses) {
    if (!/^[^\s@,;<>"]+@[^\s@,;<>".]+(\.[^\s@,;<>".]+)+$/u.test(address))
      throw new GoogleError(`Invalid email: ${address}`);
  }
}
