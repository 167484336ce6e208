import type { BackupFailure } from './sqlite/back-up.ts';
import type { OpenDatabaseFailure } from './sqlite/open-database.ts';

/** Why a collector could not listen. */
export type ListenFailure = 'port-in-use' | 'port-not-allowed' | 'no-such-host' | 'cannot-listen';

/** Words for a database that could not be opened. */
export const OPEN_MESSAGES = {
  'newer-database': (folder: string) =>
    `The database in ${folder} was made by a newer Counterbell; it was left as it is: update this one, or name another folder.`,
  'not-a-database': (folder: string) =>
    `The file counterbell.sqlite in ${folder} is no database; it was left as it is: put a backup in its place, or name another folder.`,
  'damaged-database': (folder: string) =>
    `The database in ${folder} is damaged; it was left as it is: put a backup in its place, or name another folder.`,
  'unusable-folder': (folder: string) =>
    `Nothing can be kept in ${folder}: name a folder that can be written to with --folder.`,
} satisfies Record<OpenDatabaseFailure, (folder: string) => string>;

/** Words for an address that could not be listened on. */
export const LISTEN_MESSAGES = {
  'port-in-use': (host: string, port: number) =>
    `Port ${port} on ${host} is in use already: stop what uses it, or name another with --port.`,
  'port-not-allowed': (host: string, port: number) =>
    `Port ${port} on ${host} may not be used by this user: name one above 1023 with --port.`,
  'no-such-host': (host: string) =>
    `This machine has no address ${host}: name one that it has with --host, such as 127.0.0.1.`,
  'cannot-listen': (host: string, port: number) =>
    `It cannot listen on ${host}, port ${port}: name others with --host and --port.`,
} satisfies Record<ListenFailure, (host: string, port: number) => string>;

/** Words for a backup that was not written. */
export const BACKUP_MESSAGES = {
  'no-database': (folder: string) =>
    `There is no database in ${folder}: name the collector's folder with --folder.`,
  'file-exists': (_folder: string, file: string) =>
    `${file} is there already and was left as it is: name a file that is not.`,
  'cannot-write': (_folder: string, file: string) =>
    `${file} cannot be written: name a file in a folder that can be written to.`,
  'disk-full': (_folder: string, file: string) =>
    `The disk is full: ${file} was not written; free some space and try again.`,
  damaged: (folder: string) =>
    `The database in ${folder} is damaged and cannot be copied: put an earlier backup in its place.`,
} satisfies Record<BackupFailure, (folder: string, file: string) => string>;
