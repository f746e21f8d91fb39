import { playCases } from '../testing/cases.ts';

playCases({ share: 1, of: 2 });
