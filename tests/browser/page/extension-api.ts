/** What tests use of the extension's API, in one of its own pages; both browsers have it under this name. */
export interface ExtensionApi {
  runtime: {
    sendMessage(message: object): Promise<unknown>;
    reload(): void;
    getManifest(): { version: string };
  };
  windows: {
    create(how: { incognito: boolean; url: string }): Promise<{ id?: number }>;
    remove(id: number): Promise<void>;
  };
  storage: Record<
    'local' | 'session' | 'sync',
    {
      get(key: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
      onChanged: {
        addListener(
          heard: (changes: Record<string, { newValue?: { state: { kind: string } } }>) => void,
        ): void;
      };
    }
  >;
}
