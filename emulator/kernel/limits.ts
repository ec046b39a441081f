/** Google's published limits (guides/services/quotas), as the emulator enforces them. */
export const LIMITS = {
  executionMs: 6 * 60_000,
  simpleTriggerMs: 30_000,
  sleepMs: 300_000,
  mailRecipientsPerDay: { consumer: 100, workspace: 1500 },
  mailRecipientsPerMessage: 50,
  mailBodyBytes: { consumer: 200 * 1024, workspace: 400 * 1024 },
  mailAttachments: 250,
  mailAttachmentBytes: 25 * 1024 * 1024,
  propertyValueBytes: 9 * 1024,
  propertyStoreBytes: 500 * 1024,
  propertyCallsPerDay: { consumer: 50_000, workspace: 500_000 },
  triggersPerUser: 20,
  cacheKeyChars: 250,
  cacheValueBytes: 100 * 1024,
  cacheSeconds: 21_600,
  cacheItems: 1000,
  cacheItemsKept: 900,
  appPropertyBytes: 124,
  filesConvertedPerDay: { consumer: 2000, workspace: 4000 },
} as const;

/** What kind of Google account everyone in the workspace has. */
export type Account = 'consumer' | 'workspace';
