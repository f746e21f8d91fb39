// Preloaded into a program that a test starts again: the time at which it comes back is so many milliseconds later.
const later = Number(process.env['TEST_LATER'] ?? 0);
const { now } = Date;
Date.now = () => now() + later;
