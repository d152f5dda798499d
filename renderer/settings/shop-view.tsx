import { useState } from 'react';
import { isPackId, packOf } from '../../shared/domain/packs/pack-of.ts';
import { settingsTexts } from '../../shared/text/screens/settings/settings.ts';
import { useRead } from '../app/desk-context.tsx';
import { useWords } from '../words/words-context.tsx';
import { ShopFacts } from './shop-facts.tsx';
import { ShopForm } from './shop-form.tsx';

/** The shop's own settings: a manager changes them, everybody may know them. */
export function ShopView() {
  const say = useWords(settingsTexts);
  const desk = useRead('showDesk', {}).data;
  const settings = useRead('showSettings', {}).data;
  const [isSaved, setSaved] = useState(false);
  if (!desk || !settings) return null;
  const isManager = desk.signedIn?.role === 'manager';
  const required = desk.packId !== null && isPackId(desk.packId) ? packOf(desk.packId).receipt.registrations : [];
  return (
    <>
      <p className="soft">{say(isManager ? 'shop.intro' : 'shop.read')}</p>
      {isManager ? (
        <ShopForm
          // Begun afresh when what is recorded has changed, by this hand or another.
          key={JSON.stringify(settings)}
          settings={settings}
          required={required}
          isSaved={isSaved}
          onSaved={setSaved}
        />
      ) : (
        <ShopFacts settings={settings} />
      )}
    </>
  );
}
