import { hashSecret } from '../secrets.ts';

const DAY_LENGTH = '2026-01-05'.length;
const SALT_BYTES = 32;

/** Names addresses by a hash whose salt is random, lives in memory only, and changes each day: nobody can turn it back. */
export class AddressHash {
  #day = '';
  #salt = '';

  /**
   * Today's name of an address.
   *
   * @param address - As the connection shows it.
   * @param now - The time.
   * @returns 64 hexadecimal digits; tomorrow others.
   */
  of(address: string, now: Date): Promise<string> {
    const day = now.toISOString().slice(0, DAY_LENGTH);
    if (day !== this.#day) {
      this.#day = day;
      this.#salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES)).join('.');
    }
    return hashSecret(`${this.#salt} ${networkOf(address)}`);
  }
}

/** A household has 2^64 addresses of IPv6 and may change them at will: its network counts as one place. */
function networkOf(address: string): string {
  const isMapped = address.startsWith('::ffff:');
  return address.includes(':') && !isMapped ? address.split(':').slice(0, 4).join(':') : address;
}
