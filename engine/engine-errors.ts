/** The engine cannot take or keep the command now; nothing of it was stored, or its outcome is not known. */
export class EngineUnavailable extends Error {}
/** Too much is waiting already. */
export class EngineBusy extends Error {}
