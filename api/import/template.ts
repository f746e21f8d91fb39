import { strToU8, zipSync } from 'fflate';
import { SHEETS } from './sheets.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Style 1 is text (format 49), so that an NIP keeps its digits; style 2 is the bold of what must be filled in, style 3 a day. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts>
<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="4"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** A workbook of sheets, each given as the XML of its worksheet; names and XML are the caller's to have right. */
export function packWorkbook(sheets: readonly { readonly name: string; readonly xml: string }[]): Uint8Array {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, id: index + 1 }));
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (inside: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  const parts: { readonly [name: string]: string } = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('workbook', 'sheet.main')}${part('styles', 'styles')}${numbered.map(({ id }) => part(`worksheets/sheet${id}`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered.map(({ id, name }) => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      numbered.map(({ id }) => relation(id, 'worksheet', `worksheets/sheet${id}.xml`)).join('') +
        relation(numbered.length + 1, 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(numbered.map(({ id, xml }) => [`xl/worksheets/sheet${id}.xml`, xml])),
  };
  const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(declared + xml)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: FIRST_DAY });
}

/** The first day an archive can tell: the same template is the same file. */
const FIRST_DAY = '1980-01-01T12:00:00';

/** A workbook to fill in: a sheet for each table with the names of its columns, those that must be filled in bold. */
export function templateWorkbook(): Uint8Array {
  return packWorkbook(
    Object.values(SHEETS).map(({ name, columns }) => {
      const heads = columns.map(
        // None has more columns than there are letters.
        (column, index) =>
          `<c r="${String.fromCharCode(65 + index)}1" t="inlineStr" s="${column.isRequired ? 2 : 1}"><is><t>${column.name}</t></is></c>`,
      );
      const xml = `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${columns.length}" width="24" style="1" customWidth="1"/></cols><sheetData><row r="1">${heads.join('')}</row></sheetData></worksheet>`;
      return { name, xml };
    }),
  );
}
