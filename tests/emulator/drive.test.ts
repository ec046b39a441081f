/** Drive v3 as `drive.file` shows it, and the conversion of a .docx into a Google Doc. */
import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { evaluate, OWNER, office } from './office.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const OTHER = 'canbo@phuxuyen.example';

/** A .docx whose body is this XML, as base64. */
function docx(body: string): string {
  const zip = new PizZip();
  zip.file('word/document.xml', `<w:document><w:body>${body}</w:body></w:document>`);
  zip.file(
    'word/styles.xml',
    '<w:styles><w:style w:type="paragraph" w:customStyle="1" w:styleId="MucLuc"/></w:styles>',
  );
  return zip.generate({ type: 'base64' });
}

const CODE = `
  const DOCX = '${DOCX}';
  const DOC = 'application/vnd.google-apps.document';
  function upload(base64, mimeType, more) {
    const blob = Utilities.newBlob(Utilities.base64Decode(base64), DOCX, 'a.docx');
    return Drive.Files.create(Object.assign({ name: "Biên bản 'A'", mimeType: mimeType || DOC }, more), blob);
  }
  function take(id, media) { return Utilities.base64Encode(Drive.Files.export(id, DOCX, media ? { alt: 'media' } : {}).getBytes()); }
  function list(q) { return Drive.Files.list({ q: q }).files.map((f) => f.name); }
  function touch(id, what) {
    if (what === 'get') return Drive.Files.get(id).name;
    if (what === 'update') return Drive.Files.update({ name: 'x' }, id).name;
    if (what === 'share') return Drive.Permissions.create({ role: 'reader', type: 'user', emailAddress: 'a@b.vn' }, id).role;
    try { Drive.Files.remove(id); } catch (e) { return [e.name, e.details.code, e.message]; }
  }`;

const run = (ws: ReturnType<typeof office>, name: string, args: unknown[] = [], user = OWNER) => {
  const record = ws.run(name, { user, args });
  if (record.error) throw new Error(record.error.text);
  return record.result;
};

test('a Google Doc loses what the conversion is reported to lose; page numbers stay; the .docx beside it loses nothing', () => {
  const field = (code: string, text: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText xml:space="preserve">${code}</w:instrText><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${text}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const original = docx(
    `<w:p><w:pPr><w:pStyle w:val="MucLuc"/></w:pPr>${field('REF muc1 ', 'Mục 1')}</w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${field('PAGE', '2')}</w:p><w:p><w:fldSimple w:instr=" SEQ bang "><w:r><w:t>7</w:t></w:r></w:fldSimple></w:p>`,
  );
  const ws = office(CODE);
  const doc = run(ws, 'upload', [original]) as { id: string };
  const xml = new PizZip(String(run(ws, 'take', [doc.id, true])), { base64: true }).file('word/document.xml')?.asText();
  expect(xml).not.toMatch(/REF|SEQ|MucLuc/);
  expect(xml).toContain('<w:t>Mục 1</w:t>');
  expect(xml).toContain('<w:t>7</w:t>');
  expect(xml).toContain('PAGE</w:instrText>');
  expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
  expect(xml?.match(/fldCharType/g)).toHaveLength(3);
  run(ws, 'upload', [original, DOCX]);
  expect(Buffer.from(ws.drive.files[1]?.bytes ?? []).toString('base64')).toBe(original);
});

test('what is no .docx is not converted, and leaves no file', () => {
  const ws = office(CODE);
  expect(() => run(ws, 'upload', ['UEsDBA=='])).toThrow(
    'API call to drive.files.create failed with error: Bad Request',
  );
  expect(ws.drive.files).toEqual([]);
});

test('conversions are counted by the day', () => {
  const ws = office(CODE);
  ws.world.state.usage[`conversions:${OWNER}`] = { since: ws.clock.now().getTime(), count: 2000 };
  expect(() => run(ws, 'upload', [docx('')])).toThrow('Service invoked too many times for one day');
  run(ws, 'upload', [docx(''), DOCX]);
  run(ws, 'upload', [docx('')], OTHER);
});

test('an answer holds four fields, or those that were asked for', () => {
  const ws = office(CODE);
  expect(Object.keys(run(ws, 'upload', [docx('')]) as object)).toEqual(['kind', 'id', 'name', 'mimeType']);
  const probe = (expression: string) => evaluate(expression, ws);
  expect(
    probe("Object.keys(Drive.Files.list({ fields: 'nextPageToken, files(id, appProperties/x)' }).files[0])"),
  ).toEqual(['id', 'appProperties']);
  expect(probe("Drive.Files.create({ name: 'x' }, null, { fields: '*' }).owners")).toEqual([{ emailAddress: OWNER }]);
  expect(() => probe("Drive.Files.list({ fields: 'files(id' })")).toThrow('Invalid field selection');
});

test('drive.file: what one user’s run made, another user’s run does not find', () => {
  const ws = office(CODE);
  const { id } = run(ws, 'upload', [docx(''), DOCX, { appProperties: { key: 'k1' } }]) as { id: string };
  expect(run(ws, 'touch', [id, 'share'])).toBe('reader');
  expect(run(ws, 'list', ["appProperties has { key='key' and value='k1' } and trashed = false"])).toHaveLength(1);
  expect(run(ws, 'list', ["name = 'Biên bản \\'A\\''"])).toHaveLength(1);
  expect(run(ws, 'list', ['trashed = false'], OTHER)).toEqual([]);
  for (const what of ['get', 'update', 'share'])
    expect(() => run(ws, 'touch', [id, what], OTHER)).toThrow(`failed with error: File not found: ${id}.`);
  expect(run(ws, 'touch', [id, 'remove'], OTHER)).toEqual([
    'GoogleJsonResponseException',
    404,
    `API call to drive.files.delete failed with error: File not found: ${id}.`,
  ]);
  expect(ws.drive.files).toHaveLength(1);
});

test('Google’s sentences', () => {
  const ws = office(CODE);
  const { id } = run(ws, 'upload', [docx('')]) as { id: string };
  expect(() => run(ws, 'take', [id, false])).toThrow(
    'GoogleJsonResponseException: API call to drive.files.export failed with error: Export requires alt=media to download the exported content.',
  );
  expect(() => evaluate("Drive.Files.create({ name: 'x' }, 'foo')")).toThrow(
    'The mediaData parameter only supports Blob types for upload.',
  );
  expect(() => evaluate('Drive.Files.copy(null, null)')).toThrow(
    'API call to drive.files.copy failed with error: Required',
  );
  expect(() => evaluate(`Drive.Files.get('${id}', { alt: 'media' })`, ws)).toThrow('not valid JSON');
});

test('bytes of any type are kept as they came; into a Google sheet they would be converted, which is not emulated', () => {
  const ws = office(`${CODE}
  function keep(name, type, mimeType) {
    return Drive.Files.create({ name: name, mimeType: mimeType }, Utilities.newBlob([-17, -69, -65, 61], type, name));
  }`);
  run(ws, 'keep', ['a.csv', 'text/csv', 'text/csv']);
  run(ws, 'keep', ['b.csv', 'text/csv']);
  const kept = ws.drive.files.map((file) => [file.mimeType, ...(file.bytes ?? [])]);
  expect(kept).toEqual(Array(2).fill(['text/csv', 0xef, 0xbb, 0xbf, 0x3d]));
  expect(() => run(ws, 'keep', ['c', 'text/csv', 'application/vnd.google-apps.spreadsheet'])).toThrow('not emulated');
});
