// A journal of years, as one JSON value about it:  grow DATA ENTRIES
import '../../../scripts/die-with-launcher.ts';
import { growJournal } from '../../bench/grow-journal.ts';

const [dataDir = '', entries = '0'] = process.argv.slice(2);
console.log(JSON.stringify(await growJournal(dataDir, Number(entries), 10)));
