import type { Place } from '../../protocol.ts';
import { localAddress, placeInWorkbook } from '../words.ts';

/** The link of a cell: to a place in the workbook, or to a page; anything else stays text. */
export function CellLink(props: { link: string; text: string; follow(place: Place): void }) {
  const { link, text, follow } = props;
  const place = placeInWorkbook(link);
  if (place)
    return (
      <button type="button" class="link" tabIndex={-1} onClick={() => follow(place)}>
        {text}
      </button>
    );
  const address = localAddress(link);
  if (address === null) return <>{text}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}
