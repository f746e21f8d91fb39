import { playCasesOf } from '../testing/cases.ts';

describe('lpsk-3-2023.penunjukan-lintas-unit', () => playCasesOf('lpsk-3-2023.penunjukan-lintas-unit'));
