/** A sent mail as an .eml file, as any mail program opens it. */
import MailComposer from 'nodemailer/lib/mail-composer';
import type { SentMail } from '../mail/sent-mail.ts';

/** The whole message, headers and attachments included. */
export function emlOf(mail: SentMail): Promise<Buffer> {
  const options = {
    from: mail.name ? { name: mail.name, address: mail.from } : mail.from,
    to: mail.to,
    cc: mail.cc,
    bcc: mail.bcc,
    ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
    subject: mail.subject,
    text: mail.body,
    ...(mail.htmlBody ? { html: mail.htmlBody } : {}),
    date: mail.sentAt,
    messageId: `<${mail.id}@${mail.from.split('@')[1] ?? 'localhost'}>`,
    baseBoundary: mail.id,
    attachments: [
      ...mail.attachments.map(({ name, type, bytes }) => ({
        filename: name,
        contentType: type,
        content: Buffer.from(bytes),
      })),
      ...mail.inlineImages.map(({ cid, name, type, bytes }) => ({
        cid,
        filename: name,
        contentType: type,
        content: Buffer.from(bytes),
      })),
    ],
  };
  const message = new MailComposer(options).compile();
  return new Promise((resolve, reject) => {
    message.build((error, built) => (error ? reject(error) : resolve(built)));
  });
}
