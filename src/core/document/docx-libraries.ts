/** The two libraries that fill .docx templates. The bundle replaces this file by one that loads them when first asked for. */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip/js/index.js';

export const docxLibraries = (): { Docxtemplater: typeof Docxtemplater; PizZip: typeof PizZip } => ({
  Docxtemplater,
  PizZip,
});
