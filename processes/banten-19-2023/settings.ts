/** Office settings every mechanism has: working days after which a waited-for decision is recalled, escalated, closed. */
export const tenggat = { pengingatHariKerja: 3, eskalasiHariKerja: 7, kedaluwarsaHariKerja: 14 } as const;
