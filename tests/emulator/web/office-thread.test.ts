import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Grid, Overview } from '../../../emulator/web/protocol.ts';
import { OfficeThread } from '../../../emulator/web/server/office-thread.ts';
import { MANIFEST } from '../office.ts';

const zone = process.env.TZ;
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('the dates of a script are those of its own zone, whatever the zone of the machine', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'du-an-'));
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify(MANIFEST));
  const hour = 'new Date(Date.UTC(2026, 5, 1)).getHours()';
  const cell = "SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1')";
  writeFileSync(join(dist, 'Code.js'), `function onOpen() { ${cell}.setValue('giờ ' + ${hour}); }`);
  process.env.TZ = 'America/New_York';
  const office = await OfficeThread.open(join(dist, 'so'), dist);
  if (typeof office === 'string') throw new Error(office);
  const { activeSheet } = (await office.look('overview', {})) as Overview;
  const { rows } = (await office.look('grid', { sheet: activeSheet })) as Grid;
  await office.abandon();
  expect(rows[0]?.cells[0]?.text).toBe('giờ 7');
});
