import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { Marionette } from '../../../src/drive/marionette.ts';

let server: Server | undefined;
afterEach(() => server?.close());

type Command = [0, number, string, Record<string, unknown>];

/** A Firefox that answers each command as told, in pieces of five bytes, so that messages come torn. */
async function connectTo(
  answer: (command: Command) => [error: unknown, result: unknown],
): Promise<Marionette> {
  server = createServer((socket) => {
    send(socket, { applicationType: 'gecko', marionetteProtocol: 3 });
    socket.on('data', (bytes: Buffer) => {
      const text = bytes.toString();
      const command = JSON.parse(text.slice(text.indexOf(':') + 1)) as Command;
      send(socket, [1, command[1], ...answer(command)]);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return Marionette.connect(address.port);
}

function send(socket: Socket, message: unknown): void {
  const text = JSON.stringify(message);
  const bytes = Buffer.from(`${Buffer.byteLength(text)}:${text}`);
  for (let start = 0; start < bytes.length; start += 5) socket.write(bytes.subarray(start, start + 5));
}

test('counts lengths in bytes and puts torn messages together', async () => {
  const client = await connectTo(([, , name]) => [null, { value: `${name} – “é”` }]);
  expect(await client.send('Some:Command')).toBe('Some:Command – “é”');
  client.close();
});

test("a refusal is thrown with Firefox's words", async () => {
  const client = await connectTo(([, , name]) =>
    name === 'Bad' ? [{ error: 'no such window', message: 'gone', stacktrace: '' }, null] : [null, {}],
  );
  await expect(client.send('Bad')).rejects.toThrow('gone');
  client.close();
});

test('commands taken together are not mixed with those of another caller', async () => {
  const seen: string[] = [];
  const client = await connectTo(([, , name]) => {
    seen.push(name);
    return [null, {}];
  });
  const pair = (name: string): Promise<void> =>
    client.take(async () => {
      await client.send(`${name}1`);
      await client.send(`${name}2`);
    });
  await Promise.all([pair('a'), pair('b')]);
  expect(seen.slice(1)).toEqual(['a1', 'a2', 'b1', 'b2']);
  client.close();
});

test('a connection that ends fails what still waits', async () => {
  const client = await connectTo(() => [null, {}]);
  client.close();
  await expect(client.send('Late')).rejects.toThrow('closed');
});
