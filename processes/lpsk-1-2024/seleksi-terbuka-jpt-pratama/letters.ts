import { pengisianLetters } from '../pengisian.ts';

export const letters = pengisianLetters({
  cara: 'seleksi terbuka',
  pasal: 'Pasal 9 ayat (1) huruf b dan Pasal 12',
});
