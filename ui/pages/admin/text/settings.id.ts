import { calendar } from './calendar.id.ts';
import { numbering } from './numbering.id.ts';
import { outbox } from './outbox.id.ts';
import { terms } from './terms.id.ts';

export const settings = {
  title: 'Pengaturan',
  lead: 'Apa yang ditetapkan kantor untuk seluruh mekanisme. Setiap perubahan disertai alasan dan tercatat dalam log operasi.',
  all: 'Semua pengaturan',
  elsewhere: 'Diatur di halaman lain',
  basis: 'Dasar',
  change: 'Ubah',
  reason: 'Alasan',
  reasonHint: 'Paling sedikit 10 huruf; tercatat dalam log operasi.',
  calendar,
  terms,
  numbering,
  outbox,
  accounts: {
    title: 'Akun dan token',
    about: 'Masuk terakhir, kode sekali pakai, sesi, token API; kunci dan buka akun.',
  },
  posts: { title: 'Unit, jabatan, dan penunjukan', about: 'Susunan unit, pemangku, Plt./Plh./Pj., dan penggantian.' },
  rules: { title: 'Aturan', about: 'Syarat yang diperiksa sistem, dengan pasal dan masa berlakunya.' },
  studio: { title: 'Mekanisme', about: 'Diagram, formulir, dan surat setiap mekanisme.' },
};

export type SettingsText = typeof settings;
