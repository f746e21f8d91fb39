import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as cases from './case-checks.ts';
import * as diagram from './diagram-checks.ts';
import * as drawing from './drawing-checks.ts';
import * as forms from './form-checks.ts';
import * as labels from './label-checks.ts';
import * as mandates from './mandate-checks.ts';
import * as parts from './part-checks.ts';
import type { Check, Subject } from './subject.ts';

/** Marks in a new folder what someone who has read the articles must write. */
export const OPEN = '«';

const isFilledIn: Check = ({ loaded }) => {
  const files = ['README.md', ...parts.filesIn(loaded.folder).filter((file) => /\.(ts|bpmn)$/.test(file))];
  return [...new Set(files)].flatMap((file) => {
    const full = path.join(loaded.folder, file);
    if (!existsSync(full)) return [`${file} is missing`];
    return readFileSync(full, 'utf8').includes(OPEN) ? [`${file} has places to fill in (${OPEN}…»)`] : [];
  });
};

/** What holds of every mechanism, by the sentence that says so. */
export const CONFORMANCE: { readonly [sentence: string]: Check } = {
  'selesai ditulis dan punya README': isFilledIn,
  'punya satu proses yang dapat dijalankan, bernama seperti foldernya': diagram.hasOneProcess,
  'memberi setiap unsur diagram id yang bermakna': diagram.hasTellingIds,
  'menyebut dasar, langkah, dan asal setiap simpul': diagram.hasLegalBasis,
  'hanya merujuk pasal yang ada': diagram.citesArticles,
  'memisahkan tugas hanya dari langkah dan orang yang ada': diagram.separatesFromWhatIsThere,
  'menyebut asal setiap tanggal tugas': diagram.datesHaveASource,
  'memilih jalan hanya dengan syarat yang tertulis': diagram.choosesExplicitly,
  'memberi nama setiap keadaan akhir': diagram.namesItsEnds,
  'hanya memuat ungkapan FEEL yang sah': diagram.speaksFeel,
  'menempatkan setiap simpul dalam satu lajur': drawing.hasLanes,
  'menggambar setiap simpul dan alur': drawing.isDrawn,
  'menggambar setiap simpul di lajurnya': drawing.standsInItsLane,
  'menempatkan setiap nama alur': labels.labelsHaveAPlace,
  'menggambar setiap nama bebas dari garis, simpul, dan nama lain': labels.labelsAreClear,
  'memakai semua formulirnya, tidak lebih dan tidak kurang': parts.usesItsForms,
  'memakai semua himpunan aturannya, tidak lebih dan tidak kurang': parts.usesItsRuleSets,
  'memakai dan menerbitkan semua suratnya, tidak lebih dan tidak kurang': parts.usesItsLetters,
  'memakai semua naskah suratnya, tidak lebih dan tidak kurang': parts.usesItsTemplates,
  'memakai semua pemberitahuannya, tidak lebih dan tidak kurang': parts.usesItsNotices,
  'menyebut hanya pejabat dan pengaturan yang ada': parts.namesItsPosts,
  'memberi tahu setiap pekerjaan apa yang dikerjakan': parts.tellsItsJobs,
  'menyebut jenis pekerjaan setiap tugas': parts.tasksNameTheirWork,
  'hanya meminta diketahui apa yang tidak ditanyakan, diperiksa, atau ditandatangani': parts.acknowledgementsAskNothing,
  'menunggu jawaban instansi lain dengan nomor kasus': parts.correlatesAnswers,
  'memberi formulir id seperti nama berkasnya': forms.formsAreCalledAsTheirFiles,
  'menanyakan setiap isian satu kali': forms.formsAskOnce,
  'memberi label setiap isian': forms.formsAreLabelled,
  'menulis syarat dan pilihan formulir dalam FEEL yang sah': forms.formsSpeakFeel,
  'menawarkan dalam formulir hanya daftar yang ada': forms.formsOfferKnownLists,
  'menyembunyikan isian hanya dengan perbandingan yang dikenal': forms.formsHideByComparison,
  'menerima semua yang ditanyakan formulir awalnya': forms.factsTakeTheStartForm,
  'mengambil dari formulir hanya yang ditanyakan di sana': forms.tasksTakeWhatIsAsked,
  'memenuhi semua langkah wajibnya': mandates.keepsItsMandates,
  'menyebut dalam langkah wajib hanya akhir dan pasal yang ada': mandates.mandatesNameWhatIsThere,
  'menolak diagram yang kehilangan langkah wajib': mandates.missesWhatIsTakenOut,
  'menolak diagram yang mengelak dari langkah wajib': mandates.missesWhatIsGoneAround,
  'punya kasus untuk setiap keadaan akhir': cases.everyEndHasACase,
  'punya kasus yang melanggar setiap aturan, dan satu yang tidak melanggar apa pun': cases.everyRuleIsBrokenByACase,
  'punya kasus untuk setiap surat': cases.everyLetterHasACase,
  'mengakhiri kasus tanpa dua surat berkode sama yang berlaku': cases.lettersOfACaseDifferInKode,
  'punya kasus untuk pemisahan tugasnya': cases.separationHasACase,
  'menyebut dalam kasus hanya yang ada': cases.casesNameWhatIsThere,
  'menyebut dalam kasus hanya orang rekaan': cases.peopleAreInvented,
};

/** Everything that is not as it should be, by sentence. */
export async function problemsOf(subject: Subject): Promise<{ readonly [sentence: string]: readonly string[] }> {
  const entries = Object.entries(CONFORMANCE).map(
    async ([sentence, check]) => [sentence, await check(subject)] as const,
  );
  return Object.fromEntries((await Promise.all(entries)).filter(([, problems]) => problems.length > 0));
}
