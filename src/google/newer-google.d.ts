// Members that Google added after the published types: publishing of Forms (2025), and services that are always on here.
declare namespace GoogleAppsScript {
  namespace Forms {
    interface FormApp {
      create(title: string, isPublished: boolean): Form;
    }
    interface Form {
      supportsAdvancedResponderPermissions(): boolean;
      isPublished(): boolean;
      setPublished(enabled: boolean): Form;
    }
  }
}
