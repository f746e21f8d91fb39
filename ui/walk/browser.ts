import { foundChromium } from './chromium.ts';

const isDemanded = process.env['REQUIRE_ALL'] === '1';

if (!foundChromium && !isDemanded)
  process.stderr.write('Left out: the walk through the screens, because Chromium was not found (CHROMIUM_PATH).\n');

/** As jest's describe; left out, and said so, where there is no Chromium and it is not demanded. */
export const describeInBrowser = foundChromium || isDemanded ? describe : describe.skip;
