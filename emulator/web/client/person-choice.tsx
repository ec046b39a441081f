import { useState } from 'preact/hooks';
import type { Overview } from '../protocol.ts';
import type { OfficeState } from './use-office.ts';

const OTHER = 'other';

/** Who sits at the desk: the owner, an editor, or another address, with whom the workbook is then shared. */
export function PersonChoice({ office, overview }: { office: OfficeState; overview: Overview }) {
  const [adding, setAdding] = useState(false);
  const [address, setAddress] = useState('');
  const sit = (user: string) => {
    setAdding(false);
    setAddress('');
    void office.act('sit', { user });
  };
  return (
    <div class="person">
      <label>
        <span class="hidden">Người dùng</span>
        <select
          value={adding ? OTHER : overview.user}
          disabled={office.busy}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value === OTHER) setAdding(true);
            else sit(value);
          }}
        >
          {overview.people.map((person) => (
            <option value={person.address}>
              {person.address} ({person.owner ? 'chủ sở hữu' : 'người chỉnh sửa'})
            </option>
          ))}
          <option value={OTHER}>Thêm người…</option>
        </select>
      </label>
      {adding && (
        <form
          class="popover"
          onSubmit={(event) => {
            event.preventDefault();
            sit(address);
          }}
        >
          <label>
            Địa chỉ thư của người được chia sẻ sổ{' '}
            <input type="email" required value={address} onInput={(event) => setAddress(event.currentTarget.value)} />
          </label>
          <button type="submit">Chia sẻ và ngồi vào</button>
          <button type="button" onClick={() => setAdding(false)}>
            Hủy
          </button>
        </form>
      )}
    </div>
  );
}
