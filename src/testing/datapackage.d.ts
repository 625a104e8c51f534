/** The part of Frictionless' own validator that the tests use; it comes without types. */
declare module 'datapackage' {
  export function validate(descriptor: object): Promise<{ valid: boolean; errors: Error[] }>;

  export class Package {
    static load(
      descriptor: object,
      options: { basePath: string; strict?: boolean },
    ): Promise<Package>;
    readonly resources: Resource[];
    getResource(name: string): Resource | null;
  }

  interface Resource {
    name: string;
    read(): Promise<unknown[][]>;
  }
}
