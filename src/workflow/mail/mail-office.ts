import type { MailOffice } from '../../core/mail/office.ts';
import type { Profile } from '../../core/profile/profile-schema.ts';

/** Who writes, and whom to call, as the profile says. */
export function mailOfficeOf(profile: Profile): MailOffice {
  const { registration, commune, coordinator } = profile;
  return {
    name: `UBND ${commune.fullName}`,
    bureau: coordinator.text,
    address: registration.address,
    hotline: registration.hotline,
    email: registration.email,
    hours: registration.officeHours.text,
  };
}
