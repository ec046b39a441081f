/** The slip (PHIẾU ĐĂNG KÝ THAM GIA ĐỐI THOẠI, plan 002 lines 177–215) as it comes in and as the register takes it. */

/** The doors by which a slip comes in; the same codes as the column "Hình thức gửi". */
export type Channel =
  | 'form'
  | 'paper'
  | 'phone'
  | 'email'
  | 'post'
  | 'hamletHead'
  | 'association'
  | 'online'
  | 'media'
  | 'onTheSpot';

export type Section = 'aboutProcedures' | 'aboutHandling' | 'onTheSpot';

/** What somebody sent or a clerk typed, untouched. No ID number, no date of birth: the slip does not ask for them. */
export interface RawSlip {
  /** The Form's response id, or empty for what was typed in. */
  readonly sourceId: string;
  readonly submittedAt: Date;
  readonly channel: Channel;
  readonly fullName: string;
  readonly organisation: string;
  readonly phone: string;
  readonly address: string;
  /** Chosen from the list; where absent it is looked for in the address. */
  readonly hamlet?: string;
  readonly email: string;
  readonly aboutProcedures: string;
  readonly aboutHandling: string;
  readonly consent: boolean;
  /** A second, optional tick: the name may be published. */
  readonly consentToPublish: boolean;
  /** Kind as ticked on the slip; where absent it is read from the names. */
  readonly kind?: SlipKind;
  /** The code under which it stood before its row was deleted by mistake: it keeps it. */
  readonly formerCode?: string;
}

export type SlipKind = 'individual' | 'organisation';

/** A slip ready for the register: cleaned, its contact details read, nothing cut. */
export interface Slip {
  readonly sourceId: string;
  readonly submittedAt: Date;
  readonly channel: Channel;
  readonly kind: SlipKind;
  readonly fullName: string;
  readonly organisation: string;
  /** E.164 of the first valid number, or null; `phoneAsGiven` keeps what was written. */
  readonly phone: string | null;
  readonly otherPhones: readonly string[];
  readonly phoneAsGiven: string;
  readonly address: string;
  readonly hamlet: string;
  /** The first valid address, the only one that is ever written to; `emailAsGiven` keeps the rest. */
  readonly email: string | null;
  readonly otherEmails: readonly string[];
  readonly emailAsGiven: string;
  readonly aboutProcedures: string;
  readonly aboutHandling: string;
  readonly consent: boolean;
  readonly consentToPublish: boolean;
}

/** The text of a slip by which it is sorted and compared. */
export function contentOf(slip: Pick<Slip, 'aboutProcedures' | 'aboutHandling'>): string {
  return [slip.aboutProcedures, slip.aboutHandling].filter((section) => section !== '').join('\n');
}
