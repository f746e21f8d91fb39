import { Type } from 'typebox';

export const tags = ['Studio'];
export const DraftId = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' });
export const DraftParams = Type.Object({ draftId: DraftId });
export const Name = Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,79}$' });
export const Revision = Type.Integer({ minimum: 1, maximum: 2_000_000_000 });
