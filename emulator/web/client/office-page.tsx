import { useEffect, useState } from 'preact/hooks';
import { ErrorDialog, QuestionDialog } from './dialogs.tsx';
import { DrivePage } from './drive-page.tsx';
import { ExecutionsPage } from './executions-page.tsx';
import { FormsPage } from './forms-page.tsx';
import { MailPage } from './mail-page.tsx';
import { ScriptPages } from './script-pages.tsx';
import { SheetPage } from './sheet/sheet-page.tsx';
import { Toasts } from './toasts.tsx';
import { PLACES, TopBar } from './top-bar.tsx';
import { useOffice } from './use-office.ts';

const placeNow = (): string => PLACES.find(([hash]) => hash === location.hash)?.[0] ?? PLACES[0][0];

/** Everything that the office sees. */
export function OfficePage() {
  const office = useOffice();
  const [place, setPlace] = useState(placeNow());
  useEffect(() => {
    const moved = () => setPlace(placeNow());
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  const { overview } = office;
  useEffect(() => {
    if (overview) document.title = overview.workbook;
  }, [overview?.workbook]);
  if (!overview) return <p class="waiting">{office.error ?? 'Đang mở sổ…'}</p>;
  return (
    <div class="office" aria-busy={office.busy}>
      <TopBar office={office} overview={overview} place={place} />
      {overview.saveProblem && (
        <p class="problem" role="alert">
          {overview.saveProblem}
        </p>
      )}
      <main>
        {place === '#bang-tinh' && <SheetPage office={office} overview={overview} />}
        {place === '#bieu-mau' && <FormsPage office={office} />}
        {place === '#thu' && <MailPage office={office} />}
        {place === '#drive' && <DrivePage office={office} />}
        {place === '#lan-chay' && <ExecutionsPage office={office} />}
      </main>
      <ScriptPages office={office} pages={overview.pages} />
      {office.busy && !office.question && (
        <p class="working" role="status">
          Đang chạy…
        </p>
      )}
      {office.question && (
        <QuestionDialog
          key={office.question.title + office.question.message}
          question={office.question}
          reply={office.reply}
        />
      )}
      {office.error && !office.question && <ErrorDialog error={office.error} close={() => office.tell(null)} />}
      <Toasts toasts={office.toasts} forget={office.forgetToast} />
    </div>
  );
}
