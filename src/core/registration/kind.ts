import { foldedPhrase } from '../text/fold.ts';
import { isNothing } from './opinions.ts';
import type { SlipKind } from './slip.ts';

/** Words with which the name of an organisation begins, or that no person's name holds. Folded. */
const BEGINNINGS =
  /^(cong ty|cty|doanh nghiep|dntn|hop tac xa|htx|to hop tac|ho kinh doanh|hkd|nhom tre|truong (mam non|tieu hoc|thcs|thpt|trung hoc)|co so|cua hang|chi nhanh|van phong|trung tam|hoi [a-z]|chi hoi|hiep hoi|lien doan|ban (quan ly|quan tri|dieu hanh|cong tac)|mat tran|mttq|quy tin dung|ngan hang|tap doan|trang trai|phong kham|to dan pho|cac ho|tap the)\b/;
const ANYWHERE = /\b(tnhh|cong ty|co phan|htx|hop tac xa|ho kinh doanh|doanh nghiep tu nhan)\b/;

/** Person or organisation: by the organisation named (plan 002, note 1), else by how the name reads. */
export function kindOf(fullName: string, organisation: string): SlipKind {
  if (
    !isNothing(organisation) &&
    !/^(ca nhan|nguoi dan|cong dan|tu do|noi tro|lam ruong|nong dan)$/.test(foldedPhrase(organisation))
  )
    return 'organisation';
  const name = foldedPhrase(fullName);
  return BEGINNINGS.test(name) || ANYWHERE.test(name) ? 'organisation' : 'individual';
}
