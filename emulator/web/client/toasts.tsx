import { useEffect } from 'preact/hooks';
import type { ShownToast } from './use-office.ts';

const USUAL_SECONDS = 6;

/** Short messages at the corner, gone by themselves. */
export function Toasts({ toasts, forget }: { toasts: ShownToast[]; forget(id: number): void }) {
  return (
    <div class="toasts" role="status">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} forget={forget} />
      ))}
    </div>
  );
}

function ToastCard({ toast, forget }: { toast: ShownToast; forget(id: number): void }) {
  useEffect(() => {
    // A negative number of seconds keeps the message until it is closed, as in Sheets.
    if (toast.seconds < 0) return;
    const timer = setTimeout(() => forget(toast.id), (toast.seconds || USUAL_SECONDS) * 1000);
    return () => clearTimeout(timer);
  }, [toast.id]);
  return (
    <div class="toast">
      <button type="button" class="close" aria-label="Đóng thông báo" onClick={() => forget(toast.id)}>
        ×
      </button>
      <strong>{toast.title}</strong>
      <span>{toast.message}</span>
    </div>
  );
}
