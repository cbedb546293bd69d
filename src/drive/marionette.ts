import { connect, type Socket } from 'node:net';

/** Parameters and results of a command: JSON. */
export type Parameters = Record<string, unknown>;

type Pending = { resolve: (result: unknown) => void; reject: (error: Error) => void };

/**
 * A client of Marionette, the protocol under geckodriver: over TCP, each message is its length in bytes, a colon and
 * JSON; a command is `[0, id, name, parameters]`, its answer `[1, id, error, result]`.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #pending = new Map<number, Pending>();
  #received: Buffer = Buffer.alloc(0);
  #ended: Error | null = null;
  #lastId = 0;
  /** Ends of turns: who drives several windows over the one connection takes turns. */
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes: Buffer) => this.#receive(bytes));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('Firefox closed the connection.')));
  }

  /** Connects to a Firefox on this machine that listens on `port`, and starts a session. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    const client = new Marionette(socket);
    await client.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
    });
    return client;
  }

  /**
   * Sends one command and waits for its result; a result that is only `{value}` is unwrapped.
   *
   * @throws Error with Firefox's own message when it refuses.
   */
  async send(command: string, parameters: Parameters = {}): Promise<unknown> {
    if (this.#ended !== null) throw this.#ended;
    const id = (this.#lastId += 1);
    const text = JSON.stringify([0, id, command, parameters]);
    const answer = new Promise<unknown>((resolve, reject) => this.#pending.set(id, { resolve, reject }));
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    return unwrap(await answer);
  }

  /** Runs several commands that belong together without those of another caller in between. Does not nest. */
  take<T>(commands: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(commands, commands);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      if (Array.isArray(message)) this.#answer(message);
    }
  }

  #answer([, id, error, result]: unknown[]): void {
    const pending = this.#pending.get(Number(id));
    this.#pending.delete(Number(id));
    if (error) pending?.reject(new Error(describe(error)));
    else pending?.resolve(result);
  }

  #fail(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}

function unwrap(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
}

function describe(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : JSON.stringify(error);
}
