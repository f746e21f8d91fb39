import type { CreditBook, CreditFigure, CreditRequirement } from '../../../api/contract/credit-books.ts';
import { useText } from '../../text.ts';
import { FigureTable } from './figure-table.tsx';

interface Props {
  readonly book: CreditBook;
}

/** Target, what was earned and recognised, what lapsed, year by year. */
export function Years({ book }: Props) {
  const { creditBook: words } = useText();
  const rows = book.tahun.map(({ tahun, target, capaian, diakui, hangus, kurang, isPemeliharaan }) => ({
    key: `tahun ${tahun}`,
    name: String(tahun),
    cells: [
      { label: words.target, figure: target, note: isPemeliharaan ? words.maintenance : undefined },
      { label: words.earned, figure: capaian },
      { label: words.recognised, figure: diakui },
      { label: words.lapsed, figure: hangus },
      { label: words.short, figure: kurang },
    ],
  }));
  return <FigureTable book={book} title={words.years} head={words.year} rows={rows} />;
}

/** What counts in each pangkat, and what goes on to the next. */
export function Ranks({ book }: Props) {
  const { creditBook: words } = useText();
  const rows = book.pangkat.map((rank) => ({
    key: `pangkat ${rank.golongan}`,
    name: rank.golongan,
    cells: [
      { label: words.duties, figure: rank.tugas },
      { label: words.supporting, figure: rank.penunjang },
      { label: words.decided, figure: rank.penetapan },
      { label: words.carried, figure: rank.kelebihanSebelumnya },
      ...countedIn(rank, [rank.tugas, rank.penunjang, rank.penetapan], words),
      { label: words.surplus, figure: rank.kelebihan },
    ],
  }));
  return <FigureTable book={book} title={words.ranks} head={words.rank} rows={rows} />;
}

export function Levels({ book }: Props) {
  const { creditBook: words } = useText();
  const rows = book.jenjang.map((level) => ({
    key: `jenjang ${level.mulai}`,
    name: words.level[level.jenjang] ?? level.jenjang,
    cells: [
      { label: words.inRanks, figure: level.pangkat },
      { label: words.development, figure: level.pengembanganProfesi },
      ...countedIn(level, [level.pangkat, level.pengembanganProfesi], words),
    ],
  }));
  return <FigureTable book={book} title={words.levels} head={words.levelOf} rows={rows} />;
}

type Words = ReturnType<typeof useText>['creditBook'];

function countedIn(
  { syarat, terhitung, kurang, pasal }: CreditRequirement,
  parts: readonly CreditFigure[],
  words: Words,
) {
  const figure = (nilai: number | null, entri: readonly string[]) => (nilai === null ? null : { nilai, pasal, entri });
  return [
    { label: words.counted, figure: figure(terhitung, [...new Set(parts.flatMap(({ entri }) => entri))]) },
    { label: words.required, figure: figure(syarat, []) },
    { label: words.short, figure: figure(kurang, []) },
  ];
}
