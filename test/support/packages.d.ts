// Types for the packages of the tests that bring none.
declare module 'pngjs' {
  /** A picture as RGBA, eight bits each. `colorType` 2 writes RGB. */
  export class PNG {
    constructor(size: { width: number; height: number });
    readonly width: number;
    readonly height: number;
    data: Buffer;
    static sync: {
      read(png: Buffer): PNG;
      write(png: PNG, options: { colorType: 2; filterType: 0; deflateStrategy: 0 }): Buffer;
    };
  }
}
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> };
  type Asked = {
    oidc: {
      provider: { Grant: new (of: { clientId: string; accountId: string }) => Grant };
      client?: { clientId: string };
      session?: { accountId?: string };
    };
  };
  export default class Provider {
    constructor(
      issuer: string,
      configuration: {
        clients: readonly object[];
        claims: Readonly<Record<string, readonly string[]>>;
        findAccount(ctx: Asked, id: string): { accountId: string; claims(): Promise<object> };
        loadExistingGrant(ctx: Asked): Promise<Grant>;
        pkce: { required(): boolean };
      },
    );
    callback(): RequestListener;
  }
}
