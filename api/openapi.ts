import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { describeKey } from './idempotency/hooks.ts';
import type { Cookies } from './policy/cookies.ts';

const DESCRIPTION =
  'Mekanisme kerja pemerintahan sebagai BPMN yang berjalan. `/v2` follows the shapes of Camunda’s Orchestration Cluster API; `/api` is our own. Errors are `application/problem+json`.';

/** How the API describes itself at `/openapi.json`. */
export const openApi = ({ session }: Cookies): FastifyDynamicSwaggerOptions => ({
  openapi: {
    openapi: '3.1.0',
    info: { title: 'Lincah', version: '0.1.0', description: DESCRIPTION },
    components: {
      securitySchemes: {
        basic: { type: 'http', scheme: 'basic' },
        token: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: session },
      },
    },
  },
  transform: ({ schema, url, route }) => ({ schema: describeKey(schema, route), url }),
});
