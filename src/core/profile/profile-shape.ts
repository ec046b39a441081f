/** The shape of a profile. The bundle replaces this file by one that builds the schema when a profile is first read: most triggers read none. */
import { profileSchema } from './profile-schema.ts';

export const profileShape = (): typeof profileSchema => profileSchema;
