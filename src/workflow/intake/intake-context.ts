import { nextWorkingMoment } from '../../core/calendar/office-hours.ts';
import { UndeclaredYear } from '../../core/calendar/working-calendar.ts';
import type { IntakeContext } from '../../core/registration/assess-slip.ts';
import type { Conference } from '../../core/tables/conference-tables.ts';
import type { Office } from '../office/office.ts';

/** What a slip is judged by: the conference's cut-off, office hours and the declared calendar. */
export function intakeContext(office: Office, conference: Conference): Omit<IntakeContext, 'existing'> {
  return {
    cutoffAt: conference.registrationClosesAt,
    conferenceStartsAt: conference.startsAt,
    hamlets: office.profile.hamlets.names,
    nextWorkingMoment: (instant) => {
      try {
        return nextWorkingMoment(instant, office.officeHours, office.calendar);
      } catch (problem) {
        if (problem instanceof UndeclaredYear) return null;
        throw problem;
      }
    },
  };
}
