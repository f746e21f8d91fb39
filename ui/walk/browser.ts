import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const found = [process.env['CHROMIUM_PATH'], ...PLACES].find((place) => place && existsSync(place));
const isDemanded = process.env['REQUIRE_ALL'] === '1';

if (!found && !isDemanded)
  process.stderr.write('Left out: the walk through the screens, because Chromium was not found (CHROMIUM_PATH).\n');

/** As jest's describe; left out, and said so, where there is no Chromium and it is not demanded. */
export const describeInBrowser = found || isDemanded ? describe : describe.skip;

/** @throws Error where Chromium is not found */
export function openBrowser(): Promise<Browser> {
  if (!found) throw new Error(`Expected Chromium at CHROMIUM_PATH or one of ${PLACES.join(', ')}`);
  return chromium.launch({
    executablePath: found,
    // Root has no sandbox, and containers have little shared memory.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}
