// Builds the desktop shell into out/desktop:  npm run build:desktop
import './die-with-launcher.ts';
import { join } from 'node:path';
import { buildDesktop } from './set-up/build-screens.ts';

await buildDesktop(join(import.meta.dirname, '..'), (sentence) => console.error(sentence));
