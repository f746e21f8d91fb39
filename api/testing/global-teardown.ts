/** Ends what global-setup.ts began. */
export default async function globalTeardown(): Promise<void> {
  await (globalThis as { leaveTestPostgres?: () => Promise<void> }).leaveTestPostgres?.();
}
