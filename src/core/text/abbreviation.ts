/** What people shorten when they write to an office, folded, and what it stands for. For comparing texts only, never for showing. */
const LONG_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    qsdd: 'quyen su dung dat',
    gcn: 'giay chung nhan',
    gcnqsdd: 'giay chung nhan quyen su dung dat',
    sd: 'su dung',
    tthc: 'thu tuc hanh chinh',
    tt: 'thu tuc',
    dvc: 'dich vu cong',
    dvctt: 'dich vu cong truc tuyen',
    gpxd: 'giay phep xay dung',
    gpmb: 'giai phong mat bang',
    bhyt: 'bao hiem y te',
    bhxh: 'bao hiem xa hoi',
    cccd: 'can cuoc cong dan',
    hkd: 'ho kinh doanh',
    dkkd: 'dang ky kinh doanh',
    dkks: 'dang ky khai sinh',
    dkkh: 'dang ky ket hon',
    ubnd: 'uy ban nhan dan',
    hdnd: 'hoi dong nhan dan',
    ttpvhcc: 'trung tam phuc vu hanh chinh cong',
    tdp: 'to dan pho',
    nvh: 'nha van hoa',
    hs: 'ho so',
    dk: 'dang ky',
    tc: 'tro cap',
    nct: 'nguoi cao tuoi',
    nkt: 'nguoi khuyet tat',
    htx: 'hop tac xa',
    ko: 'khong',
    kg: 'khong',
    khg: 'khong',
    hok: 'khong',
    hk: 'khong',
    k: 'khong',
    dc: 'duoc',
    cb: 'can bo',
    nv: 'nhan vien',
    ngta: 'nguoi ta',
    ng: 'nguoi',
    bn: 'bao nhieu',
    lm: 'lam',
    j: 'gi',
    vs: 'voi',
    mk: 'minh',
  }),
);

/** Folded words with the usual abbreviations written out. */
export function spelledOut(words: readonly string[]): string[] {
  return words.reduce<string[]>((all, word) => {
    const long = LONG_FORMS.get(word);
    if (long === undefined) all.push(word);
    else all.push(...long.split(' '));
    return all;
  }, []);
}
