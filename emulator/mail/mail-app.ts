/** MailApp: sends into the workspace's mailbox, within the day's quota. */
import { GoogleError } from '../kernel/contract.ts';
import type { RunningExecution } from '../kernel/execution.ts';
import { LIMITS } from '../kernel/limits.ts';
import { wrongParameters } from '../kernel/signature.ts';
import { use, used } from '../usage.ts';
import { Blob } from '../utilities/blob.ts';
import type { World } from '../world.ts';
import { addressesOf, checkAddresses } from './addresses.ts';

export interface MailMessage {
  to?: string;
  subject?: string;
  body?: string;
  htmlBody?: string;
  cc?: string;
  bcc?: string;
  name?: string;
  replyTo?: string;
  noReply?: boolean;
  attachments?: unknown[];
  inlineImages?: Record<string, unknown>;
}

export class MailApp {
  static readonly api = 'MailApp';
  readonly #world: World;
  readonly #execution: RunningExecution;

  constructor(world: World, execution: RunningExecution) {
    this.#world = world;
    this.#execution = execution;
  }

  getRemainingDailyQuota(): number {
    const limit = LIMITS.mailRecipientsPerDay[this.#world.account];
    return Math.max(0, limit - used(this.#world, 'mail', this.#execution.effectiveUser));
  }

  /** `(message)`, `(to, subject, body)`, `(to, subject, body, options)` or `(to, replyTo, subject, body)`. */
  sendEmail(...args: unknown[]): void {
    this.#send(messageOf(args));
  }

  #send(message: MailMessage): void {
    const [to, cc, bcc] = [message.to, message.cc, message.bcc].map(addressesOf) as [string[], string[], string[]];
    const recipients = [...to, ...cc, ...bcc];
    if (recipients.length === 0) throw new GoogleError('Failed to send email: no recipient');
    checkAddresses(recipients);
    if (recipients.length > LIMITS.mailRecipientsPerMessage)
      throw new GoogleError('Limit Exceeded: Email Recipients Per Message.');
    const [body, htmlBody] = [String(message.body ?? ''), String(message.htmlBody ?? '')];
    if (Math.max(Buffer.byteLength(body), Buffer.byteLength(htmlBody)) > LIMITS.mailBodyBytes[this.#world.account])
      throw new GoogleError('Limit Exceeded: Email Body Size.');
    const attachments = (message.attachments ?? []).map(attachmentOf);
    const inlineImages = Object.entries(message.inlineImages ?? {}).map(([cid, blob]) => ({
      cid,
      ...attachmentOf(blob),
    }));
    if (attachments.length > LIMITS.mailAttachments)
      throw new GoogleError('Limit Exceeded: Email Attachments Per Message.');
    const bytes = [...attachments, ...inlineImages].reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
    if (bytes > LIMITS.mailAttachmentBytes) throw new GoogleError('Limit Exceeded: Email Total Attachments Size.');
    if (recipients.length > this.getRemainingDailyQuota())
      throw new GoogleError('Service invoked too many times for one day: email.');
    const from = this.#execution.effectiveUser;
    use(this.#world, 'mail', from, recipients.length);
    this.#world.state.mailbox.push({
      id: this.#world.newId('mail'),
      from,
      name: String(message.name ?? ''),
      to,
      cc,
      bcc,
      replyTo: String(message.replyTo ?? ''),
      subject: String(message.subject ?? ''),
      body,
      htmlBody,
      attachments,
      inlineImages,
      sentAt: this.#execution.now(),
    });
  }
}

function messageOf(args: unknown[]): MailMessage {
  const [first, second, third, fourth] = args;
  const mismatch = () => wrongParameters('MailApp.sendEmail', args);
  if (args.length === 1) {
    if (typeof first !== 'object' || first === null) throw mismatch();
    return first as MailMessage;
  }
  if (args.length < 3 || args.length > 4 || args.slice(0, 3).some((arg) => typeof arg === 'object')) throw mismatch();
  const [to, subject, body] = [String(first), String(second), String(third)];
  if (args.length === 3) return { to, subject, body };
  if (typeof fourth === 'string') return { to, replyTo: subject, subject: body, body: fourth };
  return { ...(fourth as MailMessage), to, subject, body };
}

function attachmentOf(source: unknown): { name: string; type: string; bytes: Uint8Array } {
  const blob = source instanceof Blob ? source : (source as { getBlob?: () => Blob } | null)?.getBlob?.();
  if (!(blob instanceof Blob)) throw new GoogleError('Invalid argument: attachments');
  return {
    name: blob.getName() ?? 'Untitled',
    type: blob.getContentType() ?? 'application/octet-stream',
    bytes: blob._bytes,
  };
}
