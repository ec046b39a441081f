import { useState } from 'preact/hooks';
import type { Mail, MailLine } from '../protocol.ts';
import { LinkedText } from './linked-text.tsx';
import { useLook } from './use-look.ts';
import type { OfficeState } from './use-office.ts';
import { shownInstant } from './words.ts';

/** The mails that were sent; nothing here leaves the machine. */
export function MailPage({ office }: { office: OfficeState }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const mails = useLook<{ total: number; lines: MailLine[] }>('mails', {}, office.version, office.tell);
  if (!mails) return <p class="waiting">Đang tải…</p>;
  return (
    <div class="two-parts">
      <section class="list" aria-label="Danh sách thư">
        <p class="quiet">
          {mails.total} thư. Không thư nào thật sự được gửi đi khỏi máy này.
          {mails.total > mails.lines.length && ` Chỉ hiện ${mails.lines.length} thư mới nhất; tất cả ở thư mục mail/.`}
        </p>
        <ul>
          {mails.lines.map((mail) => (
            <li key={mail.id}>
              <button type="button" aria-pressed={mail.id === chosen} onClick={() => setChosen(mail.id)}>
                <strong>{mail.subject}</strong>
                <span>{mail.to}</span>
                <time dateTime={mail.sentAt}>{shownInstant(mail.sentAt)}</time>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section class="detail" aria-label="Nội dung thư" aria-live="polite">
        {chosen === null ? (
          <p class="quiet">Chọn một thư để xem.</p>
        ) : (
          <MailView key={chosen} id={chosen} office={office} />
        )}
      </section>
    </div>
  );
}

function MailView({ id, office }: { id: string; office: OfficeState }) {
  const [asText, setAsText] = useState(false);
  const mail = useLook<Mail>('mail', { id }, office.version, office.tell);
  if (!mail) return null;
  return (
    <article class="mail">
      <h2>{mail.subject}</h2>
      <dl>
        <dt>Từ</dt>
        <dd>{mail.from}</dd>
        <dt>Đến</dt>
        <dd>{mail.to}</dd>
        {mail.cc && <dt>Đồng gửi</dt>}
        {mail.cc && <dd>{mail.cc}</dd>}
        <dt>Lúc</dt>
        <dd>{shownInstant(mail.sentAt)}</dd>
        {mail.attachments.length > 0 && <dt>Kèm theo</dt>}
        {mail.attachments.length > 0 && <dd>{mail.attachments.join(', ')}</dd>}
      </dl>
      <p class="actions">
        {mail.hasHtml && (
          <button type="button" onClick={() => setAsText(!asText)}>
            {asText ? 'Xem có định dạng' : 'Xem dạng chữ'}
          </button>
        )}
        <a class="button" href={`/mail/${id}/eml`}>
          Tải tệp .eml
        </a>
      </p>
      {mail.hasHtml && !asText ? (
        <iframe title="Thư có định dạng" sandbox="" src={`/mail/${id}/html`} />
      ) : (
        <div class="text">
          <LinkedText text={mail.text} />
        </div>
      )}
    </article>
  );
}
