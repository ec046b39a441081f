/** A QR code drawn as a table of shaded cells: sharp in print, and no picture to lose in a conversion. Raw OOXML for a {@…} tag. */

/** Side of the whole code, quiet zone included (ISO/IEC 18004: four modules of light around). */
const SIDE_TWIPS = 5670;
const QUIET = 4;

/** A QR code as a Word table of shaded cells (WordprocessingML), with the quiet zone that readers ask for; `side` in twips. */
export function qrTable(modules: readonly (readonly boolean[])[], side = SIDE_TWIPS): string {
  if (modules.length === 0) return '<w:p/>';
  const across = modules.length + 2 * QUIET;
  const cell = Math.floor(side / across);
  const grid = `<w:tblGrid>${`<w:gridCol w:w="${cell}"/>`.repeat(across)}</w:tblGrid>`;
  const light = new Array<boolean>(across).fill(false);
  const quiet = Array.from({ length: QUIET }, () => light);
  const edge = new Array<boolean>(QUIET).fill(false);
  const rows = [...quiet, ...modules.map((row) => [...edge, ...row, ...edge]), ...quiet];
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${cell * across}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `${grid}${rows.map((row) => rowXml(row, cell)).join('')}</w:tbl>`
  );
}

/** Neighbours of one colour are one cell. */
function rowXml(row: readonly boolean[], cell: number): string {
  let cells = '';
  for (let from = 0; from < row.length; ) {
    let to = from;
    while (to < row.length && row[to] === row[from]) to++;
    cells += cellXml(to - from, cell, row[from] === true);
    from = to;
  }
  return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${cell}" w:hRule="exact"/></w:trPr>${cells}</w:tr>`;
}

function cellXml(span: number, cell: number, dark: boolean): string {
  const shade = dark ? '<w:shd w:val="clear" w:color="auto" w:fill="000000"/>' : '';
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${span * cell}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${shade}</w:tcPr>` +
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p></w:tc>'
  );
}
