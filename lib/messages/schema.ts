/**
 * What checks a value: as much of Standard Schema (standardschema.dev) as is used here. Valibot's schemas are such, and
 * so is what `checkedBy` makes, for the script that every page loads: there a library of schemas costs more than all
 * that it checks.
 */
export interface Schema<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly validate: (value: unknown) => Checked<Output> | Promise<Checked<Output>>;
    /** Never there; carries the types. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

type Checked<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly unknown[] };

/** What may be given to a schema. */
export type InputOf<S extends Schema> = NonNullable<S['~standard']['types']>['input'];
/** What comes out of a schema. */
export type OutputOf<S extends Schema> = NonNullable<S['~standard']['types']>['output'];

/** A schema that takes a value as it is where `isFine` says so. */
/* @__NO_SIDE_EFFECTS__ */
export function checkedBy<T>(isFine: (value: unknown) => boolean): Schema<T> {
  return {
    '~standard': {
      validate: (value) => (isFine(value) ? { value: value as T } : { issues: [value] }),
    },
  };
}

/** The value, as `schema` gives it; null where it is not what the schema asks for. */
export function check(schema: Schema, value: unknown): { readonly value: unknown } | null {
  const checked = schema['~standard'].validate(value);
  return 'value' in checked && !checked.issues ? checked : null;
}
