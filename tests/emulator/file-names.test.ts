import { expect, it } from 'vitest';
import { safeName } from '../../emulator/persistence/file-names.ts';

it('a long name keeps its end, where the version stands; a short one is whole', () => {
  const long = safeName(`${'Văn bản phân công '.repeat(8)}(DT-2026-01) (bản 12)`);
  expect(long.length).toBeLessThanOrEqual(90);
  expect(long).toMatch(/^Văn bản phân công .*….*\(DT-2026-01\) \(bản 12\)$/);
  expect(safeName('Giấy mời: 1/2')).toBe('Giấy mời- 1-2');
  expect(safeName('...')).toBe('khong-ten');
});
