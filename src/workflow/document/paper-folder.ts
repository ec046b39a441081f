import { checksumOf } from '../../core/document/chunks.ts';
import { officers } from '../../core/tables/commune-tables.ts';
import { createFolder, type DriveFile, exists, findByKey, share } from '../../google/drive.ts';
import { readProperty, writeProperty } from '../../google/properties.ts';
import { effectiveUser } from '../../google/session.ts';
import { workbookId } from '../../google/workbook.ts';
import type { Book } from '../book/book.ts';

interface KnownFolder extends DriveFile {
  readonly owner: string;
  /** Addresses that it was shared with. */
  readonly shared: readonly string[];
}

export interface Place {
  readonly folder: DriveFile;
  /** What people should know of the place: not the common folder, somebody could not be let in. */
  readonly remarks: readonly string[];
}

/**
 * The folder for papers of a conference or period, inside the office's own; made once, then known. `drive.file` is
 * granted per user: a folder that a colleague's run made may be out of reach, and then the papers lie in a folder of
 * the person's own, which is said.
 */
export function paperPlace(book: Book, name: string): Place {
  const property = `folder.${name}`;
  const known = readProperty<KnownFolder>(property);
  const me = effectiveUser();
  if (known && exists(known.id)) return sharedWithLeaders(book, property, known, me);
  const made = ownFolder(name);
  if (known && known.owner !== me && known.owner !== undefined)
    return {
      folder: made,
      remarks: [
        `Thư mục chung do ${known.owner} tạo không mở được bằng tài khoản của người đang làm; văn bản nằm trong thư mục riêng: ${made.url}`,
      ],
    };
  const fresh: KnownFolder = { ...made, owner: me, shared: [] };
  writeProperty(property, fresh);
  return sharedWithLeaders(book, property, fresh, me);
}

/** The folder of this name in the person’s own Drive, made where it is missing. */
export function ownFolder(name: string): DriveFile {
  const book = workbookId();
  const rootKey = `${book}/root`;
  const root = findByKey(rootKey) ?? createFolder('Sổ Đối Thoại', rootKey, null);
  const key = `${book}/${checksumOf(name)}`;
  const found = findByKey(key) ?? createFolder(name, key, root.id);
  return { id: found.id, url: found.url };
}

/** Leaders of the People's Committee may read and comment; who could not be let in is named, and tried again next time. */
function sharedWithLeaders(book: Book, property: string, folder: KnownFolder, me: string): Place {
  const already = folder.shared ?? [];
  const wanted = book
    .rows(officers)
    .filter((officer) => officer.leaderOf.length > 0 && officer.email.includes('@') && !officer.emailBad)
    .map((officer) => officer.email.trim().toLowerCase())
    .filter((email) => email !== me.toLowerCase() && !already.includes(email));
  const [done, refused]: [string[], string[]] = [[], []];
  for (const email of new Set(wanted)) {
    try {
      share(folder.id, email, 'commenter');
      done.push(email);
    } catch {
      refused.push(email);
    }
  }
  if (done.length > 0) writeProperty(property, { ...folder, shared: [...already, ...done] });
  return {
    folder,
    remarks: refused.length === 0 ? [] : [`Chưa chia sẻ được thư mục hồ sơ với: ${refused.join(', ')}.`],
  };
}
