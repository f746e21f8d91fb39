import { conflict, invalid, notFound } from './problem.ts';

/** What the gateway says of a command it did not take: its gRPC status, and the reason behind Zeebe's preamble. */
const REFUSAL = /^(\d+) [A-Z_]+: (?:Command '\w+' rejected with code '\w+': )?([\s\S]*)$/;

/**
 * The engine's answer.
 * @param what the thing the command is about, in words, for where the engine does not know it
 * @throws Problem where the engine refused the command; any other failure as it is
 */
export async function orRefused<T>(answer: Promise<T>, what: string): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const [, status, reason] = REFUSAL.exec((error as Error).message) ?? [];
    if (status === '5') throw notFound(what);
    if (status === '3') throw invalid(`Mesin proses menolak perintah ini (${unbracketed(reason!)}).`);
    if (status === '9') throw conflict(`Keadaan kasus tidak mengizinkan perintah ini (${unbracketed(reason!)}).`);
    throw error;
  }
}

const unbracketed = (reason: string): string => reason.replace(/\(/g, '[').replace(/\)/g, ']');
