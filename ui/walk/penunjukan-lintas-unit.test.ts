import { describeWalk, NARROW, WIDE } from './browser.ts';
import {
  assign,
  lookBack,
  propose,
  provide,
  receive,
  refuse,
  sign,
  signUnanswered,
  start,
} from './penunjukan-lintas-unit.ts';

describeWalk('penunjukan lintas Unit Kerja on the screens', (as) => {
  it('goes from the request to the signed Surat Penugasan through five accounts', async () => {
    const number = await as('karo-penelaahan', WIDE, async (official) => {
      const started = await start(official);
      await sign(official, started);
      return started;
    });
    await as('karo-hukum', WIDE, (official) => provide(official, number));
    await as('karo-penelaahan', WIDE, (official) => propose(official, number));
    await as('sekjen', WIDE, (official) => assign(official, number));
    const letters = await as('jf-1', WIDE, (official) => receive(official, number));
    expect(letters.map(({ name }) => name).filter((name) => name.endsWith('.pdf'))).toHaveLength(5);
    for (const { bytes } of letters) {
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect(bytes.includes('/ETSI.CAdES.detached')).toBe(true);
    }
    await as('admin', WIDE, (official) => lookBack(official, number));
  });

  it('ends with the refusal of the unit that was asked, on a narrow window', async () => {
    const number = await as('karo-penelaahan', NARROW, async (official) => {
      const started = await start(official);
      await sign(official, started);
      return started;
    });
    await as('karo-hukum', NARROW, (official) => refuse(official, number));
    const letters = await as('karo-penelaahan', NARROW, async (official) => {
      await official.openCase(number, 'Kasus berakhir: Ditolak');
      await official.picture('kasus-ditolak');
      return official.downloadLetters();
    });
    expect(letters).toHaveLength(2);
  });

  it('shows a task as done, and nothing to try again, where only the answer was lost', async () => {
    const alerts = await as('karo-penelaahan', WIDE, async (official) => {
      const number = await start(official);
      await signUnanswered(official, number);
      const texts = await official.page.getByRole('alert').allInnerTexts();
      official.complaints.length = 0;
      return texts;
    });

    expect(alerts).toEqual([]);
  });
});
