/** Every method that a script can call on a fake exists on Google: checked by the compiler, name by name. */
import { expect, test } from 'vitest';
import type { CheckboxItem, ListItem, MultipleChoiceItem } from '../../emulator/forms/choice-items.ts';
import type { Form } from '../../emulator/forms/form.ts';
import type { FormApp } from '../../emulator/forms/form-app.ts';
import type { FormResponse } from '../../emulator/forms/form-response.ts';
import type { Item } from '../../emulator/forms/item.ts';
import type { ItemResponse } from '../../emulator/forms/item-response.ts';
import type { ParagraphTextItem, TextItem } from '../../emulator/forms/question-items.ts';
import type { HtmlOutput } from '../../emulator/html/html-output.ts';
import type { HtmlService } from '../../emulator/html/html-service.ts';
import type { Lock, LockService } from '../../emulator/lock/lock-service.ts';
import type { MailApp } from '../../emulator/mail/mail-app.ts';
import type { ClockTriggerBuilder } from '../../emulator/script/clock-trigger-builder.ts';
import type { ScriptApp } from '../../emulator/script/script-app.ts';
import type { Trigger } from '../../emulator/script/trigger.ts';
import type { Session } from '../../emulator/session/session.ts';
import type { Cache, CacheService } from '../../emulator/store/cache-service.ts';
import type { Properties, PropertiesService } from '../../emulator/store/properties-service.ts';
import type { Blob } from '../../emulator/utilities/blob.ts';
import type { Utilities } from '../../emulator/utilities/utilities.ts';

/** The names on the fake that Google does not have. */
type Invented<Ours, Real> = Exclude<keyof Ours, keyof Real | `_${string}`>;
type Names = [
  Invented<Utilities, GoogleAppsScript.Utilities.Utilities>,
  Invented<Blob, GoogleAppsScript.Base.Blob>,
  Invented<MailApp, GoogleAppsScript.Mail.MailApp>,
  Invented<LockService, GoogleAppsScript.Lock.LockService>,
  Invented<Lock, GoogleAppsScript.Lock.Lock>,
  Invented<PropertiesService, GoogleAppsScript.Properties.PropertiesService>,
  Invented<Properties, GoogleAppsScript.Properties.Properties>,
  Invented<CacheService, GoogleAppsScript.Cache.CacheService>,
  Invented<Cache, GoogleAppsScript.Cache.Cache>,
  Invented<Session, GoogleAppsScript.Base.Session>,
  Invented<HtmlService, GoogleAppsScript.HTML.HtmlService>,
  Invented<HtmlOutput, GoogleAppsScript.HTML.HtmlOutput>,
  Invented<ScriptApp, GoogleAppsScript.Script.ScriptApp>,
  Invented<Trigger, GoogleAppsScript.Script.Trigger>,
  Invented<ClockTriggerBuilder, GoogleAppsScript.Script.ClockTriggerBuilder>,
  Invented<FormApp, GoogleAppsScript.Forms.FormApp>,
  Invented<FormResponse, GoogleAppsScript.Forms.FormResponse>,
  Invented<Item, GoogleAppsScript.Forms.Item>,
  Invented<ItemResponse, GoogleAppsScript.Forms.ItemResponse>,
  Invented<TextItem, GoogleAppsScript.Forms.TextItem>,
  Invented<ParagraphTextItem, GoogleAppsScript.Forms.ParagraphTextItem>,
  Invented<ListItem, GoogleAppsScript.Forms.ListItem>,
  Invented<CheckboxItem, GoogleAppsScript.Forms.CheckboxItem>,
  Invented<MultipleChoiceItem, GoogleAppsScript.Forms.MultipleChoiceItem>,
  Exclude<
    Invented<Form, GoogleAppsScript.Forms.Form>,
    // Google's since 2025, not in the type package yet.
    'isPublished' | 'setPublished' | 'supportsAdvancedResponderPermissions' | 'addPublishedReader'
  >,
][number];

const nothingInvented: [Names] extends [never] ? true : Names = true;

test('no fake has a method that Google lacks', () => {
  expect(nothingInvented).toBe(true);
});
