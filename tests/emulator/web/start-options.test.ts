import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOptions, WrongOption } from '../../../emulator/web/options.ts';

const folder = mkdtempSync(join(tmpdir(), 'chon-'));
const file = join(folder, 'a.txt');
writeFileSync(file, 'của người khác');

const WRONG: readonly (readonly [string, readonly string[], string])[] = [
  ['an option that there is none', ['--prot', '80'], 'Không có tùy chọn "--prot"'],
  ['an option without its value', ['--port'], 'thiếu giá trị'],
  ['an option followed by another', ['--folder', '--port'], 'thiếu giá trị'],
  ['an option twice', ['--port', '1', '--port', '2'], 'hai lần'],
  ['a port that is no number', ['--port', 'tám'], 'không phải số cổng'],
  ['a port that there is none', ['--port', '70000'], 'không phải số cổng'],
  ['a file instead of a folder', ['--folder', file], 'là một tệp'],
  ['a folder of somebody else', ['--folder', folder], 'workspace.json'],
];

const start = (...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'emulator/web/start.ts', ...words], { encoding: 'utf8' });

describe('what npm start cannot obey', () => {
  it.each(WRONG)('%s is one line', (_, words, said) => {
    expect(() => readOptions(words)).toThrow(WrongOption);
    try {
      readOptions(words);
    } catch (problem) {
      expect((problem as Error).message).toContain(said);
      expect((problem as Error).message).not.toContain('\n');
    }
  });

  it('takes what is right, and has a folder and a port of its own', () => {
    expect(readOptions(['--folder', join(folder, 'moi'), '--port', '0'])).toEqual({
      folder: join(folder, 'moi'),
      port: 0,
    });
    expect(readOptions([])).toEqual({ folder: 'workspace', port: 8080 });
  });

  it('ends with status 2, on standard error alone', () => {
    const { status, stdout, stderr } = start('--folder', folder);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('says that an office cannot be read, and leaves it as it is', () => {
    const broken = mkdtempSync(join(tmpdir(), 'hong-'));
    writeFileSync(join(broken, 'workspace.json'), '{');
    const { status, stdout, stderr } = start('--folder', broken, '--port', '0');
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toContain('Không mở được sổ');
    expect(readdirSync(broken)).toEqual(['workspace.json']);
  });

  it('says that the port is taken, and makes no office', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const wanted = join(folder, 'chua-co');
    const { status, stderr } = start('--folder', wanted, '--port', String(port));
    other.close();
    expect(status).toBe(2);
    expect(stderr).toContain(`cổng ${port} đang có chương trình khác dùng`);
    expect(existsSync(wanted)).toBe(false);
  });
});
