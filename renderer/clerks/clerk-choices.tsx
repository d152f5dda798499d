import { languages, type Language } from '../../shared/domain/language.ts';
import { clerksTexts } from '../../shared/text/screens/clerks/clerks.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { ChoiceList } from '../ui/choice-list.tsx';
import { useWords } from '../words/words-context.tsx';
import type { Clerk } from './clerk-list.tsx';

export const roles = ['clerk', 'manager'] as const;

export function RoleChoice(props: { readonly role: Clerk['role']; readonly onRole: (role: Clerk['role']) => void }) {
  const say = useWords(clerksTexts);
  const common = useWords(commonTexts);
  return (
    <fieldset className="clerk-group">
      <legend className="field-label">{say('role')}</legend>
      <ChoiceList
        label={say('role')}
        choices={roles.map((id) => ({ id, label: common(`role.${id}`), detail: say(`role.${id}.detail`) }))}
        chosen={props.role}
        onChoose={props.onRole}
      />
    </fieldset>
  );
}

export function LanguageOfClerk(props: {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}) {
  const say = useWords(clerksTexts);
  const common = useWords(commonTexts);
  return (
    <fieldset className="clerk-group">
      <legend className="field-label">{say('language')}</legend>
      <ChoiceList
        label={say('language')}
        choices={languages.map((id) => ({ id, label: common(`language.${id}`) }))}
        chosen={props.language}
        onChoose={props.onLanguage}
        firstDigit={roles.length + 1}
      />
    </fieldset>
  );
}
