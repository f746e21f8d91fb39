/** A fault of whoever typed the command, told without a stack. */
export class UsageError extends Error {}
