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
