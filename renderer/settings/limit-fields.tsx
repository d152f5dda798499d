import { settingsTexts } from '../../shared/text/screens/settings/settings.ts';
import { Field } from '../ui/field.tsx';
import { useWords } from '../words/words-context.tsx';
import { useSayLimit } from './say-setting.ts';
import { limitNames, readLimit } from './settings-draft.ts';
import type { DraftProps } from './shop-fields.tsx';

/** How far a clerk may go alone. */
export function LimitFields({ draft, onEdit }: DraftProps) {
  const say = useWords(settingsTexts);
  const limits = useSayLimit();
  return (
    <section className="sheet stack">
      <h2>{say('shop.limits-group')}</h2>
      <div className="columns">
        {limitNames.map((name) => (
          <Field
            key={name}
            label={limits.label(name)}
            help={limits.help(name)}
            value={draft.limits[name]}
            onChange={(typed) => onEdit({ limits: { ...draft.limits, [name]: typed } })}
            inputMode={name === 'varianceLimitMinor' ? 'decimal' : 'numeric'}
            maxLength={12}
            error={readLimit(name, draft.limits[name]) === null ? limits.problem(name) : null}
          />
        ))}
      </div>
    </section>
  );
}
