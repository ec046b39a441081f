import { dayAt } from '../../core/calendar/day.ts';
import { fromBase64, toSignedBytes } from '../../core/document/bytes.ts';
import { KINDS, PAPER_KINDS, type PaperKind } from '../../core/document/kinds.ts';
import { renderDocx } from '../../core/document/render.ts';
import { samplePaper } from '../../core/document/sample-source.ts';
import {
  checkTemplate,
  knownTags,
  TEMPLATE_LIMIT_BYTES,
  type TemplateCheck,
} from '../../core/document/template-check.ts';
import { chunksOf, switchTo, templateVersions } from '../../core/document/template-store.ts';
import { templateChunks } from '../../core/tables/ledger-tables.ts';
import { formatInstant } from '../../core/text/format.ts';
import { createFile, discard, findByKey, WORD } from '../../google/drive.ts';
import { withLock } from '../../google/lock.ts';
import { effectiveUser } from '../../google/session.ts';
import { ask, showPage, tell } from '../../google/ui.ts';
import { workbookId } from '../../google/workbook.ts';
import { openBook } from '../book/book.ts';
import { officeOf } from '../office/office.ts';
import { ownFolder } from './paper-folder.ts';
import { starterOf } from './template-of.ts';

const WAIT_MS = 20_000;

/** What a page gets back: plain JSON only. */
export interface UploadAnswer {
  readonly ok: boolean;
  readonly sentences: string[];
  /** The paper to look at; '' where none was made. */
  readonly url: string;
}

/** "Tải mẫu văn bản lên": the page where an office gives its own .docx. */
export function showTemplateUpload(): void {
  showPage('upload-template', 'Tải mẫu văn bản lên', 560, 460);
}

/** The kinds for the page's list. */
export function templateKinds(): { kind: string; name: string }[] {
  return PAPER_KINDS.map((kind) => ({ kind, name: KINDS[kind].name }));
}

/** Checks an uploaded template and, where it can be used, stores it as the one in use. Called by the page. */
export function storeTemplate(kind: unknown, base64: unknown): UploadAnswer {
  const given = readUpload(kind, base64);
  if (!('bytes' in given)) return given;
  const done = withLock(WAIT_MS, () => store(given.kind, given.bytes));
  if (!done.ran) return refused('Sổ đang bận; hãy bấm lại sau ít phút.');
  return {
    ok: true,
    sentences: [
      `Đã dùng mẫu mới của ${KINDS[given.kind].name} (bản ${done.result}, ${given.check.tags.length} thẻ).`,
      ...given.check.sentences,
    ],
    url: '',
  };
}

/**
 * A paper of sample data made from the uploaded file, in the person's own folder, to be looked at before the template is
 * used; nothing is stored. An earlier look at the same kind makes room for this one. Called by the page.
 */
export function previewTemplate(kind: unknown, base64: unknown): UploadAnswer {
  const given = readUpload(kind, base64);
  if (!('bytes' in given)) return given;
  const book = openBook();
  const data = samplePaper(given.kind, officeOf(book), dayAt(book.now));
  const { name } = KINDS[given.kind];
  if (data === null) return refused(`Kế hoạch trong hồ sơ không có dịp lập ${name} nên không xem thử được.`);
  const key = `${workbookId()}/xem-thu/${given.kind}`;
  const earlier = findByKey(key);
  if (earlier) discard(earlier.id);
  const bytes = toSignedBytes(renderDocx(given.bytes, data));
  const file = createFile(`Xem thử ${name} (số liệu ví dụ)`, WORD, bytes, key, '', ownFolder('Mẫu văn bản').id);
  return {
    ok: true,
    sentences: [`Đã lập ${name} bằng số liệu ví dụ; mẫu chưa được đưa vào dùng.`, ...given.check.sentences],
    url: file.url,
  };
}

interface Upload {
  readonly kind: PaperKind;
  readonly bytes: Uint8Array;
  readonly check: TemplateCheck;
}

/** The file as a template that can be used, or why not. */
function readUpload(kind: unknown, base64: unknown): Upload | UploadAnswer {
  const known = PAPER_KINDS.find((one) => one === kind);
  if (!known || typeof base64 !== 'string') return refused('Không rõ loại văn bản hoặc tệp; hãy mở lại trang này.');
  if (base64.length > TEMPLATE_LIMIT_BYTES * 2)
    return refused(`Tệp quá lớn; tối đa ${TEMPLATE_LIMIT_BYTES / 1_000_000} MB. Hãy bỏ bớt hình ảnh rồi tải lại.`);
  if (base64 === '' || !/^[A-Za-z0-9+/]+=*$/.test(base64)) return refused('Tệp trống hoặc không đọc được.');
  const bytes = fromBase64(base64);
  const check = checkTemplate(bytes, known, knownTags(starterOf(known)));
  if (!check.usable) return { ok: false, sentences: [...check.sentences, 'Mẫu đang dùng giữ nguyên.'], url: '' };
  return { kind: known, bytes, check };
}

function refused(sentence: string): UploadAnswer {
  return { ok: false, sentences: [sentence], url: '' };
}

function store(kind: PaperKind, bytes: Uint8Array): number {
  const book = openBook();
  const rows = book.rows(templateChunks);
  const version = Math.max(0, ...templateVersions(rows, kind).map((one) => one.version)) + 1;
  for (const { id, active } of switchTo(rows, kind, version)) book.change(templateChunks, id, { active });
  for (const row of chunksOf(bytes, kind, version, book.now, effectiveUser())) book.add(templateChunks, row);
  book.note({ what: 'Tải mẫu văn bản lên', about: kind, detail: `${KINDS[kind].name}, bản ${version}` });
  book.commit();
  return version;
}

/** "Dùng lại mẫu cũ": another version of a kind's template, or the starter. */
export function restoreTemplate(): void {
  const book = openBook();
  const rows = book.rows(templateChunks);
  const choices = PAPER_KINDS.flatMap((kind) => {
    const versions = templateVersions(rows, kind);
    if (versions.length === 0) return [];
    const starter = { kind, version: 0, active: versions.every((one) => !one.active), text: 'mẫu gốc' };
    return [
      starter,
      ...versions.map((one) => ({
        kind,
        version: one.version,
        active: one.active,
        text: `bản ${one.version}${one.uploadedAt ? `, tải lên ${formatInstant(one.uploadedAt)}` : ''}, ${one.uploadedBy}`,
      })),
    ];
  });
  if (choices.length === 0) {
    tell('Dùng lại mẫu cũ', 'Chưa có mẫu riêng nào được tải lên; mọi văn bản đang dùng mẫu gốc.');
    return;
  }
  const lines = choices.map(
    (one, at) => `${at + 1}. ${KINDS[one.kind].name}: ${one.text}${one.active ? ' (đang dùng)' : ''}`,
  );
  const said = ask('Dùng lại mẫu cũ', `${lines.join('\n')}\n\nGõ số của mẫu muốn dùng:`);
  if (said === null || said === '') return;
  const choice = choices[Number(said) - 1];
  if (!choice) {
    tell('Dùng lại mẫu cũ', `Không có mẫu số "${said}".`);
    return;
  }
  for (const { id, active } of switchTo(rows, choice.kind, choice.version)) book.change(templateChunks, id, { active });
  book.note({ what: 'Dùng lại mẫu cũ', about: choice.kind, detail: choice.text });
  book.commit();
  tell('Dùng lại mẫu cũ', `${KINDS[choice.kind].name} từ nay dùng ${choice.text}.`);
}

/** "Tải mẫu gốc": the starter as a .docx in the person's own Drive folder, to be edited in Word and uploaded again. */
export function downloadStarter(): void {
  const names = PAPER_KINDS.map((kind, at) => `${at + 1}. ${KINDS[kind].name}`);
  const said = ask('Tải mẫu gốc', `${names.join('\n')}\n\nGõ số của mẫu:`);
  if (said === null || said === '') return;
  const kind = PAPER_KINDS[Number(said) - 1];
  if (!kind) {
    tell('Tải mẫu gốc', `Không có mẫu số "${said}".`);
    return;
  }
  const key = `${workbookId()}/mau/${kind}`;
  const file =
    findByKey(key) ??
    createFile(`Mẫu ${KINDS[kind].name}`, WORD, toSignedBytes(starterOf(kind)), key, '', ownFolder('Mẫu văn bản').id);
  tell('Tải mẫu gốc', `${KINDS[kind].name}: sửa trong Word, giữ các thẻ {…}, rồi tải lên lại.\n${file.url}`);
}
