/**
 * Biên bản bàn giao nội dung có dấu hiệu tố cáo: the one paper that carries it, made for the named role alone (Luật Tố cáo
 * 2018: tên, địa chỉ, bút tích của người tố cáo được giữ bí mật). Its data comes from the slip itself, never from an
 * OpinionView, so that no other composer can take it up.
 */
import { dayAt } from '../../calendar/day.ts';
import { formatDayInText } from '../../text/format.ts';
import { frameData } from '../head.ts';
import type { Frame, PersonView } from '../model.ts';
import { momentText, orDots, two } from '../words.ts';

export type Denunciation = {
  code: string;
  receivedAt: Date | null;
  channel: string;
  name: string;
  contact: string;
  content: string;
  attachments: string;
};

export type DenunciationHandoverInput = {
  frame: Frame;
  /** Whom the law or the profile names to receive it; never the accused */
  receiver: PersonView;
  giver: PersonView;
  at: Date | null;
  items: readonly Denunciation[];
};

export function denunciationHandoverData(input: DenunciationHandoverInput) {
  return {
    ...frameData(input.frame, 'BB', 'Bàn giao nội dung không thuộc phạm vi đối thoại'),
    at: momentText(input.at),
    giver: orDots(input.giver.name),
    giverTitle: orDots(input.giver.title),
    receiver: orDots(input.receiver.name),
    receiverTitle: orDots(input.receiver.title),
    count: two(input.items.length),
    items: input.items.map((item, at) => ({
      no: String(at + 1),
      code: item.code,
      receivedAt: item.receivedAt ? formatDayInText(dayAt(item.receivedAt)) : '…/…/……',
      channel: item.channel,
      name: orDots(item.name),
      contact: orDots(item.contact),
      content: item.content,
      attachments: item.attachments.trim() === '' ? 'không có' : item.attachments,
    })),
  };
}
