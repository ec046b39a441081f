import { dayAt } from '../../core/calendar/day.ts';
import { fromBase64, toSignedBytes } from '../../core/document/bytes.ts';
import { checksumOf } from '../../core/document/chunks.ts';
import { denunciationHandoverData } from '../../core/document/papers/denunciation-handover.ts';
import { renderDocx } from '../../core/document/render.ts';
import { conferenceView, frameOf } from '../../core/document/views.ts';
import { CHANNELS } from '../../core/tables/choices.ts';
import type { Officer } from '../../core/tables/commune-tables.ts';
import type { Conference } from '../../core/tables/conference-tables.ts';
import type { Opinion, Registration } from '../../core/tables/register-tables.ts';
import { createFile, createFolder, type DriveFile, findByKey, projectFile, WORD } from '../../google/drive.ts';
import { workbookId } from '../../google/workbook.ts';
import type { Office } from '../office/office.ts';

const FOLDER = 'Bàn giao tố cáo (riêng)';

/**
 * The paper that carries a denunciation, in a folder of the receiver's own Drive that is shared with nobody. Neither its
 * name nor any row of the workbook says what is in it. A second try finds the first one's file; a copy of the workbook
 * does not.
 */
export function makeHandoverPaper(
  office: Office,
  conference: Conference,
  slip: Registration,
  handedOver: readonly Opinion[],
  receiver: Officer,
  now: Date,
): DriveFile {
  const key = `${workbookId()}/handover/${checksumOf(handedOver.map((one) => one.code).join('+'))}`;
  const known = findByKey(key);
  if (known) return known;
  const year = Number(dayAt(now).slice(0, 4));
  const view = conferenceView(office.profile, conference, []);
  const data = denunciationHandoverData({
    frame: frameOf(office.profile, year, ['denunciationHandover'], conference),
    receiver: { name: receiver.name, title: receiver.title },
    giver: view.secretary,
    at: now,
    items: handedOver.map((opinion) => ({
      code: opinion.code,
      receivedAt: slip.receivedAt,
      channel: CHANNELS[slip.channel ?? 'paper'],
      name: [slip.fullName, slip.organisation].filter((part) => part !== '').join(', '),
      contact: [slip.phone, slip.email, slip.address].filter((part) => part !== '').join('; '),
      content: opinion.content,
      attachments: slip.evidence,
    })),
  });
  const folderKey = `${workbookId()}/handover`;
  const template = fromBase64(projectFile('template-denunciationHandover').replace(/\s+/g, ''));
  const bytes = toSignedBytes(renderDocx(template, data));
  const folder = findByKey(folderKey) ?? createFolder(FOLDER, folderKey, null);
  return createFile(`Biên bản bàn giao ${slip.code}`, WORD, bytes, key, '', folder.id);
}
