import type { Official } from './official.ts';

const DAY_MS = 86_400_000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** An admin names karo-phsk to act in a post, from yesterday on for some days. */
export async function appointActing({ page }: Official, jabatan: string): Promise<void> {
  const now = Date.now();
  const days = { mulai: dayOf(now - DAY_MS), selesai: dayOf(now + 5 * DAY_MS) };
  const data = { jabatan, pegawai: 'karo-phsk', kapasitas: 'plh', nomorKeputusan: 'KP.1', ...days };
  const origin = new URL(page.url()).origin;
  const answer = await page.request.post(`${origin}/api/appointments`, { data, headers: { origin } });
  expect([answer.status(), await answer.text()]).toEqual([201, expect.any(String)]);
}
