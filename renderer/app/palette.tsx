import './palette.css';
import { Search } from 'lucide-react';
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { useCommands } from '../keys/commands.tsx';
import { KeyCap } from '../ui/key-cap.tsx';
import { useWords } from '../words/words-context.tsx';

/** Everything that can be done now, by name. */
export function Palette({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const say = useWords(commonTexts);
  const commands = useCommands().filter((command) => command.isLocal !== true);
  const { contains } = useFilter({ sensitivity: 'base' });
  const run = (id: string): void => {
    onClose();
    // After the palette has given the focus back to where it was.
    const command = commands.find((candidate) => candidate.id === id);
    if (command) window.setTimeout(command.run, 0);
  };
  return (
    <ModalOverlay
      className="palette-veil"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="palette">
        <Dialog className="palette-dialog" aria-label={say('commands')}>
          <Autocomplete filter={contains}>
            <SearchField aria-label={say('commands')} autoFocus className="row palette-search">
              <Search aria-hidden />
              <Input className="input" placeholder={say('commands.hint')} />
            </SearchField>
            <ListBox
              className="palette-list"
              aria-label={say('commands')}
              items={commands}
              renderEmptyState={() => <p className="empty">{say('commands.none')}</p>}
              onAction={(id) => run(String(id))}
            >
              {(command) => (
                <ListBoxItem id={command.id} textValue={command.label} className="palette-item">
                  <span>{command.label}</span>
                  {command.key !== null && <KeyCap name={command.key} />}
                </ListBoxItem>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
