import { languages } from '../../shared/domain/language.ts';
import { formatPercent } from '../../shared/text/format.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { settingsTexts } from '../../shared/text/screens/settings/settings.ts';
import { ChoiceList } from '../ui/choice-list.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { PrinterChoices } from './printer-choices.tsx';
import { SettingSelect } from './setting-select.tsx';
import { usePreferences } from './use-preferences.ts';

const themes = ['system', 'light', 'dark'] as const;
const textSizes = [100, 125, 150] as const;
const motions = ['system', 'off'] as const;

/** What belongs to this computer alone and to nobody's records. */
export function ComputerView() {
  const say = useWords(settingsTexts);
  const common = useWords(commonTexts);
  const { locale } = usePlace();
  const { preferences, change, failure } = usePreferences();
  return (
    <>
      <p className="soft">{say('computer.intro')}</p>
      <FailureNotice failure={failure} />
      <div className="columns">
        <section className="sheet stack-tight">
          <h2>{say('theme')}</h2>
          <ChoiceList
            label={say('theme')}
            choices={themes.map((id) => ({ id, label: say(`theme.${id}`) }))}
            chosen={preferences.theme}
            onChoose={(theme) => void change({ theme })}
          />
        </section>
        <section className="sheet stack-tight">
          <h2>{say('text-size')}</h2>
          <ChoiceList
            label={say('text-size')}
            choices={textSizes.map((size) => ({
              id: `${size}` as const,
              label: `${say(`text-size.${size}`)} · ${formatPercent(`${size}`, locale)}`,
            }))}
            chosen={`${preferences.textSize}`}
            onChoose={(id) => {
              const textSize = textSizes.find((size) => `${size}` === id);
              if (textSize) void change({ textSize });
            }}
            firstDigit={themes.length + 1}
          />
        </section>
        <section className="sheet stack-tight">
          <h2>{say('motion')}</h2>
          <ChoiceList
            label={say('motion')}
            choices={motions.map((id) => ({ id, label: say(`motion.${id}`) }))}
            chosen={preferences.motion}
            onChoose={(motion) => void change({ motion })}
            firstDigit={themes.length + textSizes.length + 1}
          />
        </section>
      </div>
      <div className="columns">
        <PrinterChoices printers={preferences.printers} onChange={(printers) => void change({ printers })} />
        <section className="sheet stack-tight">
          <h2>{common('language')}</h2>
          <SettingSelect
            label={say('language')}
            help={say('language.help')}
            chosen={preferences.language ?? 'system'}
            options={[
              { id: 'system', label: say('language.system') },
              ...languages.map((id) => ({ id, label: common(`language.${id}`) })),
            ]}
            onChoose={(id) => void change({ language: id === 'system' ? null : id })}
          />
        </section>
      </div>
    </>
  );
}
