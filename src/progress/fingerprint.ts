/** A number from 0 to 2^32-1 that changes when bytes change: FNV-1a. Tells files apart; keeps no secrets. */
export function fingerprint(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
