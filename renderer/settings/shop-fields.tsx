import { settingsTexts } from '../../shared/text/screens/settings/settings.ts';
import { Field } from '../ui/field.tsx';
import { useWords } from '../words/words-context.tsx';
import type { SettingsDraft } from './settings-draft.ts';

export interface DraftProps {
  readonly draft: SettingsDraft;
  readonly onEdit: (changes: Partial<SettingsDraft>) => void;
}

/** What stands on every paper. */
export function ShopFields({ draft, onEdit }: DraftProps) {
  const say = useWords(settingsTexts);
  const missing = (text: string): string | null => (text.trim() === '' ? say('problem.missing') : null);
  return (
    <section className="sheet stack">
      <h2>{say('shop.paper-group')}</h2>
      <div className="columns">
        <Field
          label={say('shop.name')}
          help={say('shop.name.help')}
          value={draft.name}
          onChange={(name) => onEdit({ name })}
          maxLength={80}
          error={missing(draft.name)}
        />
        <Field
          label={say('shop.phone')}
          help={say('shop.phone.help')}
          value={draft.phone}
          onChange={(phone) => onEdit({ phone })}
          kind="tel"
          maxLength={30}
          error={missing(draft.phone)}
        />
        {draft.registrations.map(({ name, number }, place) => (
          <Field
            key={name}
            label={say('shop.registration', { name })}
            help={say('shop.registration.help')}
            value={number}
            onChange={(typed) =>
              onEdit({
                registrations: draft.registrations.with(place, { name, number: typed }),
              })
            }
            maxLength={40}
            error={missing(number)}
          />
        ))}
      </div>
      <div className="columns settings-address">
        {draft.addressLines.map((line, place) => (
          <Field
            key={place}
            label={say('shop.address', { number: place + 1 })}
            {...(place === 0 && { help: say('shop.address.help') })}
            value={line}
            onChange={(typed) => onEdit({ addressLines: draft.addressLines.with(place, typed) })}
            maxLength={80}
            error={place === 0 ? missing(draft.addressLines.join('')) : null}
          />
        ))}
      </div>
    </section>
  );
}
