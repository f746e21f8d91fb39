export const evidence = {
  pass: 'Terpenuhi',
  fail: 'Tidak terpenuhi',
  manual: 'Perlu dinilai pejabat',
  na: 'Tidak berlaku',
  blocking: 'Wajib',
  advisory: 'Anjuran',
  rule: 'Aturan',
  reason: 'Alasan',
  about: 'Mengenai',
  checkedAt: (when: string) => `Diperiksa ${when}`,
  summary: (met: number, total: number) => `${met} dari ${total} syarat terpenuhi`,
  none: 'Belum ada pemeriksaan.',
};

export const flow = {
  diagram: 'Diagram alur',
  steps: 'Langkah',
  done: 'Selesai',
  now: 'Berjalan',
  next: 'Berikutnya',
  skipped: 'Tidak dilalui',
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
  fit: 'Tampilkan seluruhnya',
  failed: 'Diagram tidak dapat ditampilkan. Langkah-langkahnya ada dalam daftar.',
  hint: 'Seret untuk menggeser diagram.',
};

export const reason = {
  label: 'Alasan',
  hint: 'Paling sedikit 10 huruf.',
  tooShort: 'Alasan paling sedikit 10 huruf.',
};
