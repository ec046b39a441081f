/** The libraries that fill .docx templates and draw QR codes. The bundle puts google/project-library.ts in the place of this file. */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip/js/index.js';
import qrcode from 'qrcode-generator';

export const docxLibraries = (): {
  Docxtemplater: typeof Docxtemplater;
  PizZip: typeof PizZip;
  qrcode: typeof qrcode;
} => ({ Docxtemplater, PizZip, qrcode });
