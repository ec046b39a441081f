/** Who the script acts as; '' where Google does not say. */
export function effectiveUser(): string {
  return Session.getEffectiveUser().getEmail();
}

/** Who is at the keyboard; '' in simple triggers and across domains. */
export function activeUser(): string {
  return Session.getActiveUser().getEmail();
}

/** A random key of twenty letters and digits. */
export function newToken(): string {
  return Utilities.getUuid().replace(/-/g, '').slice(0, 20);
}
