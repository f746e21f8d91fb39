import type { SubstitutionScope } from '../../api/contract/substitutions.ts';

const scopes: { readonly [S in SubstitutionScope]: string } = {
  pribadi: 'Tugas yang ditujukan kepada pribadi',
  jabatan: 'Tugas satu jabatan',
  mekanisme: 'Tugas satu mekanisme',
};

export const substitutions = {
  tab: 'Penggantian',
  lead: 'Siapa mengerjakan tugas siapa selama berhalangan. Penggantian berakhir sendiri pada tanggal selesainya.',
  add: 'Atur penggantian',
  addForOther: 'Atur penggantian pejabat',
  addTitle: 'Atur penggantian selama berhalangan',
  away: 'Pejabat yang berhalangan',
  substitute: 'Pengganti',
  scope: 'Cakupan',
  scopes,
  mechanism: 'Mekanisme',
  untilHint: 'Paling lama 90 hari.',
  reason: 'Alasan',
  notSigning:
    'Pengganti tidak menandatangani surat: itu wewenang Plt. atau Plh. yang ditunjuk dengan surat. Riwayat kasus menyebut kedua nama.',
  save: 'Simpan penggantian',
  saved: 'Penggantian disimpan.',
  withdraw: 'Cabut',
  withdrawNamed: (substitute: string, away: string) => `Cabut penggantian ${away} oleh ${substitute}`,
  withdrawn: 'Penggantian dicabut.',
  isWithdrawn: 'Dicabut',
  none: 'Belum ada penggantian.',
  forWhom: (substitute: string, away: string) => `${substitute} menggantikan ${away}`,
  reach: (scope: SubstitutionScope, what: string) => (what === '' ? scopes[scope] : `${scopes[scope]}: ${what}`),
};
