import type { DriveEntry } from '../protocol.ts';
import { useLook } from './use-look.ts';
import type { OfficeState } from './use-office.ts';
import { shownInstant } from './words.ts';

const KINDS: Readonly<Record<DriveEntry['kind'], string>> = {
  folder: 'Thư mục',
  doc: 'Google Tài liệu',
  docx: 'Word (.docx)',
  other: 'Tệp',
};

/** The folders and documents that the script has made. */
export function DrivePage({ office }: { office: OfficeState }) {
  const entries = useLook<DriveEntry[]>('drive', {}, office.version, office.tell);
  const tools = useLook<{ pdf: boolean }>('tools', {}, 0, office.tell);
  if (!entries || !tools) return <p class="waiting">Đang tải…</p>;
  if (entries.length === 0)
    return <p class="quiet padded">Drive chưa có gì: văn bản hiện ở đây khi tạo từ trình đơn 4 Văn bản.</p>;
  return (
    <section class="drive padded" aria-label="Drive">
      {!tools.pdf && (
        <p class="quiet">Máy này chưa có LibreOffice nên không xem được PDF; hãy tải tệp .docx về và mở bằng Word.</p>
      )}
      <Folder entries={entries} parent={null} pdf={tools.pdf} />
    </section>
  );
}

function Folder({ entries, parent, pdf }: { entries: DriveEntry[]; parent: string | null; pdf: boolean }) {
  const inside = entries
    .filter((entry) => entry.parent === parent)
    .sort((a, b) => Number(b.kind === 'folder') - Number(a.kind === 'folder') || a.name.localeCompare(b.name, 'vi'));
  return (
    <ul>
      {inside.map((entry) => (
        <li key={entry.id} class={entry.kind}>
          {entry.kind === 'folder' ? (
            <details open>
              <summary>{entry.name}</summary>
              <Folder entries={entries} parent={entry.id} pdf={pdf} />
            </details>
          ) : (
            <FileLine entry={entry} pdf={pdf} />
          )}
        </li>
      ))}
    </ul>
  );
}

function FileLine({ entry, pdf }: { entry: DriveEntry; pdf: boolean }) {
  return (
    <div class="file">
      <span class="name">{entry.name}</span>
      <span class="quiet">
        {KINDS[entry.kind]} · {shownInstant(entry.modifiedAt)}
      </span>
      <a class="button" href={`/drive/${entry.id}/docx`}>
        Tải về
      </a>
      {pdf && entry.kind !== 'other' && (
        <a class="button" href={`/drive/${entry.id}/pdf`} target="_blank" rel="noopener noreferrer">
          Xem PDF
        </a>
      )}
    </div>
  );
}
