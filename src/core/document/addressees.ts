/** "Kính gửi": one recipient stands on the line itself, several on lines below (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II khoản 9 a). */
import { ended } from './words.ts';

export function addresseeData(names: readonly string[]) {
  const one = names.length === 1 ? names[0] : undefined;
  return {
    oneAddressee: one === undefined ? [] : [{ addressee: ended(one, '') }],
    manyAddressees: names.length > 1,
    addressees:
      names.length < 2 ? [] : names.map((name, at) => ({ name: ended(name, at === names.length - 1 ? '.' : ';') })),
  };
}
