import { expect, test } from 'vitest';
import { distributionsIn } from './system';

test.each([
  ['Debian', 'PRETTY_NAME="Debian GNU/Linux 13 (trixie)"\nVERSION_ID="13"\nID=debian\n', ['debian']],
  ['in quotation marks', "ID='fedora'\n", ['fedora']],
  ['made from others', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', ['linuxmint', 'ubuntu', 'debian']],
  ['in another order', 'ID_LIKE=arch\nNAME="EndeavourOS"\nID=endeavouros\n', ['endeavouros', 'arch']],
  ['none', '', []],
])('%s', (_, release, expected) => {
  expect(distributionsIn(release)).toEqual(expected);
});
