// Packages that ship only ES modules: jest reads CommonJS, so they are compiled like our own files.
const esModules = [
  'feelin',
  '@bpmn-io/feelin',
  'lezer-feel',
  '@lezer',
  '@bpmn-io/lezer-feel',
  'bpmn-moddle',
  'zeebe-bpmn-moddle',
  'moddle',
  'moddle-xml',
  'min-dash',
  'saxen',
  'typebox',
  '@fastify/type-provider-typebox',
  'temporal-polyfill',
  'temporal-utils',
  'temporal-spec',
  'openid-client',
  'oauth4webapi',
  'jose',
  'uqr',
  'pkijs',
  'asn1js',
  '@noble',
  '@marijn',
  '@peculiar',
  'bytestreamjs',
  'pvtsutils',
  'pvutils',
].join('|');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/data/', '/ui/dist/'],
  transform: {
    '\\.(ts|js|mjs)$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
  globalSetup: './api/testing/global-setup.ts',
  globalTeardown: './api/testing/global-teardown.ts',
  maxWorkers: 2,
  maxConcurrency: 2,
  // The Zeebe client leaves timers behind that end only seconds after it was closed.
  forceExit: true,
  // How long something takes is no test's to say; this ends what would never end, on the slowest machine.
  testTimeout: 900_000,
};
