export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly senderName: string;
  readonly replyTo?: string;
}

/** Recipients that this account may still write to today. */
export function mailsLeftToday(): number {
  return MailApp.getRemainingDailyQuota();
}

/** Sends one mail at once; throws Google’s words where it is refused. */
export function sendMail(mail: OutgoingMail): void {
  MailApp.sendEmail(mail.to, mail.subject, mail.text, {
    htmlBody: mail.html,
    name: mail.senderName,
    ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
  });
}
