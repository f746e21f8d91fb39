import { playCases } from '../testing/cases.ts';

playCases({ share: 0, of: 2 });
