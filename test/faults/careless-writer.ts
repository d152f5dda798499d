// A desk in miniature that acknowledges what it has written: node careless-writer.ts FILE OFF|FULL
import { writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const [, , file = '', synchronous = ''] = process.argv;
const database = new DatabaseSync(file);
database.exec(`PRAGMA synchronous = ${synchronous}; PRAGMA journal_mode = WAL; CREATE TABLE sale (number INTEGER)`);
for (let number = 1; number <= 3; number += 1) {
  database.prepare('INSERT INTO sale VALUES (?)').run(number);
  writeSync(1, `${JSON.stringify({ receipt: String(number) })}\n`);
}
database.close();
