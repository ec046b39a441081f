/** Of the commune's profile, what mails say: who writes, and whom to call. */
export interface MailOffice {
  /** "UBND xã Phú Xuyên" */
  readonly name: string;
  /** The bureau that keeps the register: "Văn phòng HĐND và UBND xã". */
  readonly bureau: string;
  readonly address: string;
  readonly hotline: string;
  readonly email: string;
  /** "thứ Hai đến thứ Sáu, trong giờ hành chính"; may be empty. */
  readonly hours: string;
}

/** "Văn phòng HĐND và UBND xã, điện thoại 02433791827, thư điện tử …" with what is known. */
export function contactLine(office: MailOffice): string {
  const ways = [
    office.hotline ? `điện thoại ${office.hotline}` : '',
    office.email ? `thư điện tử ${office.email}` : '',
    office.address ? `hoặc trực tiếp tại ${office.address}` : '',
  ].filter((way) => way !== '');
  const hours = office.hours ? ` (${office.hours})` : '';
  return `${[office.bureau || office.name, ...ways].join(', ')}${hours}`;
}

/** "Nguyễn Văn A" behind "ông/bà"; what cannot be a name is not repeated, since anybody can type an address that is not theirs. */
export function addressee(fullName: string, organisation = ''): string {
  const name = plainName(fullName);
  const body = plainName(organisation);
  if (name && body) return `ông/bà ${name} (${body})`;
  if (name) return `ông/bà ${name}`;
  return body ? `quý ${body}` : 'ông/bà';
}

function plainName(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const suspicious =
    line.length > 80 || /https?:|www\.|@|[<>{}[\]|=]|\.(?:com|net|vn|org|info|xyz|top)\b|\d{5,}/i.test(line);
  return suspicious ? '' : line;
}
