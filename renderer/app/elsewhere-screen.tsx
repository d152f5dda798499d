import { Button } from 'react-aria-components';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { useWords } from '../words/words-context.tsx';

export function ElsewhereScreen({ onTake }: { readonly onTake: () => void }) {
  const say = useWords(commonTexts);
  return (
    <main className="centre">
      <div className="sheet stack">
        <h1>{say('elsewhere.title')}</h1>
        <p>{say('elsewhere.text')}</p>
        <Button className="button" data-kind="main" onPress={onTake}>
          {say('elsewhere.take')}
        </Button>
      </div>
    </main>
  );
}
