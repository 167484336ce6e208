import * as v from 'valibot';
import type { Analysis } from '../../shared/feedback/analysis.ts';
import { purchaseSchema } from '../../shared/customers/purchase.ts';
import { businessSchema, feedbackSchema } from '../../shared/feedback/feedback.ts';
import type { InboxConnection } from './inboxes.ts';
import type { OwnerKey } from './keys.ts';
import type { SettingValue } from './settings.ts';
import type { UnopenedEnvelope } from './unopened.ts';

/** How a backup says that it is one. */
export const BACKUP_FORMAT = 'counterbell-backup';

/** Counts up when the shape of a backup changes, whatever the database's version. */
export const BACKUP_VERSION = 1;

const labelSchema = v.picklist(['neg', 'neu', 'pos']);

/** Loose, because what an analysis says of a text grows: a backup keeps all of it. */
const analysisSchema: v.GenericSchema<unknown, Analysis> = v.looseObject({
  version: v.number(),
  language: v.nullable(v.string()),
  sentiment: v.looseObject({
    score: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
    label: labelSchema,
    confidence: v.number(),
    stars: v.nullable(v.number()),
  }),
  clauses: v.array(v.looseObject({ start: v.number(), end: v.number(), score: v.number() })),
  themes: v.array(v.looseObject({ theme: v.string(), polarity: labelSchema, clause: v.number() })),
});

const connectionSchema: v.GenericSchema<unknown, InboxConnection> = v.object({
  kind: v.exactOptional(v.string()),
  collector: v.string(),
  inbox: v.string(),
  token: v.string(),
  kid: v.string(),
  cursor: v.nullable(v.string()),
  businessId: v.string(),
  lastFetchedAt: v.nullable(v.string()),
  lastFailure: v.nullable(v.string()),
});

const ownerKeySchema: v.GenericSchema<unknown, OwnerKey> = v.object({
  kid: v.string(),
  publicKey: v.string(),
  privateKey: v.string(),
  createdAt: v.string(),
});

const settingValueSchema: v.GenericSchema<unknown, SettingValue> = v.lazy(() =>
  v.union([
    v.string(),
    v.number(),
    v.boolean(),
    v.null(),
    v.array(settingValueSchema),
    v.record(v.string(), settingValueSchema),
  ]),
);

const unopenedSchema: v.GenericSchema<unknown, UnopenedEnvelope> = v.object({
  id: v.string(),
  inbox: v.string(),
  businessId: v.string(),
  receivedAt: v.string(),
  envelope: v.string(),
  failure: v.string(),
});

/** One record of each part of a backup. */
export const PART_SCHEMAS = {
  businesses: businessSchema,
  keys: ownerKeySchema,
  inboxes: connectionSchema,
  settings: v.object({ name: v.string(), value: settingValueSchema }),
  unopened: unopenedSchema,
  purchases: purchaseSchema,
  feedback: v.object({
    feedback: feedbackSchema,
    // A cache: one that does not hold is made again.
    analysis: v.fallback(v.nullable(analysisSchema), null),
  }),
} as const;

/** The lists that a backup consists of, in the order in which they stand in it. */
export type BackupPart = keyof typeof PART_SCHEMAS;

/** All of them. */
export const BACKUP_PARTS = [
  'businesses',
  'keys',
  'inboxes',
  'settings',
  'unopened',
  'purchases',
  'feedback',
] as const satisfies readonly BackupPart[];

/** What a backup says of itself. */
export const headSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** What the analyses in it were made with. */
  generation: v.fallback(v.nullable(v.string()), null),
});

/** The records of one part. */
export type PartRecord<Part extends BackupPart> = v.InferOutput<(typeof PART_SCHEMAS)[Part]>;
