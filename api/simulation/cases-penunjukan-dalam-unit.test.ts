import { playCasesOf } from '../testing/cases.ts';

describe('lpsk-3-2023.penunjukan-dalam-unit', () => playCasesOf('lpsk-3-2023.penunjukan-dalam-unit'));
