/** A message as it left the workspace. */
export interface SentMail {
  id: string;
  /** Who sent it: the user with whose authority the script ran. */
  from: string;
  /** The sender's shown name. */
  name: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo: string;
  subject: string;
  body: string;
  htmlBody: string;
  attachments: { name: string; type: string; bytes: Uint8Array }[];
  inlineImages: { cid: string; name: string; type: string; bytes: Uint8Array }[];
  sentAt: Date;
}
