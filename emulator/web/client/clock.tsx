import { useState } from 'preact/hooks';
import type { OfficeState } from './use-office.ts';
import { inputInstant, shownClock } from './words.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Seven in the morning of the day after, Viet Nam. */
function nextMorning(now: string): Date {
  const day = inputInstant(new Date(Date.parse(now) + DAY_MS).toISOString()).slice(0, 10);
  return new Date(`${day}T07:00:00+07:00`);
}

/** The virtual clock, and ways to let time pass; what falls due meanwhile runs. */
export function Clock({ office, now }: { office: OfficeState; now: string }) {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState('');
  const go = (to: Date) => {
    setOpen(false);
    void office.act('advance', { to: to.toISOString() });
  };
  const after = (ms: number) => go(new Date(Date.parse(now) + ms));
  return (
    <div class="clock">
      <button
        type="button"
        aria-expanded={open}
        title="Đồng hồ của máy thử: bấm để cho thời gian trôi"
        onClick={() => setOpen(!open)}
      >
        <time dateTime={now}>{shownClock(now)}</time> ▾
      </button>
      {open && (
        <section class="popover" aria-label="Cho thời gian trôi">
          <p>Đồng hồ đứng yên cho tới khi cho nó chạy; đến giờ thì việc tự động (nhắc hạn) chạy.</p>
          <button type="button" disabled={office.busy} onClick={() => after(HOUR_MS)}>
            Tới giờ sau
          </button>
          <button type="button" disabled={office.busy} onClick={() => go(nextMorning(now))}>
            Tới 7 giờ sáng hôm sau
          </button>
          <button type="button" disabled={office.busy} onClick={() => after(DAY_MS)}>
            Tới giờ này ngày sau
          </button>
          <button type="button" disabled={office.busy} onClick={() => after(7 * DAY_MS)}>
            Tới giờ này tuần sau
          </button>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (wanted !== '') go(new Date(`${wanted}:00+07:00`));
            }}
          >
            <label>
              Tới ngày giờ{' '}
              <input
                type="datetime-local"
                min={inputInstant(now)}
                value={wanted || inputInstant(now)}
                onInput={(event) => setWanted(event.currentTarget.value.slice(0, 16))}
              />
            </label>
            <button type="submit" disabled={office.busy}>
              Tới
            </button>
          </form>
        </section>
      )}
    </div>
  );
}
