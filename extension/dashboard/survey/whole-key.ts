import { keyIdOf, parsePrivateKey } from '../../../shared/sealing/keys.ts';
import type { OwnerKey } from '../../store/keys.ts';

/**
 * Whether what is sealed to a key could be opened again.
 *
 * @param key - As it is stored.
 * @returns False where its public half is no point of the curve, or is not the private one's.
 */
export async function isWholeKey({ kid, publicKey, privateKey }: OwnerKey): Promise<boolean> {
  const own = await parsePrivateKey(privateKey);
  return own.ok && own.value.kid === kid && (await keyIdOf(publicKey)) === kid;
}
