/** Words about the owner's keys. */
export const keys = {
  title: 'Your keys',
  hint: 'A key opens what visitors send. Without it, sealed answers cannot be read by anyone, neither by us nor by the collector.',
  none: 'No key yet: it is made in the set-up.',
  inUse: 'In use',
  older: 'Opens what was sent before',
  since: (day: string): string => `since ${day}`,
  fingerprint: 'In words',
  fingerprintHint:
    'Your form for QR codes and mails shows the same words at its foot: compare them to be sure that answers are sealed for you.',
  uncopied:
    'There is no copy of your key outside this browser. If the browser or this computer is lost, every answer that has not been fetched and every one that comes later stays sealed for ever. Download a copy below.',
  copy: 'Copy the keys',
  copyHint:
    'All your keys in one file, behind a passphrase. Keep both, in two places: the file opens nothing without the passphrase, and nobody can give it to you again.',
  passphrase: 'Passphrase',
  passphraseHint: (least: number): string =>
    `At least ${least} characters; four words that belong together for nobody but you are good.`,
  passphraseShort: (least: number): string =>
    `The passphrase is too short: make it at least ${least} characters long. No file was made.`,
  download: 'Download the copy',
  downloaded: 'The copy is in your downloads. Put it where it survives this computer.',
  restore: 'Put keys back',
  restoreHint: 'A key file of Counterbell.',
  locked: 'This copy is behind a passphrase.',
  unlock: 'Open the copy',
  wrongPassphrase:
    'The passphrase does not open this file, or the file is damaged. Nothing was changed.',
  notAKeyFile: 'This file is not a Counterbell key. Nothing was changed.',
  restored: (n: number): string => (n === 1 ? 'The key is back.' : `The ${n} keys are back.`),
  change: 'Another key',
  changeHint:
    'For when somebody may have seen yours. The new key seals what comes from then on, the old ones go on opening what was sent before.',
  changeButton: 'Make another key',
  changeSurely: 'Yes, make another key',
  changed:
    'The new key is in use. Paste the new tag, under “Sources”, into your site: until then its answers are sealed with the old key, which still opens them.',
  behind: (collector: string): string =>
    `The inbox at ${collector} could not be told of the new key: it still uses the old one.`,
  tell: 'Tell it now',
  told: 'It uses the new key now.',
};
