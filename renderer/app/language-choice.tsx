import { Button } from 'react-aria-components';
import { languages } from '../../shared/domain/language.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { useWords } from '../words/words-context.tsx';
import { useSetting } from './setting-context.tsx';

/** The four languages of the screens, one press away. */
export function LanguageChoice() {
  const say = useWords(commonTexts);
  const { language, chooseLanguage } = useSetting();
  return (
    <div role="group" aria-label={say('language')} className="language-choice">
      {languages.map((choice) => (
        <Button
          key={choice}
          className="button"
          data-kind="quiet"
          aria-pressed={choice === language}
          aria-label={`${choice.slice(0, 2)} ${say(`language.${choice}`)}`}
          onPress={() => chooseLanguage(choice)}
          {...(choice === language && { 'data-on': '' })}
        >
          {choice.slice(0, 2)}
        </Button>
      ))}
    </div>
  );
}
