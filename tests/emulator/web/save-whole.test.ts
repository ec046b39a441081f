import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finishSaving, saveWhole } from '../../../emulator/persistence/save-whole.ts';

/** Writes an office whose every file says `word`. */
const office = (word: string, mails: number) => async (into: string) => {
  for (let n = 0; n < mails; n++) writeFileSync(join(into, 'mail', `${n}.eml`), word);
  writeFileSync(join(into, 'workbook.xlsx'), word);
  writeFileSync(join(into, 'workspace.json'), word);
};
const words = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name}: ${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
    .sort();

const fresh = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'luu-'));
  writeFileSync(join(folder, 'result.json'), 'của người khác');
  await saveWhole(folder, office('cũ', 2));
  return folder;
};

test('a new save takes the place of the old one, and leaves the files of others', async () => {
  const folder = await fresh();
  await saveWhole(folder, office('mới', 1));
  expect(words(folder)).toEqual([
    '0.eml: mới',
    'result.json: của người khác',
    'workbook.xlsx: mới',
    'workspace.json: mới',
  ]);
});

test('a save that fails halfway changes nothing', async () => {
  const folder = await fresh();
  const before = words(folder);
  const broken = async (into: string) => {
    writeFileSync(join(into, 'workbook.xlsx'), 'nửa');
    throw new Error('đĩa đầy');
  };
  await expect(saveWhole(folder, broken)).rejects.toThrow('đĩa đầy');
  finishSaving(folder);
  expect(words(folder).filter((word) => !word.endsWith('nửa'))).toEqual(before);
  await saveWhole(folder, office('mới', 0));
  expect(words(folder)).toEqual(['result.json: của người khác', 'workbook.xlsx: mới', 'workspace.json: mới']);
});

test('a save that was complete but cut off while moving is finished before the next opening', async () => {
  const folder = await fresh();
  const whole = join(folder, '.da-luu');
  mkdirSync(join(whole, 'mail'), { recursive: true });
  await office('mới', 1)(whole);
  finishSaving(folder);
  finishSaving(folder);
  expect(words(folder)).toEqual([
    '0.eml: mới',
    'result.json: của người khác',
    'workbook.xlsx: mới',
    'workspace.json: mới',
  ]);
  expect(existsSync(whole)).toBe(false);
});
