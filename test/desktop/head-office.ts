import { packOf } from '../../shared/domain/packs/pack-of.ts';
import { setUpInputOf } from '../desk/set-up-input.ts';
import { makeHeadOfficeKey, managerPin, newIntent } from '../desk/open-test-desk.ts';

/** What a shop of the tests is set up with through the page. */
export function createHeadOffice() {
  const { publicKey } = makeHeadOfficeKey();
  return {
    setUpInput: () =>
      setUpInputOf({ intent: newIntent(), pack: packOf('CA-ON'), headOfficeKey: publicKey, managerPin }),
  };
}
