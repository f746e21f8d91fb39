import { mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';
import { composeMail, type Mail } from './message.ts';
import type { Transport } from './transport.ts';

/** Puts mails into a folder, for an office without a mail server: one file each, whole or not at all. */
export const fileTransport = (folder: string): Transport => ({
  async deliver(mail: Mail): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = path.join(folder, `${mail.messageId.replace(/[^A-Za-z0-9.@-]/g, '_')}.eml`);
    const handle = await open(`${file}.part`, 'w', 0o600);
    try {
      await handle.writeFile(composeMail(mail));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(`${file}.part`, file);
  },
});
