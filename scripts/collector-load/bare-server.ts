/** What a collector is measured against: `node:http` and one synchronous-full insert a post, nothing else. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const [folder = '.'] = process.argv.slice(2);
const database = new DatabaseSync(join(folder, 'bare.sqlite'));
database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
database.exec('CREATE TABLE posts (seq INTEGER PRIMARY KEY AUTOINCREMENT, body TEXT NOT NULL)');
const insert = database.prepare('INSERT INTO posts (body) VALUES (?)');

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (piece: string) => (body += piece));
  request.on('end', () => {
    insert.run(body);
    response.writeHead(202).end('{}');
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
