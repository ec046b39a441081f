/** The dark squares of a link's QR code (ISO/IEC 18004, level M), row by row; none for no link. */
import { docxLibraries } from './docx-libraries.ts';

/** The modules of the QR code of a link, line by line, true is dark; none for an empty link. */
export function qrModules(link: string): boolean[][] {
  if (link === '') return [];
  const code = docxLibraries().qrcode(0, 'M');
  code.addData(link);
  code.make();
  const side = code.getModuleCount();
  return Array.from({ length: side }, (_, row) =>
    Array.from({ length: side }, (_, column) => code.isDark(row, column)),
  );
}
