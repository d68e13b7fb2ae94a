import type { InputOf, OutputOf, Schema } from './schema.ts';

/** One call of the contract: its name, the schema of what it takes, and of what it gives back. */
export interface Call<Takes extends Schema = Schema, Gives extends Schema = Schema> {
  readonly name: string;
  readonly takes: Takes;
  readonly gives: Gives;
}

/** What a call takes, as the asker passes it. */
export type Takes<C extends Call> = InputOf<C['takes']>;
/** What a call gives, as the asker gets it. */
export type Gives<C extends Call> = OutputOf<C['gives']>;

/** Declares a call. Each is an export of its own, so that a context bundles only the schemas that it uses. */
/* @__NO_SIDE_EFFECTS__ */
export function call<T extends Schema, G extends Schema>(name: string, takes: T, gives: G): Call<T, G> {
  return { name, takes, gives };
}
