import { tell, toast } from '../../google/ui.ts';
import { receiveRegistrations } from './receive-registrations.ts';

/** "Đồng bộ phiếu từ biểu mẫu": the same intake as the trigger's, asked for by a person. */
export function syncRegistrations(): void {
  const intake = receiveRegistrations('person');
  if (intake.problems.length > 0) tell('Đồng bộ phiếu', intake.problems.join('\n'));
  if (intake.leftToOther) toast('Một lượt nhận phiếu khác đang chạy; các phiếu mới sẽ được lượt đó vào sổ.');
  else
    toast(
      intake.entered > 0
        ? `Đã vào sổ ${intake.entered} phiếu mới từ biểu mẫu.`
        : 'Không có phiếu mới nào trên biểu mẫu.',
    );
}
