import { Component, type ReactNode } from 'react';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { useWords } from '../words/words-context.tsx';

/** A screen that breaks loses nothing: the visit is on the disk. It is offered again. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return <BrokenScreen onAgain={() => this.setState({ isBroken: false })} />;
  }
}

function BrokenScreen({ onAgain }: { readonly onAgain: () => void }) {
  const say = useWords(commonTexts);
  return (
    <main className="centre">
      <div className="sheet stack">
        <h1>{say('broken.title')}</h1>
        <p>{say('broken.text')}</p>
        <ActionButton label={say('broken.again')} keyName="Enter" kind="main" onAct={onAgain} />
      </div>
    </main>
  );
}
