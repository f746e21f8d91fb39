import { isDiskFull } from './database/steady-pool.ts';
import { Problem } from './problem.ts';

/** The engine cannot take or keep a command now. */
const ENGINE = /^(14 UNAVAILABLE|8 RESOURCE_EXHAUSTED|4 DEADLINE_EXCEEDED)/;
/** Classes of SQLSTATE: connection lost, resources exhausted, server stopping or starting. And sockets to a server that is gone. */
const DATABASE = /^(08...|53...|57P0.|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;
/** SQLSTATE of a statement, a lock or a transaction that took too long, and of two that waited for each other. */
const SLOW = /^(57014|55P03|25P03|40P01)$/;
/** An answer of ours that took too long. */
const LATE = 'FST_ERR_HANDLER_TIMEOUT';
/** What the database's client says without a code. */
const CLIENT =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered)/;

/** What is told of an error that passes by itself or once an admin has made room; undefined where it is another. */
export function passingTrouble(error: Error & { readonly code?: unknown }): Problem | undefined {
  const code = String(error.code ?? '');
  if (isDiskFull(error))
    return new Problem(
      507,
      'Penyimpanan penuh',
      'Penyimpanan basis data penuh, jadi isian ini belum tersimpan. Yang sudah tersimpan tidak hilang dan tetap dapat dibaca. Hubungi admin instansi Saudara, lalu coba lagi.',
    );
  if (ENGINE.test(error.message))
    return new Problem(
      503,
      'Sedang sibuk',
      'Mesin proses sedang sibuk atau dimulai ulang. Coba lagi sebentar lagi; yang sudah tersimpan tidak hilang.',
    );
  if (DATABASE.test(code) || CLIENT.test(error.message))
    return new Problem(
      503,
      'Basis data tidak tersambung',
      'Basis data sedang tidak dapat dihubungi. Coba lagi sebentar lagi; yang sudah tersimpan tidak hilang.',
    );
  if (SLOW.test(code) || code === LATE)
    return new Problem(
      503,
      'Terlalu lama',
      'Permintaan ini terlalu lama diproses, jadi dihentikan. Muat ulang untuk melihat apakah sudah terlaksana; bila belum, coba lagi sebentar lagi.',
    );
  return undefined;
}
