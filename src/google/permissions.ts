/** Whether the person who runs this has granted all that the manifest asks for; it may be withdrawn at any time. */
export function hasAllPermissions(): boolean {
  const status = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
  return status !== ScriptApp.AuthorizationStatus.REQUIRED;
}
